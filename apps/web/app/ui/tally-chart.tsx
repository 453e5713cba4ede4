import { useLingui } from '@lingui/react';
import { useId } from 'react';
import type { CountsPartsFragment, PollMethod, TallyPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { useDrawnPositions } from './drawn-positions.ts';
import { useGroupName } from './group.tsx';
import { Legend } from './legend.tsx';
import { RowLabel } from './row-label.tsx';
import { StackedBar } from './stacked-bar.tsx';

const rowHeight = 52;
const barLength = 100;

interface Row {
  key: string;
  name: string;
  counts: CountsPartsFragment;
}

interface TallyChartProps {
  tally: TallyPartsFragment;
  method: PollMethod;
  title: string;
}

/** The votes of each group by position as shares of those who could vote, and of all together. The same figures stand in `TallyTable`. */
export function TallyChart({ tally, method, title }: TallyChartProps) {
  const { i18n } = useLingui();
  const groupName = useGroupName();
  const { number, list } = useFormats();
  const positions = useDrawnPositions(method, tally.total);
  const id = useId();
  const rows: Row[] = [
    { key: 'all', name: i18n.t('All together'), counts: tally.total },
    ...tally.groups.map(({ group, counts }) => ({ key: group?.id ?? 'merged', name: groupName(group), counts })),
  ];
  const figures = (counts: CountsPartsFragment) => positions.map(({ count }) => number(counts[count])).join(' · ');
  const description = rows.map(({ name, counts }) =>
    i18n.t('{name}: {votes}; {eligible} could vote.', {
      name,
      votes: list(positions.map(({ label, count }) => `${label} ${number(counts[count])}`)),
      eligible: number(counts.eligible),
    }),
  );
  return (
    <figure className="chart">
      <Legend entries={positions} note={i18n.t('Outlined: has not voted')} />
      <svg role="img" aria-labelledby={`${id}-title ${id}-text`} height={rows.length * rowHeight}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description.join(' ')}</desc>
        {rows.map(({ key, name, counts }, index) => (
          <g key={key} className={key === 'all' ? 'strong' : undefined}>
            <RowLabel name={name} figures={figures(counts)} y={index * rowHeight} />
            <StackedBar
              segments={positions.map(({ look, count }) => ({ look, count: counts[count] }))}
              whole={counts.eligible}
              y={index * rowHeight + 26}
              height={14}
              length={barLength}
            />
          </g>
        ))}
      </svg>
    </figure>
  );
}
