import { describe, expect, it } from 'vitest';
import { type Freedom, fewestOf } from './fewest.ts';
import { all, any, type Goal, NEVER, type ShareTerm } from './goal.ts';

/** Two groups of voters: against, for, and elsewhere. */
const supply = [
  [3n, 1n, 0n],
  [5n, 5n, 0n],
];
const freedom: Freedom = { supply, from: [0, 1, 2], to: [0, 1, 2] };
const nothing = [0n, 0n, 0n];
const inGroup = (group: number, now: bigint, gains: bigint[]) => ({
  now,
  gains: [0, 1].map((each) => (each === group ? gains : nothing)),
});
const asked = (group: number, now: bigint, gains = [0n, 1n, 0n]): Goal => ({
  kind: 'AMOUNT',
  amount: inGroup(group, now, gains),
});
/** Whoever of either group comes to the second place adds one. */
const pooled = (now: bigint): Goal => ({ kind: 'AMOUNT', amount: { now, gains: [0, 1].map(() => [0n, 1n, 0n]) } });
const fewest = (goal: Goal, patience = 1e6, more: Partial<Freedom> = {}) =>
  fewestOf(goal, { ...freedom, ...more }, patience);
const moves = (group: number, from: number, to: number, count: bigint) => ({ group, from, to, count });

describe('the fewest moves that meet a goal', () => {
  it('are none where it is met', () => {
    expect(fewest(pooled(0n))).toEqual({ moved: [], atLeast: 0n });
  });
  it('are not there where no moves meet it', () => {
    expect(fewest(pooled(-9n))).toEqual({ moved: null, atLeast: null });
    expect(fewest(NEVER)).toEqual({ moved: null, atLeast: null });
    expect(fewest(all([any([asked(0, -4n), asked(0, -5n)]), pooled(0n)]))).toEqual({ moved: null, atLeast: null });
  });
  it('are those of the group with the most voters first, where nothing tells groups apart', () => {
    expect(fewest(pooled(-6n))).toEqual({ moved: [moves(1, 0, 1, 5n), moves(0, 0, 1, 1n)], atLeast: 6n });
    expect(fewest(pooled(-8n)).atLeast).toBe(8n);
  });
  it('are told for each group, and only where somebody moves', () => {
    expect(fewest(all([asked(0, -2n), asked(1, -1n)]))).toEqual({
      moved: [moves(0, 0, 1, 2n), moves(1, 0, 1, 1n)],
      atLeast: 3n,
    });
    const double: Goal = {
      kind: 'AMOUNT',
      amount: {
        now: -2n,
        gains: [
          [0n, 1n, 0n],
          [0n, 2n, 0n],
        ],
      },
    };
    expect(fewest(double)).toEqual({ moved: [moves(1, 0, 1, 1n)], atLeast: 1n });
  });
  it('go to the first place that does as well', () => {
    const leave: Goal = asked(1, -2n, [0n, -1n, 0n]);
    expect(fewest(leave)).toEqual({ moved: [moves(1, 1, 0, 2n)], atLeast: 2n });
    expect(fewest(leave, 1e6, { to: [2, 1, 0] })).toEqual({ moved: [moves(1, 1, 2, 2n)], atLeast: 2n });
  });
});

