import { useLingui } from '@lingui/react';
import { Form, Link } from 'react-router';
import type { GroupPartsFragment } from '../generated/operations.ts';
import { alignments, useAlignmentName } from '../ui/alignment.tsx';
import { GroupOptions } from '../ui/group.tsx';
import type { ThreadChoice } from './thread-query.ts';

interface ThreadFilterProps {
  choice: ThreadChoice;
  groups: readonly GroupPartsFragment[];
}

/** Order and choice of a thread's branches, as a form that changes the address. */
export function ThreadFilter({ choice, groups }: ThreadFilterProps) {
  const { i18n } = useLingui();
  const alignmentName = useAlignmentName();
  const filtered = choice.alignment !== null || choice.groupId !== null;
  return (
    <Form method="get" action="#discussion" className="filter" aria-label={i18n.t('Sort and choose comments')}>
      <label>
        {i18n.t('Order')}
        <select name="sort" defaultValue={choice.sort.toLowerCase()}>
          <option value="oldest">{i18n.t('Oldest first')}</option>
          <option value="newest">{i18n.t('Newest first')}</option>
        </select>
      </label>
      <label>
        {i18n.t('Stance')}
        <select name="stance" defaultValue={choice.alignment?.toLowerCase() ?? ''}>
          <option value="">{i18n.t('All')}</option>
          {alignments.map((alignment) => (
            <option key={alignment} value={alignment.toLowerCase()}>
              {alignmentName(alignment)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {i18n.t('Stakeholder group')}
        <select name="group" defaultValue={choice.groupId ?? ''}>
          <option value="">{i18n.t('All')}</option>
          <GroupOptions groups={groups} />
        </select>
      </label>
      <button type="submit" className="button" data-weight="second">
        {i18n.t('Show')}
      </button>
      {filtered && <Link to="?#discussion">{i18n.t('Show all')}</Link>}
    </Form>
  );
}
