import { useLingui } from '@lingui/react';
import type { CountPartsFragment } from '../generated/operations.ts';
import { isolated } from '../i18n/direction.ts';
import { useFormats } from '../i18n/formats.ts';
import { DataTable } from '../ui/data-table.tsx';
import { useGroupWords } from '../ui/group.tsx';

type Row = CountPartsFragment['result']['byGroup'][number] | 'all';

/** Who would be chosen by each stakeholder group alone, and if all groups weighed the same. */
export function GroupsTable({ count, caption }: { count: CountPartsFragment; caption: string }) {
  const { i18n } = useLingui();
  const { amount, list } = useFormats();
  const groupWords = useGroupWords();
  const { byGroup, winners, ballots } = count.result;
  const nameOf = (group: number | null) =>
    group === null ? i18n.t('Groups weighed equally') : groupWords(count.groups[group] ?? '');
  const chosen = (options: readonly number[]) =>
    options.length > 0 ? list(options.map((option) => isolated(count.options[option] ?? ''))) : '–';
  return (
    <DataTable<Row>
      caption={caption}
      rows={[...byGroup, 'all']}
      rowKey={(row) => (row === 'all' ? 'all' : `${row.group}`)}
      isTotal={(row) => row === 'all'}
      columns={[
        {
          key: 'group',
          label: i18n.t('Stakeholder group'),
          cell: (row) => (row === 'all' ? i18n.t('All together') : <bdi>{nameOf(row.group)}</bdi>),
        },
        {
          key: 'ballots',
          label: i18n.t('Ballots'),
          number: true,
          cell: (row) => {
            const cast = row === 'all' ? ballots : row.ballots;
            return cast === null ? '–' : amount(cast, 0);
          },
        },
        {
          key: 'chosen',
          label: i18n.t('Chosen by them alone'),
          cell: (row) => chosen(row === 'all' ? winners : row.winners),
        },
        {
          key: 'same',
          label: i18n.t('Same as all together'),
          cell: (row) => (row === 'all' ? '' : row.sameWinners ? i18n.t('yes') : <strong>{i18n.t('no')}</strong>),
        },
      ]}
    />
  );
}
