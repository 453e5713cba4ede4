import { useLingui } from '@lingui/react';
import { BarChart } from '../ui/bar-chart.tsx';
import { optionColour } from './option-legend.tsx';
import type { ShownCount } from './order-of.ts';
import { PairwiseTable } from './pairwise-table.tsx';
import { RoundsFlow } from './rounds-flow.tsx';
import { RoundsTable } from './rounds-table.tsx';
import { ScoresChart, scoresInOrder } from './scores-chart.tsx';
import { ScoresTable } from './scores-table.tsx';

/** Votes are whole where they are added up; points are halves where a tie shares them. */
const partsOfPoint = 2;

/** What led to a count's result, as its method has it: rounds as a flow, comparisons as a table of shades, scores as distributions; each with its figures. */
export function CountFigures({ count }: { count: ShownCount }) {
  const { i18n } = useLingui();
  const { rounds, pairwise, scores } = count.result;
  return (
    <div className="count-figures">
      {rounds && rounds.length > 0 && (
        <>
          <RoundsFlow count={count} title={i18n.t('How the votes moved')} />
          <RoundsTable count={count} caption={i18n.t('Votes in every round')} />
        </>
      )}
      {pairwise && <PairwiseTable count={count} caption={i18n.t('Ballots that prefer the row to the column')} />}
      {scores &&
        (count.method === 'BORDA' || count.method === 'APPROVAL' ? (
          <BarChart
            title={count.method === 'BORDA' ? i18n.t('Points') : i18n.t('Approvals')}
            bars={scoresInOrder(count).map(({ option, total }) => ({
              key: `${option}`,
              name: count.options[option] ?? '',
              value: Number(total) / (count.method === 'BORDA' ? partsOfPoint : 1),
              colour: optionColour(option),
            }))}
          />
        ) : (
          <ScoresChart count={count} title={i18n.t('How the scores are spread')} />
        ))}
      {scores && count.method !== 'BORDA' && <ScoresTable count={count} caption={i18n.t('Ballots by score')} />}
    </div>
  );
}
