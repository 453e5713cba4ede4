import { useLingui } from '@lingui/react';
import type {
  CountsPartsFragment,
  GroupPartsFragment,
  PollMethod,
  TallyPartsFragment,
} from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { type Column, DataTable } from './data-table.tsx';
import { useDrawnPositions } from './drawn-positions.ts';
import { GroupTag } from './group.tsx';

interface Row {
  group: GroupPartsFragment | null | 'all';
  counts: CountsPartsFragment;
}

interface TallyTableProps {
  tally: TallyPartsFragment;
  method: PollMethod;
  caption: string;
}

/** A tally in figures, by group and in all: a column for each position of the method. */
export function TallyTable({ tally, method, caption }: TallyTableProps) {
  const { i18n } = useLingui();
  const { number } = useFormats();
  const positions = useDrawnPositions(method, tally.total);
  const rows: Row[] = [...tally.groups, { group: 'all', counts: tally.total }];
  const count = (key: keyof CountsPartsFragment, label: string): Column<Row> => ({
    key,
    label,
    number: true,
    cell: ({ counts }) => number(counts[key]),
  });
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
        ...positions.map(({ count: position, label }) => count(position, label)),
        count('cast', i18n.t('Cast')),
        count('eligible', i18n.t('Eligible')),
      ]}
    />
  );
}
