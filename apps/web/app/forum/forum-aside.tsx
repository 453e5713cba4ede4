import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { ForumQuery } from '../generated/operations.ts';

type EditionLink = NonNullable<ForumQuery['forum']>['editions'][number];

interface ForumAsideProps {
  /** Address of the forum. */
  path: string;
  editions: readonly EditionLink[];
  /** Of the edition on this page. */
  shown: string | null;
}

/** What belongs to the forum as a whole, beside the page of one edition. */
export function ForumAside({ path, editions, shown }: ForumAsideProps) {
  const { i18n } = useLingui();
  return (
    <aside className="aside" aria-label={i18n.t('About this forum')}>
      {editions.length > 0 && (
        <section aria-labelledby="editions">
          <h2 id="editions">{i18n.t('Editions')}</h2>
          <ul className="plain">
            {editions.map(({ slug, title, theme }) => (
              <li key={slug}>
                {slug === shown ? (
                  <strong aria-current="true">
                    <bdi>{title}</bdi>
                  </strong>
                ) : (
                  <Link to={`${path}/${slug}`}>
                    <bdi>{title}</bdi>
                  </Link>
                )}
                {theme !== title && (
                  <>
                    <br />
                    <bdi className="soft small">{theme}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="check">
        <h2 id="check">{i18n.t('Check it')}</h2>
        <ul className="plain">
          <li>
            <Link to={`${path}/record`}>{i18n.t('Public record')}</Link>
          </li>
          <li>
            <Link to={`${path}/counts`}>{i18n.t('Elections and rankings')}</Link>
          </li>
          <li>
            <Link to={`${path}/moderation`}>{i18n.t('Moderation log')}</Link>
          </li>
          <li>
            <Link to="/about#conduct">{i18n.t('Code of conduct')}</Link>
          </li>
        </ul>
      </section>
    </aside>
  );
}
