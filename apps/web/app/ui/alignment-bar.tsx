import { useLingui } from '@lingui/react';
import { useId } from 'react';
import type { AlignmentPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { AlignmentTag, alignments, useAlignmentName } from './alignment.tsx';
import { StackedBar } from './stacked-bar.tsx';

/** The whole discussion at a glance: support against concern and opposition, the rest hatched; each with its number beneath. */
export function AlignmentBar({ alignments: counted }: { alignments: readonly AlignmentPartsFragment[] }) {
  const { i18n } = useLingui();
  const { number } = useFormats();
  const name = useAlignmentName();
  const id = useId();
  const sums = alignments.map((alignment) => ({
    alignment,
    count: counted.filter((part) => part.alignment === alignment).reduce((sum, { comments }) => sum + comments, 0),
  }));
  const sumOf = (...kinds: string[]) =>
    sums.filter(({ alignment }) => kinds.includes(alignment)).reduce((sum, { count }) => sum + count, 0);
  const whole = sums.reduce((sum, { count }) => sum + count, 0);
  return (
    <figure className="chart">
      <svg role="img" aria-labelledby={`${id}-title ${id}-text`} height={18}>
        <title id={`${id}-title`}>{i18n.t('How the threads stand')}</title>
        <desc id={`${id}-text`}>
          {sums.map(({ alignment, count }) => `${name(alignment)}: ${number(count)}`).join(', ')}
        </desc>
        <StackedBar
          y={2}
          height={14}
          length={100}
          whole={whole}
          segments={[
            { look: 'support', count: sumOf('SUPPORT') },
            { look: 'abstain', count: sumOf('NEUTRAL', 'QUESTION') },
            { look: 'oppose', count: sumOf('CONCERN', 'OPPOSE') },
          ]}
        />
      </svg>
      <ul className="legend">
        {sums.map(({ alignment, count }) => (
          <li key={alignment}>
            <AlignmentTag alignment={alignment} /> <span className="figure">{number(count)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
