import { useLingui } from '@lingui/react';
import { NavLink } from 'react-router';
import { type Crumb, Heading } from '../ui/heading.tsx';

interface OrganizeHeadingProps {
  title: string;
  forum: { slug: string; name: string };
  crumbs?: readonly Crumb[];
}

/** Title of an organizer's page, and the way to the others. */
export function OrganizeHeading({ title, forum, crumbs = [] }: OrganizeHeadingProps) {
  const { i18n } = useLingui();
  const path = `/f/${forum.slug}`;
  const pages = [
    { to: `${path}/organize`, label: i18n.t('What waits') },
    { to: `${path}/organize/people`, label: i18n.t('People and offices') },
    { to: `${path}/organize/edition`, label: i18n.t('New edition') },
    { to: `${path}/organize/settings`, label: i18n.t('Forum and groups') },
    { to: `${path}/moderate`, label: i18n.t('Moderation') },
  ];
  return (
    <>
      <Heading title={title} crumbs={[{ label: forum.name, to: path }, ...crumbs]} />
      <nav aria-label={i18n.t('Organize')}>
        <ul className="links">
          {pages.map(({ to, label }) => (
            <li key={to}>
              <NavLink to={to} end>
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
