import type { Figures } from '@plenary/tally';

const signs: Readonly<Record<string, [held: string, failed: string]>> = {
  '>': ['>', '≤'],
  '>=': ['≥', '<'],
  '<': ['<', '≥'],
  '<=': ['≤', '>'],
  '=': ['=', '≠'],
};

/** How the sides compare once multiplied out, as it is: "3 × 20 = 60 ≥ 46 = 2 × 23". Null where the sentence says the numbers already. */
export function sumsOf({ part, of, share }: Figures, comparison: string, holds: boolean): string | null {
  if (part.base === null || of.base === null || share.numerator === share.denominator) return null;
  const [left, right] = [BigInt(part.count) * BigInt(share.denominator), BigInt(of.count) * BigInt(share.numerator)];
  const sign = signs[comparison]?.[holds ? 0 : 1] ?? comparison;
  const times = (factor: string, count: string) => `${factor} × ${count}`;
  const [first, last] = [times(share.denominator, part.count), times(share.numerator, of.count)];
  return `${first} = ${left} ${sign} ${right}${share.numerator === '1' ? '' : ` = ${last}`}`;
}
