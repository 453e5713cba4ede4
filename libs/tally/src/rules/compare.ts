import type { Comparison, Share } from './rule.ts';
import type { Amount, Figures, WrittenShare } from './trace.ts';

/** The whole, where a test names no share. */
export const ALL: Share = [1, 1];

/** Two amounts compared by cross multiplication: left = part × denominator, right = of × numerator. */
export interface Compared {
  left: string;
  comparison: Comparison;
  right: string;
  holds: boolean;
  figures: Figures;
}

/** A count with what it counts, before it is written down. */
export interface Counted {
  base: string | null;
  title: string;
  count: bigint;
}

/** Does `part` stand in this comparison to `share` of `of`? Exact: nothing is divided. */
export function compareShare(part: Counted, comparison: Comparison, share: Share, of: Counted): Compared {
  const [numerator, denominator] = share;
  const left = part.count * BigInt(denominator);
  const right = of.count * BigInt(numerator);
  return {
    left: `${left}`,
    comparison,
    right: `${right}`,
    holds: holds(left, comparison, right),
    figures: {
      part: written(part),
      of: written(of),
      share: writtenShare(share),
    },
  };
}

/** A share in decimal strings. */
export function writtenShare([numerator, denominator]: Share): WrittenShare {
  return { numerator: `${numerator}`, denominator: `${denominator}` };
}

/** A comparison of exact integers. */
function holds(left: bigint, comparison: Comparison, right: bigint): boolean {
  switch (comparison) {
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '=':
      return left === right;
    default:
      throw new RangeError(`comparison "${String(comparison)}" is unknown`);
  }
}

function written({ base, title, count }: Counted): Amount {
  return { base, title, count: `${count}` };
}
