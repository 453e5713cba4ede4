import { useId } from 'react';
import { useDirection } from '../i18n/use-direction.ts';

/** How a segment is drawn: support and opposition solid, the others hatched each in its way, so that they differ without colour and on paper. */
export type Look = 'support' | 'oppose' | 'abstain' | 'stood-aside' | 'recused';

const slants: Partial<Record<Look, number>> = { abstain: 45, 'stood-aside': -45, recused: 0 };

export interface Segment {
  look: Look;
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
      <rect className="track" {...place(0, length)} rx={2} />
      {segments.map(
        ({ look, count }, index) =>
          share(count) > 0 && <Swatch key={look} look={look} {...place(start(index), share(count))} />,
      )}
    </>
  );
}

interface SwatchProps {
  look: Look;
  x?: string;
  y?: number;
  width: string;
  height: number;
  rx?: number;
}

/** A piece of a bar, or its sample in a legend. */
export function Swatch({ look, ...place }: SwatchProps) {
  const weave = useId();
  const isSolid = slants[look] === undefined;
  if (isSolid) return <rect className={look} {...place} />;
  return (
    <>
      <Weave id={weave} look={look} />
      <rect className={look} fill={`url(#${weave})`} {...place} />
    </>
  );
}

/** The hatching of a look, to be filled in by its id. */
export function Weave({ id, look = 'abstain' }: { id: string; look?: Look }) {
  return (
    <pattern
      id={id}
      width={5}
      height={5}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${slants[look] ?? 0})`}
    >
      <line className={`weave ${look}`} x1={0} y1={0} x2={0} y2={5} strokeWidth={5} />
    </pattern>
  );
}
