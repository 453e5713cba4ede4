import { useLingui } from '@lingui/react';
import type { GroupPartsFragment, Outcome, PollMethod, VotesNeededPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { GroupTag } from '../ui/group.tsx';
import { useCountedAs } from './counted-as.ts';
import { type Kind, neededWords } from './needed-words.ts';

interface VotesNeededProps {
  kind: Kind;
  needed: VotesNeededPartsFragment;
  other: Outcome;
  method: PollMethod;
  /** Whether opposition with a reason is told from opposition without. */
  withReasons: boolean;
}

interface Row {
  group: GroupPartsFragment | null;
  from: string;
  to: string;
  count: number;
}

/** So many votes would have led to the other outcome: in a sentence, and one way to it as a table. */
export function VotesNeeded({ kind, needed, other, method, withReasons }: VotesNeededProps) {
  const { i18n } = useLingui();
  const { number } = useFormats();
  const rows = useRows(needed, method, withReasons);
  const isChange = kind === 'CHANGED';
  const from: Column<Row> = { key: 'from', label: i18n.t('Cast as'), cell: (row) => row.from };
  return (
    <>
      <p>{neededWords(i18n, kind, needed, other)}</p>
      {rows.length > 0 && (
        <DataTable
          caption={isChange ? i18n.t('One way: these ballots cast differently') : i18n.t('One way: these votes added')}
          rows={rows}
          rowKey={(row) => `${row.group?.id} ${row.from} ${row.to}`}
          columns={[
            { key: 'group', label: i18n.t('Stakeholder group'), cell: (row) => <GroupTag group={row.group} /> },
            ...(isChange ? [from] : []),
            { key: 'to', label: isChange ? i18n.t('Instead') : i18n.t('Cast as'), cell: (row) => row.to },
            {
              key: 'count',
              label: isChange ? i18n.t('Ballots') : i18n.t('Votes'),
              number: true,
              cell: (row) => number(row.count),
            },
          ]}
        />
      )}
    </>
  );
}

/** Moves that read the same are one row. */
function useRows({ groups }: VotesNeededPartsFragment, method: PollMethod, withReasons: boolean): Row[] {
  const countedAs = useCountedAs(method, withReasons);
  const rows = new Map<string, Row>();
  for (const { group, moves } of groups)
    for (const move of moves) {
      const [from, to] = [move.from ? countedAs(move.from) : '', countedAs(move.to)];
      const key = `${group?.id} ${from} ${to}`;
      rows.set(key, { group, from, to, count: (rows.get(key)?.count ?? 0) + move.count });
    }
  return [...rows.values()];
}
