import { useLingui } from '@lingui/react';
import { useFormats } from '../i18n/formats.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { ShownCount } from './order-of.ts';
import { levelsOf, type ScoreParts, scoresInOrder } from './scores-chart.tsx';

/** How many ballots gave each option which score, how many say nothing about it, and the sum. */
export function ScoresTable({ count, caption }: { count: ShownCount; caption: string }) {
  const { i18n } = useLingui();
  const { number, amount } = useFormats();
  const scores = scoresInOrder(count);
  const given = ({ distribution }: ScoreParts, score: number) =>
    distribution.find((each) => each.score === score)?.ballots ?? '0';
  return (
    <DataTable
      caption={caption}
      rows={scores}
      rowKey={({ option }) => `${option}`}
      columns={[
        { key: 'option', label: i18n.t('Option'), cell: ({ option }) => <bdi>{count.options[option]}</bdi> },
        ...levelsOf(scores).map((score) => ({
          key: `${score}`,
          label: number(score),
          number: true,
          cell: (row: ScoreParts) => amount(given(row, score), 0),
        })),
        { key: 'none', label: i18n.t('No opinion'), number: true, cell: ({ abstained }) => amount(abstained, 0) },
        { key: 'sum', label: i18n.t('Sum'), number: true, cell: ({ total }) => <strong>{amount(total, 0)}</strong> },
      ]}
    />
  );
}
