import { describe, expect, it } from 'vitest';
import { COMPARISONS } from '../rule.ts';
import { ALWAYS, all, any, atLeast, atMost, compared, type Goal, NEVER } from './goal.ts';
import { isMet } from './truth.ts';

const amount = (now: bigint, ...gains: bigint[]) => ({ now, gains: [gains] });
const asked = (now: bigint, ...gains: bigint[]): Goal => ({ kind: 'AMOUNT', amount: amount(now, ...gains) });
const [a, b, c] = [asked(1n), asked(2n), asked(3n)];

describe('goals', () => {
  it('are always met where nothing is asked, and never where there is no alternative', () => {
    expect(ALWAYS).toEqual({ kind: 'ALL', goals: [] });
    expect(NEVER).toEqual({ kind: 'ANY', goals: [] });
    expect([all([]), any([])]).toEqual([ALWAYS, NEVER]);
  });
  it('of one kind are joined, and one alone is itself', () => {
    expect(all([a, all([b, c])])).toEqual({ kind: 'ALL', goals: [a, b, c] });
    expect(any([any([a, b]), c])).toEqual({ kind: 'ANY', goals: [a, b, c] });
    expect(all([a, any([b, c])])).toEqual({ kind: 'ALL', goals: [a, { kind: 'ANY', goals: [b, c] }] });
    expect(any([all([a, b]), c])).toEqual({ kind: 'ANY', goals: [{ kind: 'ALL', goals: [a, b] }, c] });
    expect([all([a]), any([a, NEVER]), all([ALWAYS, b])]).toEqual([a, a, b]);
  });
  it('ask that an amount be at least, or at most, so much', () => {
    expect(atLeast(amount(5n, 1n, -2n), 7n)).toEqual(asked(-2n, 1n, -2n));
    expect(atMost(amount(5n, 1n, -2n), 7n)).toEqual(asked(2n, -1n, 2n));
  });
});

describe('a comparison', () => {
  const point = { moves: [], values: [], over: 1n };
  const table = COMPARISONS.map((comparison) =>
    [true, false].map((wanted) =>
      [1n, 2n, 3n].map((left) => isMet(compared(amount(left, 0n), comparison, amount(2n, 0n), wanted), point)),
    ),
  );
  it('of 1, 2 and 3 with 2 is met where it holds, or where it does not and that is wanted', () => {
    expect(Object.fromEntries(COMPARISONS.map((comparison, index) => [comparison, table[index]]))).toEqual({
      '>': [
        [false, false, true],
        [true, true, false],
      ],
      '>=': [
        [false, true, true],
        [true, false, false],
      ],
      '<': [
        [true, false, false],
        [false, true, true],
      ],
      '<=': [
        [true, true, false],
        [false, false, true],
      ],
      '=': [
        [false, true, false],
        [true, false, true],
      ],
    });
  });
  it('is asked of the difference', () => {
    expect(compared(amount(9n, 1n, 0n), '>=', amount(4n, 3n, 1n), true)).toEqual(asked(5n, -2n, -1n));
  });
});
