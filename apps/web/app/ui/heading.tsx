import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { written } from '../i18n/direction.ts';

export interface Crumb {
  label: string;
  to: string;
}

interface HeadingProps {
  title: string;
  /** Of the title, where it is not the page's. */
  language?: string;
  /** From the widest thing to the one that holds this page. */
  crumbs?: readonly Crumb[];
  /** The state badge and the facts that belong right beneath the title. */
  children?: ReactNode;
}

/** The one `h1`, the window's title, which names the thing first, and the way back up. */
export function Heading({ title, language, crumbs = [], children }: HeadingProps) {
  const { i18n } = useLingui();
  return (
    <>
      <title>{[title, crumbs.at(-1)?.label, 'Plenary'].filter(Boolean).join(' – ')}</title>
      {crumbs.length > 0 && (
        <nav className="crumbs" aria-label={i18n.t('You are here')}>
          <ol>
            {crumbs.map(({ label, to }) => (
              <li key={to}>
                <Link to={to}>
                  <bdi>{label}</bdi>
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="heading">
        <h1>
          <bdi {...(language ? written(language) : {})}>{title}</bdi>
        </h1>
        {children && <p className="state-line">{children}</p>}
      </div>
    </>
  );
}

/** A state in one or two words: `active` can be acted on now, `waiting` will be, `over` no more. */
export function Badge({ tone, children }: { tone: 'active' | 'waiting' | 'over' | 'plain'; children: ReactNode }) {
  return (
    <span className="badge" data-tone={tone}>
      {children}
    </span>
  );
}
