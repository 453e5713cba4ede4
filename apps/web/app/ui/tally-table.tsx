import { useLingui } from '@lingui/react';
import type { CountsPartsFragment, GroupPartsFragment, TallyPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { type Column, DataTable } from './data-table.tsx';
import { GroupTag } from './group.tsx';

interface Row {
  group: GroupPartsFragment | null | 'all';
  counts: CountsPartsFragment;
}

/** A tally in figures, by group and in all. Columns that are zero everywhere and mean nothing in the method are left out. */
export function TallyTable({ tally, caption }: { tally: TallyPartsFragment; caption: string }) {
  const { i18n } = useLingui();
  const { number } = useFormats();
  const rows: Row[] = [...tally.groups, { group: 'all', counts: tally.total }];
  const count = (key: keyof CountsPartsFragment, label: string): Column<Row> => ({
    key,
    label,
    number: true,
    cell: ({ counts }) => number(counts[key]),
  });
  const occurring = [
    tally.total.standAside > 0 && count('standAside', i18n.t('Stand aside')),
    tally.total.block > 0 && count('block', i18n.t('Block')),
    tally.total.recused > 0 && count('recused', i18n.t('Recused')),
  ].filter((column) => column !== false);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ group }) => (group === 'all' ? 'all' : (group?.id ?? 'merged'))}
      isTotal={({ group }) => group === 'all'}
      columns={[
        {
          key: 'group',
          label: i18n.t('Stakeholder group'),
          cell: ({ group }) => (group === 'all' ? i18n.t('All together') : <GroupTag group={group} />),
        },
        count('support', i18n.t('Support')),
        count('oppose', i18n.t('Oppose')),
        count('abstain', i18n.t('Abstain')),
        ...occurring,
        count('cast', i18n.t('Cast')),
        count('eligible', i18n.t('Eligible')),
      ]}
    />
  );
}
