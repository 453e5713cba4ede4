import { useLingui } from '@lingui/react';
import type { OrganizeForumQuery } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { DataTable } from '../ui/data-table.tsx';
import { GroupTag } from '../ui/group.tsx';

type Participation = NonNullable<OrganizeForumQuery['forum']>['participation'];
type Row = Participation['groups'][number];

/** Who takes part in which group, and how much they say: an organizer sees here which group is missing. */
export function GroupBalance({ participation: { groups } }: { participation: Participation }) {
  const { i18n } = useLingui();
  const { number } = useFormats();
  const figure = (key: 'accredited' | 'organisations' | 'countries' | 'comments' | 'proposals', label: string) => ({
    key,
    label,
    number: true,
    cell: (row: Row) => number(row[key]),
  });
  return (
    <section aria-labelledby="balance">
      <h2 id="balance">{i18n.t('Participation by group')}</h2>
      <DataTable
        caption={i18n.t('People accredited, and what they contributed')}
        rows={groups}
        rowKey={({ group }) => group.id}
        columns={[
          { key: 'group', label: i18n.t('Stakeholder group'), cell: ({ group }) => <GroupTag group={group} /> },
          figure('accredited', i18n.t('Accredited')),
          figure('organisations', i18n.t('Organisations')),
          figure('countries', i18n.t('Countries')),
          figure('proposals', i18n.t('Proposals')),
          figure('comments', i18n.t('Comments')),
        ]}
      />
    </section>
  );
}
