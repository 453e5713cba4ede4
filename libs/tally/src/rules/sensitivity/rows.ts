import { type Amount, gainOf, type Move } from './amount.ts';
import { entryOf, larger, type Table } from './numbers.ts';
import type { Point } from './truth.ts';

/** A constraint of whole numbers: `now + Σ coefficient × move` is not negative. */
export interface Row {
  now: bigint;
  coefficients: bigint[];
}

/** An amount that must not be negative, divided by what all its coefficients share: moves are whole, so the rest falls away. */
export function rowOf(amount: Amount, moves: readonly Move[]): Row {
  const coefficients = moves.map((move) => gainOf(amount, move));
  const shared = coefficients.reduce(greatestCommonDivisor, 0n);
  if (shared === 0n) return { now: amount.now, coefficients };
  return { now: floor(amount.now, shared), coefficients: coefficients.map((each) => each / shared) };
}

/** Nobody leaves a place who is not there. */
export interface Overdrawn {
  group: number;
  from: number;
  supply: bigint;
}

/** The places that more voters leave at this point than are there. */
export function overdrawn({ moves, values, over }: Point, supply: Table): Overdrawn[] {
  const left = supply.map((places) => places.map((count) => count * over));
  for (const [index, { group, from }] of moves.entries()) {
    const places = left[group];
    if (places) places[from] = (places[from] ?? 0n) - (values[index] ?? 0n);
  }
  return left.flatMap((places, group) =>
    places.flatMap((count, from) => (count < 0n ? [{ group, from, supply: entryOf(supply, group, from) }] : [])),
  );
}

export function rowOfSupply({ group, from, supply }: Overdrawn, moves: readonly Move[]): Row {
  return { now: supply, coefficients: moves.map((move) => (move.group === group && move.from === from ? -1n : 0n)) };
}

/** What should be whole and is not at a point: the moves of a group in all, or else one kind of move. Null where all is whole. */
export function partedOf({ moves, values, over }: Point): { value: bigint; coefficients: bigint[] } | null {
  const groups = [...new Set(moves.map(({ group }) => group))];
  const sums: bigint[][] = [
    ...groups.map((group) => moves.map((move) => (move.group === group ? 1n : 0n))),
    ...moves.map((_, at) => moves.map((__, index) => (index === at ? 1n : 0n))),
  ];
  for (const coefficients of sums) {
    const value = coefficients.reduce((sum, coefficient, index) => sum + coefficient * (values[index] ?? 0n), 0n);
    if (value % over !== 0n) return { value, coefficients };
  }
  return null;
}

function floor(number: bigint, divisor: bigint): bigint {
  const quotient = number / divisor;
  return quotient * divisor > number ? quotient - 1n : quotient;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, larger(b, -b)];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}
