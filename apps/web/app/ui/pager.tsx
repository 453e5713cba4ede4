import { useLingui } from '@lingui/react';
import { Link, useSearchParams } from 'react-router';
import type { PagePartsFragment } from '../generated/operations.ts';

interface PagerProps {
  page: PagePartsFragment;
  /** What is listed; it names the navigation. */
  label: string;
  /** In which order the list runs. */
  order: 'newest-first' | 'oldest-first';
  /** Address of the pages, where the list stands on another page too. */
  path?: string;
}

/** Links to the pages before and after, by cursor; everything else in the address stays. */
export function Pager({ page, label, order, path = '' }: PagerProps) {
  const { i18n } = useLingui();
  const [search] = useSearchParams();
  const link = (key: 'after' | 'before', cursor: string | null) => {
    const next = new URLSearchParams(search);
    next.delete('after');
    next.delete('before');
    next.set(key, cursor ?? '');
    return `${path}?${next}`;
  };
  if (!page.hasNextPage && !page.hasPreviousPage) return null;
  const [back, on] =
    order === 'newest-first' ? [i18n.t('Newer'), i18n.t('Older')] : [i18n.t('Earlier'), i18n.t('Later')];
  return (
    <nav className="pager" aria-label={label}>
      <span>
        {page.hasPreviousPage && (
          <Link to={link('before', page.startCursor)} rel="prev">
            <span className="arrow" aria-hidden="true">
              ←
            </span>
            {back}
          </Link>
        )}
      </span>
      {page.hasNextPage && (
        <Link to={link('after', page.endCursor)} rel="next">
          {on}
          <span className="arrow" aria-hidden="true">
            →
          </span>
        </Link>
      )}
    </nav>
  );
}
