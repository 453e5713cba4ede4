import { describe, expect, it } from 'vitest';
import { type Goal, NEVER } from './goal.ts';
import { fewestMoves } from './search.ts';

const moves = [
  { group: 0, from: 0, to: 1 },
  { group: 1, from: 0, to: 1 },
];
const supply = [
  [4n, 0n],
  [9n, 0n],
];
/** What is there, and what each move of the two groups adds. */
const asked = (now: bigint, first: bigint, second: bigint): Goal => ({
  kind: 'AMOUNT',
  amount: {
    now,
    gains: [
      [0n, first],
      [0n, second],
    ],
  },
});
const all = (...goals: Goal[]): Goal => ({ kind: 'ALL', goals });
const any = (...goals: Goal[]): Goal => ({ kind: 'ANY', goals });
const fewest = (goal: Goal, patience = 1e6, most: bigint | null = null) =>
  fewestMoves(goal, { moves, supply }, [], patience, most);

describe('the fewest moves', () => {
  it('are none where nothing is asked', () => {
    expect(fewest(all())).toEqual({ counts: [0n, 0n], atLeast: 0n });
  });
  it('are those that add most, as far as there are voters', () => {
    expect(fewest(asked(-7n, 2n, 1n))).toEqual({ counts: [4n, 0n], atLeast: 4n });
    expect(fewest(asked(-11n, 2n, 1n))).toEqual({ counts: [4n, 3n], atLeast: 7n });
  });
  it('meet every amount', () => {
    expect(fewest(all(asked(-2n, 1n, 0n), asked(-3n, 0n, 1n)))).toEqual({ counts: [2n, 3n], atLeast: 5n });
    expect(fewest(all(asked(-2n, 1n, 0n), all(asked(-3n, 0n, 1n))))).toEqual({ counts: [2n, 3n], atLeast: 5n });
  });
  it('are those of the alternative that asks least', () => {
    expect(fewest(any(asked(-5n, 1n, 1n), asked(-2n, 0n, 1n), asked(-3n, 1n, 0n)))).toEqual({
      counts: [0n, 2n],
      atLeast: 2n,
    });
    const both = all(any(asked(-2n, 1n, 0n), asked(-9n, 0n, 1n)), any(asked(-4n, 1n, 0n), asked(-1n, 0n, 1n)));
    expect(fewest(both)).toEqual({ counts: [2n, 1n], atLeast: 3n });
  });
  it('meet what was asked before an alternative was chosen', () => {
    const both = all(asked(1n, -1n, 0n), any(asked(-3n, 1n, 1n), asked(-9n, 1n, 1n)));
    expect(fewest(both)).toEqual({ counts: [1n, 2n], atLeast: 3n });
  });
  it('are whole, though half of them would do', () => {
    const { counts, atLeast } = fewest(all(asked(-3n, 2n, 1n), asked(-3n, 1n, 2n), asked(1n, -2n, 2n)));
    expect(atLeast).toBe(2n);
    expect(counts).toEqual([1n, 1n]);
    expect(fewest(all(asked(-5n, 3n, 1n), asked(-5n, 1n, 3n))).atLeast).toBe(3n);
  });
  it('are not there where no moves will do', () => {
    expect(fewest(asked(-14n, 1n, 1n))).toEqual({ counts: null, atLeast: null });
    expect(fewest(asked(-13n, 1n, 1n))).toEqual({ counts: [4n, 9n], atLeast: 13n });
    expect(fewest(NEVER)).toEqual({ counts: null, atLeast: null });
    expect(fewest(all(asked(-1n, 3n, -3n), asked(2n, -3n, 3n)))).toEqual({ counts: null, atLeast: null });
  });
  it('meet the constraints that are known besides', () => {
    const rows = [{ now: -3n, coefficients: [0n, 1n] }];
    expect(fewestMoves(asked(-4n, 1n, 1n), { moves, supply }, rows, 1e6, null)).toEqual({
      counts: expect.arrayContaining([expect.anything()]),
      atLeast: 4n,
    });
    expect(fewestMoves(all(), { moves, supply }, rows, 1e6, null)).toEqual({ counts: [0n, 3n], atLeast: 3n });
  });
});

describe('the search goes', () => {
  it('down first where parts promise as much, so that it need not see all of them', () => {
    const groups = [0, 1, 2, 3];
    const two = (group: number, to: number): Goal => {
      const gains = groups.map((each) => [0, 1, 2].map((place) => (each === group && place === to ? 1n : 0n)));
      return { kind: 'AMOUNT', amount: { now: -2n, gains } };
    };
    const goal = all(...groups.map((group) => any(two(group, 1), two(group, 2))));
    const each = groups.flatMap((group) => [1, 2].map((to) => ({ group, from: 0, to })));
    const rows = [{ now: -8n, coefficients: each.map(() => 1n) }];
    const found = (patience: number) =>
      fewestMoves(goal, { moves: each, supply: groups.map(() => [9n, 0n, 0n]) }, rows, patience, null).counts;
    expect(found(158)).toBeNull();
    expect(found(159)).toEqual([2n, 0n, 2n, 0n, 2n, 0n, 2n, 0n]);
  });
  it('nowhere deeper before what promises more', () => {
    const deep = all(asked(-1n, 1n, 0n), any(asked(-5n, 1n, 1n), asked(-6n, 1n, 1n)));
    expect(fewest(any(deep, asked(-3n, 0n, 1n)))).toEqual({ counts: [0n, 3n], atLeast: 3n });
  });
});

describe('the search gives up', () => {
  const goal = any(asked(-5n, 1n, 1n), asked(-4n, 0n, 1n));
  it('where as many are too many', () => {
    const needed = all(asked(-3n, 1n, 0n), goal);
    expect(fewest(needed, 1e6, 3n)).toEqual({ counts: null, atLeast: 3n });
    expect(fewest(needed, 1e6, 2n)).toEqual({ counts: null, atLeast: 3n });
    expect(fewest(needed, 1e6, 5n)).toEqual({ counts: null, atLeast: 5n });
    expect(fewest(needed, 1e6, 6n).atLeast).toBe(5n);
    expect(fewest(needed, 1e6, 6n).counts).not.toBeNull();
  });
  it('where its patience is at an end, and says what it knows', () => {
    expect(fewest(all(asked(-3n, 1n, 0n), goal), 0)).toEqual({ counts: null, atLeast: 3n });
    expect(fewest(all(), 1)).toEqual({ counts: [0n, 0n], atLeast: 0n });
    expect(fewest(all(), 0)).toEqual({ counts: null, atLeast: 0n });
  });
});
