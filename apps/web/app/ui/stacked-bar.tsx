import { useId } from 'react';
import { useDirection } from '../i18n/use-direction.ts';

export interface Segment {
  kind: 'support' | 'oppose' | 'abstain';
  count: number;
}

interface StackedBarProps {
  segments: readonly Segment[];
  /** What the full length stands for; the rest of the track is those who have not voted. */
  whole: number;
  y: number;
  height: number;
  /** How much of the drawing's width the track takes, in percent. */
  length: number;
}

/** Segments one after the other in the direction of the page, lengths in percent: the drawing fits any width without scaling its letters. */
export function StackedBar({ segments, whole, y, height, length }: StackedBarProps) {
  const weave = useId();
  const mirrored = useDirection() === 'rtl';
  const place = (start: number, share: number) => ({
    x: `${mirrored ? 100 - start - share : start}%`,
    width: `${share}%`,
    y,
    height,
  });
  const share = (count: number) => (whole > 0 ? (length * count) / whole : 0);
  const shares = segments.map(({ count }) => share(count));
  const start = (index: number) => shares.slice(0, index).reduce((sum, each) => sum + each, 0);
  return (
    <>
      <Weave id={weave} />
      <rect className="track" {...place(0, length)} rx={2} />
      {segments.map(
        ({ kind, count }, index) =>
          share(count) > 0 && (
            <rect
              key={kind}
              className={kind}
              fill={kind === 'abstain' ? `url(#${weave})` : undefined}
              {...place(start(index), share(count))}
            />
          ),
      )}
    </>
  );
}

/** Abstention is hatched, so that the three differ without colour and on paper. */
export function Weave({ id }: { id: string }) {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className="weave" x1={0} y1={0} x2={0} y2={5} strokeWidth={5} />
    </pattern>
  );
}
