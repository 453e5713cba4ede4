import { describe, expect, it } from 'vitest';
import { fewestByChains } from './equal-chains.ts';
import type { Goal, ShareTerm } from './goal.ts';

/** Two groups of voters, against and for: a voter who goes over moves the group's part by 2 of its votes. */
const supply = [
  [3n, 1n],
  [5n, 5n],
];
const nothing = [0n, 0n];
const inGroup = (group: number, now: bigint, gains: bigint[]) => ({
  now,
  gains: [0, 1].map((each) => (each === group ? gains : nothing)),
});
const term = (group: number, votes: bigint): ShareTerm => {
  const [against = 0n, inFavour = 0n] = supply[group] ?? [];
  return {
    part: inGroup(group, inFavour - against, [-1n, 1n]),
    over: inGroup(group, votes, [1n, 1n]),
  };
};
const terms = [term(0, 4n), term(1, 10n)];
const shares = (strict: boolean): Goal => ({ kind: 'SHARES', strict, terms });
const asked = (group: number, now: bigint, gains = [0n, 1n]): Goal => ({
  kind: 'AMOUNT',
  amount: inGroup(group, now, gains),
});
const freedom = { supply, from: [0, 1], to: [0, 1] };
const fewest = (goal: Goal, more: Partial<typeof freedom> = {}) => fewestByChains(goal, { ...freedom, ...more });

describe('equal weights', () => {
  it('are reached where a voter adds most', () => {
    expect(fewest(shares(false))).toEqual({ moved: [{ group: 0, from: 0, to: 1, count: 1n }] });
    expect(fewest(shares(true))).toEqual({ moved: [{ group: 0, from: 0, to: 1, count: 2n }] });
  });
  it('are reached where a voter adds most, though another group stands first', () => {
    const part = (group: number, now: bigint) => inGroup(group, now, [-1n, 1n]);
    const votes = (group: number, now: bigint) => inGroup(group, now, [1n, 1n]);
    const swapped: Goal = {
      kind: 'SHARES',
      strict: true,
      terms: [
        { part: part(0, 0n), over: votes(0, 10n) },
        { part: part(1, -2n), over: votes(1, 4n) },
      ],
    };
    const turned = { supply: supply.toReversed() };
    expect(fewest(swapped, turned)).toEqual({ moved: [{ group: 1, from: 0, to: 1, count: 2n }] });
  });
  it('are reached after what a group needs by itself', () => {
    expect(fewest({ kind: 'ALL', goals: [asked(1, -2n), shares(true)] })).toEqual({
      moved: [
        { group: 0, from: 0, to: 1, count: 1n },
        { group: 1, from: 0, to: 1, count: 2n },
      ],
    });
    expect(fewest({ kind: 'ALL', goals: [asked(1, -4n), shares(true)] })).toEqual({
      moved: [{ group: 1, from: 0, to: 1, count: 4n }],
    });
  });
  it('are not reached where a group cannot do what is asked of it, or all together cannot', () => {
    expect(fewest({ kind: 'ALL', goals: [asked(1, -6n), shares(true)] })).toEqual({ moved: null });
    expect(fewest({ kind: 'ALL', goals: [asked(1, -5n), shares(true)] })?.moved).not.toBeNull();
    expect(fewest(shares(true), { to: [] })).toBeNull();
    expect(fewest(shares(false), { from: [1] })).toEqual({ moved: null });
  });
  it('cannot be told apart from other shares, nor where there are none', () => {
    expect(fewest({ kind: 'ALL', goals: [shares(true), shares(false)] })).toBeNull();
    expect(fewest(asked(1, -1n))).toBeNull();
  });
  it('cannot be told where voters of a group are asked for opposite things', () => {
    expect(fewest({ kind: 'ALL', goals: [asked(0, -1n, [1n, 0n]), shares(true)] })).toBeNull();
  });
  it('cannot be told where a later voter adds more than an earlier one', () => {
    const rising: Goal = {
      kind: 'SHARES',
      strict: false,
      terms: [{ part: inGroup(0, -1n, [0n, 0n]), over: inGroup(0, 1n, [0n, 1n]) }, terms[1] ?? term(1, 10n)],
    };
    expect(fewest(rising)).toBeNull();
  });
  it('cannot be told where each who leaves the votes adds more than the one before', () => {
    const leaving = (group: number, part: bigint, over: bigint): ShareTerm => ({
      part: inGroup(group, part, [-1n, 1n, 0n]),
      over: inGroup(group, over, [1n, 1n, 0n]),
    });
    const convex: Goal = { kind: 'SHARES', strict: false, terms: [leaving(0, -2n, 4n), leaving(1, 0n, 10n)] };
    expect(fewest(convex, { supply: supply.map((places) => [...places, 0n]), from: [0], to: [2] })).toBeNull();
  });
  it('are not worked out voter by voter where there are very many', () => {
    const many = (count: bigint) => fewest({ kind: 'ALL', goals: [shares(false)] }, { supply: [[count, 0n], nothing] });
    expect(many(200_001n)).toBeNull();
    expect(many(200_000n)).not.toBeNull();
  });
});
