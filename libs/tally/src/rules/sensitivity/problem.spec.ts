import { describe, expect, it } from 'vitest';
import type { Goal, ShareTerm } from './goal.ts';
import { amountsIn, usefulMoves, withFixedShares } from './problem.ts';

const amount = (now: bigint, ...gains: bigint[][]) => ({ now, gains });
const asked = (...gains: bigint[][]): Goal => ({ kind: 'AMOUNT', amount: amount(0n, ...gains) });
const term = (part: bigint[], over: bigint[]): ShareTerm => ({ part: amount(2n, part), over: amount(5n, over) });
const shares = (...terms: ShareTerm[]): Goal => ({ kind: 'SHARES', strict: false, terms });

it('tells the amounts of shares apart from the others', () => {
  const [a, b, c] = [asked([1n]), asked([2n]), asked([3n])];
  const one = term([4n], [5n]);
  const goals: Goal[] = [a, { kind: 'ANY', goals: [b, shares(one)] }];
  const count: Goal = { kind: 'COUNT', least: 1n, lists: [[{ goal: c, weight: 1n }], [{ goal: a, weight: 1n }]] };
  const { rising, shared } = amountsIn({ kind: 'ALL', goals: [...goals, count] });
  expect(rising.map(({ gains }) => gains[0]?.[0])).toEqual([1n, 2n, 3n, 1n]);
  expect(shared).toEqual([one.part, one.over]);
});

describe('moves that may be needed', () => {
  const all = [0, 1, 2];
  const moves = (goal: Goal, supply: bigint[][], from = all, to = all) =>
    usefulMoves(goal, supply, from, to).map((move) => [move.group, move.from, move.to]);

  it('go from where somebody stands to the best place', () => {
    expect(moves(asked([0n, 1n, 2n]), [[1n, 1n, 1n]])).toEqual([
      [0, 0, 2],
      [0, 1, 2],
    ]);
    expect(moves(asked([0n, 1n, 2n]), [[0n, 1n]])).toEqual([[0, 1, 2]]);
    expect(moves(asked([0n, 1n, 2n], [2n, 1n, 0n]), [[1n], [0n, 1n]])).toEqual([
      [0, 0, 2],
      [1, 1, 0],
    ]);
  });
  it('go only whence they may and where they may', () => {
    expect(moves(asked([0n, 1n, 2n]), [[1n, 1n, 1n]], [0], [1])).toEqual([[0, 0, 1]]);
    expect(moves(asked([0n, 1n, 2n]), [[1n, 1n, 1n]], [2], [0, 1])).toEqual([]);
  });
  it('go to each place that is best for something', () => {
    const both: Goal = { kind: 'ALL', goals: [asked([0n, 1n, 0n]), asked([0n, 0n, 1n])] };
    expect(moves(both, [[1n, 1n, 0n]])).toEqual([
      [0, 0, 1],
      [0, 0, 2],
      [0, 1, 2],
    ]);
  });
  it('go to the first of places that are as good', () => {
    expect(moves(asked([0n, 1n, 1n]), [[1n]])).toEqual([[0, 0, 1]]);
    expect(moves(asked([0n, 1n, 1n]), [[1n]], all, [2, 1])).toEqual([[0, 0, 2]]);
    expect(moves(asked([1n, 1n, 1n]), [[1n, 1n, 1n]])).toEqual([]);
  });
  it('may go anywhere that changes a share', () => {
    expect(moves(shares(term([0n, 1n, 2n], [0n, 0n, 0n])), [[1n]])).toEqual([
      [0, 0, 1],
      [0, 0, 2],
    ]);
    expect(moves(shares(term([0n, 0n, 0n], [0n, 1n, 1n])), [[1n]])).toEqual([[0, 0, 1]]);
  });
});

describe('what is divided by', () => {
  const freedom = { supply: [[3n, 2n, 1n]], from: [0, 1], to: [1, 2] };
  it('is fixed where no move changes it', () => {
    expect(withFixedShares(shares(term([0n, 1n, 3n], [2n, 2n, 2n])), freedom)).toEqual({
      kind: 'AMOUNT',
      amount: amount(2n, [0n, 1n, 3n]),
    });
    const elsewhere = { ...freedom, from: [0], to: [1] };
    expect(withFixedShares(shares(term([0n, 1n, 3n], [2n, 2n, 7n])), elsewhere)).toMatchObject({ kind: 'AMOUNT' });
  });
  it('is left open where one does, and the most that the part can be is noted', () => {
    const settled = (part: bigint[]) =>
      withFixedShares(shares(term(part, [1n, 1n, 0n]), term([0n, 0n, 0n], [1n, 1n, 1n])), freedom);
    const open = (part: bigint[], most: bigint) => ({
      kind: 'SHARES',
      strict: false,
      terms: [
        { ...term(part, [1n, 1n, 0n]), most },
        { ...term([0n, 0n, 0n], [1n, 1n, 1n]), fixed: 5n },
      ],
    });
    expect(settled([0n, 1n, 3n])).toEqual(open([0n, 1n, 3n], 2n + 3n * 3n + 2n * 2n));
    expect(settled([9n, 1n, 0n])).toEqual(open([9n, 1n, 0n], 2n));
    expect(settled([0n, 2n, 1n])).toEqual(open([0n, 2n, 1n], 2n + 3n * 2n));
  });
  it('is asked within every goal', () => {
    const [level, fixed] = [shares(term([0n, 1n, 3n], [2n, 2n, 2n])), asked([1n, 1n, 1n])];
    const amounts = { kind: 'AMOUNT', amount: amount(2n, [0n, 1n, 3n]) };
    expect(withFixedShares({ kind: 'ALL', goals: [level, fixed] }, freedom)).toEqual({
      kind: 'ALL',
      goals: [amounts, fixed],
    });
    expect(withFixedShares({ kind: 'ANY', goals: [level, fixed] }, freedom)).toEqual({
      kind: 'ANY',
      goals: [amounts, fixed],
    });
    const count: Goal = { kind: 'COUNT', least: 2n, lists: [[{ goal: level, weight: 3n }]] };
    expect(withFixedShares(count, freedom)).toEqual({ ...count, lists: [[{ goal: amounts, weight: 3n }]] });
  });
});
