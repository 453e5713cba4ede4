import { useLingui } from '@lingui/react';
import { useFormats } from '../i18n/formats.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import type { RoundParts } from './flow-layout.ts';
import { orderOf, type ShownCount } from './order-of.ts';

type Row = number | 'exhausted' | 'lost' | 'all';

/** The votes of every option in every round, those that count for nobody, and the sum, which never changes. */
export function RoundsTable({ count, caption }: { count: ShownCount; caption: string }) {
  const { i18n } = useLingui();
  const { amount } = useFormats();
  const { rounds, decimals } = count.result;
  if (!rounds) return null;
  const hasLost = rounds.some(({ lost }) => lost !== '0');
  const rows: Row[] = [...orderOf(count), 'exhausted', ...(hasLost ? (['lost'] as const) : []), 'all'];
  const names = {
    exhausted: i18n.t('No choice left'),
    lost: i18n.t('Lost in rounding down'),
    all: i18n.t('All votes'),
  };
  const figure = (row: Row, round: RoundParts) => {
    if (row === 'all') return [...round.votes, round.exhausted, round.lost].reduce(plus, 0n).toString();
    return typeof row === 'number' ? round.votes[row] : round[row];
  };
  const column = (round: RoundParts, index: number): Column<Row> => ({
    key: `${index}`,
    label: i18n.t('Round {number}', { number: index + 1 }),
    number: true,
    cell: (row) => {
      const votes = figure(row, round);
      if (votes === null || votes === undefined) return '–';
      const [isElected, isExcluded] = [round.elected.includes(row as number), round.excluded.includes(row as number)];
      return (
        <>
          {isElected ? <strong>{amount(votes, decimals)}</strong> : amount(votes, decimals)}
          {(isElected || isExcluded) && (
            <span className={isElected ? 'fate strong' : 'fate'}>
              {isElected ? i18n.t('chosen') : i18n.t('excluded')}
            </span>
          )}
        </>
      );
    },
  });
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={String}
      isTotal={(row) => row === 'all'}
      columns={[
        {
          key: 'option',
          label: i18n.t('Option'),
          cell: (row) => (typeof row === 'number' ? <bdi>{count.options[row]}</bdi> : names[row]),
        },
        ...rounds.map(column),
      ]}
    />
  );
}

const plus = (sum: bigint, votes: string | null): bigint => sum + BigInt(votes ?? 0);
