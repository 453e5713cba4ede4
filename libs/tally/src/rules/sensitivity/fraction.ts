/** A fraction with a denominator above 0. */
export interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

/** part ÷ over; 0 where `over` is not above 0. */
export function shareOf(part: bigint, over: bigint): Fraction {
  return over > 0n ? { numerator: part, denominator: over } : { numerator: 0n, denominator: 1n };
}

/** a − b. */
export function less(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** Below 0 where a is less than b, above 0 where it is more. */
export function order(a: Fraction, b: Fraction): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether the sum is above 0, or is 0 where that is enough. */
export function isPositive(fractions: readonly Fraction[], strict: boolean): boolean {
  let sum: Fraction = { numerator: 0n, denominator: 1n };
  for (const { numerator, denominator } of fractions) sum = less(sum, { numerator: -numerator, denominator });
  return strict ? sum.numerator > 0n : sum.numerator >= 0n;
}
