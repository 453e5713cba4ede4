import { useLingui } from '@lingui/react';
import { useId } from 'react';
import { useFormats } from '../i18n/formats.ts';
import { useDirection } from '../i18n/use-direction.ts';
import { RowLabel } from '../ui/row-label.tsx';
import { Weave } from '../ui/stacked-bar.tsx';
import { orderOf, type ShownCount } from './order-of.ts';

export type ScoreParts = NonNullable<ShownCount['result']['scores']>[number];

const rowHeight = 52;
const shades = 6;

/** Scores of the count in the order in which the options came out. */
export function scoresInOrder(count: ShownCount): ScoreParts[] {
  const scores = new Map(count.result.scores?.map((each) => [each.option, each]));
  return orderOf(count).flatMap((option) => scores.get(option) ?? []);
}

/** Every score that was given, from the highest to the lowest. */
export const levelsOf = (scores: readonly ScoreParts[]): number[] =>
  [...new Set(scores.flatMap(({ distribution }) => distribution.map(({ score }) => score)))].sort((a, b) => b - a);

/** From 1, the deepest, for the highest score to 6 for the lowest. */
export const scoreShade = (level: number, levels: number): number =>
  levels < 2 ? 1 : 1 + Math.round((level * (shades - 1)) / (levels - 1));

/** How many ballots gave each option which score, as shares of all ballots. The same figures stand in `ScoresTable`. */
export function ScoresChart({ count, title }: { count: ShownCount; title: string }) {
  const { i18n } = useLingui();
  const { number, amount } = useFormats();
  const mirrored = useDirection() === 'rtl';
  const id = useId();
  const scores = scoresInOrder(count);
  const levels = levelsOf(scores);
  const whole = Number(count.result.ballots);
  return (
    <figure className="chart">
      <ul className="legend">
        {levels.map((score, level) => (
          <li key={score}>
            <svg aria-hidden="true" width={14} height={14}>
              <rect className="score" data-shade={scoreShade(level, levels.length)} width="100%" height="100%" rx={2} />
            </svg>
            {number(score)}
          </li>
        ))}
        <li className="soft">{i18n.t('Hatched: no opinion')}</li>
      </ul>
      <svg role="img" aria-labelledby={`${id}-title ${id}-text`} height={scores.length * rowHeight}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>
          {scores.map(({ option, total }) => `${count.options[option]}: ${amount(total, 0)}`).join(', ')}
        </desc>
        <Weave id={`${id}-weave`} />
        {scores.map(({ option, total, distribution, abstained }, index) => {
          let from = 0;
          const place = (ballots: string) => {
            const width = whole > 0 ? (100 * Number(ballots)) / whole : 0;
            const x = mirrored ? 100 - from - width : from;
            from += width;
            return { x: `${x}%`, width: `${width}%`, y: index * rowHeight + 26, height: 16 };
          };
          return (
            <g key={option}>
              <RowLabel name={count.options[option] ?? ''} figures={amount(total, 0)} y={index * rowHeight} />
              {distribution.map(({ score, ballots }) => (
                <rect
                  key={score}
                  className="score"
                  data-shade={scoreShade(levels.indexOf(score), levels.length)}
                  {...place(ballots)}
                />
              ))}
              <rect className="weave-track" fill={`url(#${id}-weave)`} {...place(abstained)} />
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
