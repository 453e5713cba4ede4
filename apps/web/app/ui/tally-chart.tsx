import { useLingui } from '@lingui/react';
import { useId } from 'react';
import type { CountsPartsFragment, TallyPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { useDirection } from '../i18n/use-direction.ts';
import { useGroupName } from './group.tsx';
import { Legend, useLegend } from './legend.tsx';
import { StackedBar } from './stacked-bar.tsx';

const rowHeight = 52;
const barLength = 100;

interface Row {
  key: string;
  name: string;
  counts: CountsPartsFragment;
}

const segmentsOf = ({ support, oppose, abstain }: CountsPartsFragment) => [
  { kind: 'support' as const, count: support },
  { kind: 'oppose' as const, count: oppose },
  { kind: 'abstain' as const, count: abstain },
];

interface TallyChartProps {
  tally: TallyPartsFragment;
  title: string;
}

/** Support, opposition and abstention of each group as shares of those who could vote, and of all together. The same figures stand in `TallyTable`. */
export function TallyChart({ tally, title }: TallyChartProps) {
  const { i18n } = useLingui();
  const groupName = useGroupName();
  const { number } = useFormats();
  const legend = useLegend();
  const mirrored = useDirection() === 'rtl';
  const id = useId();
  const rows: Row[] = [
    { key: 'all', name: i18n.t('All together'), counts: tally.total },
    ...tally.groups.map(({ group, counts }) => ({ key: group?.id ?? 'merged', name: groupName(group), counts })),
  ];
  const figures = ({ support, oppose, abstain }: CountsPartsFragment) =>
    [support, oppose, abstain].map(number).join(' · ');
  const description = rows.map(({ name, counts }) =>
    i18n.t('{name}: {support} in support, {oppose} opposed, {abstain} abstaining, of {eligible}.', {
      name,
      support: number(counts.support),
      oppose: number(counts.oppose),
      abstain: number(counts.abstain),
      eligible: number(counts.eligible),
    }),
  );
  const [start, end] = mirrored ? ['100%', '0'] : ['0', '100%'];
  return (
    <figure className="chart">
      <Legend entries={legend} note={i18n.t('Outlined: has not voted')} />
      <svg role="img" aria-labelledby={`${id}-title ${id}-text`} height={rows.length * rowHeight}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description.join(' ')}</desc>
        {rows.map(({ key, name, counts }, index) => (
          <g key={key} className={key === 'all' ? 'strong' : undefined}>
            <text x={start} y={index * rowHeight + 18}>
              {name}
            </text>
            <text x={end} y={index * rowHeight + 18} textAnchor="end">
              {figures(counts)}
            </text>
            <StackedBar
              segments={segmentsOf(counts)}
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