describe('of alternatives', () => {
  it('the one that needs fewest is taken, and the first of those that need as many', () => {
    const [one, other] = [moves(0, 0, 1, 2n), moves(1, 0, 1, 2n)];
    expect(fewest(any([asked(0, -3n), asked(1, -2n)]))).toEqual({ moved: [other], atLeast: 2n });
    expect(fewest(any([asked(0, -2n), asked(1, -3n)]))).toEqual({ moved: [one], atLeast: 2n });
    expect(fewest(any([asked(0, -2n), asked(1, -2n)]))).toEqual({ moved: [one], atLeast: 2n });
  });
  it('those that cannot be met are passed over', () => {
    const found = { moved: [moves(1, 0, 1, 2n)], atLeast: 2n };
    expect(fewest(any([asked(0, -4n), asked(1, -2n)]))).toEqual(found);
    expect(fewest(any([asked(1, -2n), asked(0, -4n)]))).toEqual(found);
    expect(fewest(any([asked(0, -4n), asked(1, -6n)]))).toEqual({ moved: null, atLeast: null });
  });
  it('none is taken where less might do in one that was not worked out', () => {
    expect(fewest(any([asked(0, -2n), asked(1, -1n)]), -1)).toEqual({ moved: null, atLeast: 1n });
    expect(fewest(any([asked(0, -1n), asked(1, -2n)]), -1)).toEqual({ moved: null, atLeast: 1n });
    expect(fewest(pooled(-2n), -1)).toEqual({ moved: null, atLeast: 2n });
  });
  it('one that is worked out is taken before one that may need as many', () => {
    const open = all([any([asked(0, -2n), asked(0, -3n)]), any([asked(1, -3n), asked(1, -4n)])]);
    expect(fewest(open, 6)).toEqual({ moved: null, atLeast: 5n });
    const found = { moved: [moves(1, 0, 1, 5n)], atLeast: 5n };
    expect(fewest(any([open, asked(1, -5n)]), 12)).toEqual(found);
    expect(fewest(any([asked(1, -5n), open]), 12)).toEqual(found);
  });
  it('each has an even share of the patience', () => {
    expect(fewest(asked(0, -2n), 2).moved).toBeNull();
    expect(fewest(asked(0, -2n), 3).moved).toEqual([moves(0, 0, 1, 2n)]);
    expect(fewest(any([asked(0, -2n), asked(1, -1n)]), 5).moved).toBeNull();
    expect(fewest(any([asked(0, -2n), asked(1, -1n)]), 6).moved).toEqual([moves(1, 0, 1, 1n)]);
  });
  it('what each group needs by itself is known beforehand, as far as its share of the patience goes', () => {
    const each = all([any([asked(0, -2n), asked(0, -3n)]), any([asked(1, -3n), asked(1, -4n)])]);
    expect([0, 1, 2, 12].map((patience) => fewest(each, patience))).toEqual([
      { moved: null, atLeast: 0n },
      { moved: null, atLeast: 2n },
      { moved: null, atLeast: 5n },
      { moved: null, atLeast: 5n },
    ]);
    expect(fewest(each, 13).moved).toEqual([moves(0, 0, 1, 2n), moves(1, 0, 1, 3n)]);
  });
});

describe('under equal weights', () => {
  const term = (group: number, part: bigint, over: bigint): ShareTerm => ({
    part: inGroup(group, part, [-1n, 1n, 0n]),
    over: inGroup(group, over, [1n, 1n, 0n]),
  });
  const shares = (strict: boolean): Goal => ({ kind: 'SHARES', strict, terms: [term(0, -2n, 4n), term(1, 0n, 10n)] });
  const within: Partial<Freedom> = { from: [0, 1], to: [0, 1, 2] };

  it('they move where a voter weighs most', () => {
    expect(fewest(shares(true), 0, within)).toEqual({ moved: [moves(0, 0, 1, 2n)], atLeast: 2n });
    expect(fewest(all([shares(true), asked(1, -4n)]), 0, within)).toEqual({
      moved: [moves(1, 0, 1, 4n)],
      atLeast: 4n,
    });
  });
  it('nobody needs to be sought where not even all would do', () => {
    expect(fewest(shares(true), 0, { from: [1] })).toEqual({ moved: null, atLeast: null });
  });
  it('more are sought where the goal asks for more', () => {
    expect(fewest(all([shares(true), pooled(-3n)]), 1e6, within).atLeast).toBe(3n);
    expect(fewest(all([shares(true), pooled(-3n)]), -1, within)).toEqual({ moved: null, atLeast: 3n });
    expect(fewest(all([shares(true), any([pooled(-3n), pooled(-4n)])]), -1, within)).toEqual({
      moved: null,
      atLeast: 2n,
    });
  });
});
