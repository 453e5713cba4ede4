import { useLingui } from '@lingui/react';
import { useId } from 'react';
import { useDirection } from '../i18n/use-direction.ts';
import { Weave } from '../ui/stacked-bar.tsx';
import { type Band, type FlowRow, flowLayout, type Ribbon } from './flow-layout.ts';
import { letterOf, OptionLegend, optionColour } from './option-legend.tsx';
import { orderOf, type ShownCount } from './order-of.ts';

const [labelHeight, barHeight, flowHeight] = [24, 28, 52];
const rowHeight = labelHeight + barHeight + flowHeight;
/** A letter stands in a band of at least so many percent. */
const roomForLetter = 4;

/** Every round as a line of all votes, and what was moved between them; read from above down. The same figures stand in `RoundsTable`. */
export function RoundsFlow({ count, title }: { count: ShownCount; title: string }) {
  const { i18n } = useLingui();
  const mirrored = useDirection() === 'rtl';
  const [id, weave] = [useId(), useId()];
  const rows = flowLayout(count.result.rounds ?? [], orderOf(count));
  const height = rows.length * rowHeight - flowHeight;
  return (
    <figure className="chart flow">
      <OptionLegend count={count} rest={i18n.t('No choice left')} />
      <svg role="img" aria-labelledby={`${id}-title ${id}-text`} height={height}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{i18n.t('The same figures stand in the table of rounds.')}</desc>
        <Weave id={weave} />
        <svg aria-hidden="true" viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" width="100%" height={height}>
          <g transform={mirrored ? 'translate(100 0) scale(-1 1)' : undefined}>
            {rows.map((row, index) => (
              <Line key={lineKey(index)} row={row} top={index * rowHeight + labelHeight} />
            ))}
          </g>
        </svg>
        {rows.map(({ bands }, index) => (
          <g key={lineKey(index)}>
            <text x={mirrored ? '100%' : '0'} y={index * rowHeight + labelHeight - 8}>
              {i18n.t('Round {number}', { number: index + 1 })}
            </text>
            <Letters bands={bands} mirrored={mirrored} y={index * rowHeight + labelHeight + barHeight - 9} />
          </g>
        ))}
      </svg>
    </figure>
  );
}

const lineKey = (index: number): string => `round-${index}`;

function Line({ row: { bands, ribbons }, top }: { row: FlowRow; top: number }) {
  return (
    <>
      {ribbons.map((ribbon) => (
        <path
          key={`${ribbon.from}-${ribbon.to}`}
          className="ribbon"
          data-option={optionColour(ribbon.from)}
          d={pathOf(ribbon, top + barHeight)}
        />
      ))}
      {bands.map(
        ({ option, start, length }) =>
          length > 0 && (
            <rect
              key={option ?? 'rest'}
              className="band"
              data-option={optionColour(option)}
              x={start}
              y={top}
              width={length}
              height={barHeight}
            />
          ),
      )}
    </>
  );
}

function pathOf({ above, below, length }: Ribbon, top: number): string {
  const [bottom, middle] = [top + flowHeight - 0, top + flowHeight / 2 + labelHeight / 2];
  const end = bottom + labelHeight;
  return [
    `M${above} ${top}C${above} ${middle} ${below} ${middle} ${below} ${end}`,
    `L${below + length} ${end}C${below + length} ${middle} ${above + length} ${middle} ${above + length} ${top}Z`,
  ].join('');
}

function Letters({ bands, mirrored, y }: { bands: readonly Band[]; mirrored: boolean; y: number }) {
  return bands.map(({ option, start, length }) => {
    const middle = start + length / 2;
    return (
      option !== null &&
      length >= roomForLetter && (
        <text key={option} className="letter" x={`${mirrored ? 100 - middle : middle}%`} y={y} textAnchor="middle">
          {letterOf(option)}
        </text>
      )
    );
  });
}
