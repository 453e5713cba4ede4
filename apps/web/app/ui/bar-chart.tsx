import { useId } from 'react';
import { useFormats } from '../i18n/formats.ts';
import { useDirection } from '../i18n/use-direction.ts';
import { RowLabel } from './row-label.tsx';

export interface Bar {
  key: string;
  name: string;
  value: number;
  /** The number of a group's colour. */
  colour?: number | undefined;
}

const rowHeight = 44;

/** One number each, as bars of one scale, each with its name and its number above it. The same figures stand in a table beneath. */
export function BarChart({ bars, title }: { bars: readonly Bar[]; title: string }) {
  const { number } = useFormats();
  const mirrored = useDirection() === 'rtl';
  const id = useId();
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure className="chart">
      <svg role="img" aria-labelledby={`${id}-title ${id}-text`} height={bars.length * rowHeight}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{bars.map(({ name, value }) => `${name}: ${number(value)}`).join(', ')}</desc>
        {bars.map(({ key, name, value, colour }, index) => {
          const length = (100 * value) / most;
          return (
            <g key={key} data-group={colour}>
              <RowLabel name={name} figures={number(value)} y={index * rowHeight} />
              <rect
                className="bar"
                x={mirrored ? `${100 - length}%` : 0}
                y={index * rowHeight + 24}
                width={`${length}%`}
                height={10}
                rx={2}
              />
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
