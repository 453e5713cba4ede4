import { describe, expect, it } from 'vitest';
import { type Goal, NEVER } from './goal.ts';
import { groupBounds, groupOf } from './group-bounds.ts';

const asked = (now: bigint, ...gains: bigint[][]): Goal => ({ kind: 'AMOUNT', amount: { now, gains } });
const none = [0n, 0n];
const alone = (now: bigint, group: number) =>
  asked(now, ...[0, 1, 2].map((each) => (each === group ? [0n, 1n] : none)));

describe('the one group that a goal asks about', () => {
  it('is that whose voters alone enter it', () => {
    expect([0, 1, 2].map((group) => groupOf(alone(0n, group)))).toEqual([0, 1, 2]);
    expect(groupOf({ kind: 'ANY', goals: [alone(0n, 1), alone(1n, 1)] })).toBe(1);
  });
  it('is none where there are several, or nobody enters it', () => {
    expect(groupOf({ kind: 'ANY', goals: [alone(0n, 1), alone(0n, 2)] })).toBeNull();
    expect(groupOf(asked(3n, none, none))).toBeNull();
  });
  it('is found in shares too, in what is divided and in what it is divided by', () => {
    const [nothing, second] = [
      { now: 0n, gains: [none, none] },
      { now: 0n, gains: [none, [1n, 0n]] },
    ];
    const shares = (part: typeof nothing, over: typeof nothing): Goal => ({
      kind: 'SHARES',
      strict: false,
      terms: [{ part, over }],
    });
    expect([groupOf(shares(second, nothing)), groupOf(shares(nothing, second))]).toEqual([1, 1]);
  });
});

describe('how many moves each group needs', () => {
  const moves = [0, 1, 2].map((group) => ({ group, from: 0, to: 1 }));
  const supply = [
    [4n, 0n],
    [4n, 0n],
    [4n, 0n],
  ];
  const either = (group: number, ...nows: bigint[]): Goal => ({
    kind: 'ANY',
    goals: nows.map((now) => alone(now, group)),
  });
  const bounds = (...goals: Goal[]) => groupBounds({ kind: 'ALL', goals }, { moves, supply }, 1000);

  it('is a constraint on it', () => {
    expect(bounds(either(0, -3n, -2n), alone(-1n, 2))).toEqual([
      { now: -2n, coefficients: [1n, 0n, 0n] },
      { now: -1n, coefficients: [0n, 0n, 1n] },
    ]);
    expect(bounds(either(0, 0n, -2n))).toEqual([]);
    expect(groupBounds(either(1, -3n, -2n), { moves, supply }, 1000)).toEqual([
      { now: -2n, coefficients: [0n, 1n, 0n] },
    ]);
  });
  it('is known already where only amounts are asked', () => {
    expect(bounds(alone(-3n, 0), alone(-1n, 2))).toEqual([]);
    expect(groupBounds(alone(-3n, 0), { moves, supply }, 1000)).toEqual([]);
  });
  it('is nothing where a group cannot do it', () => {
    expect(bounds(either(0, -5n, -6n))).toBeNull();
    expect(bounds(either(0, -1n, -2n), alone(-5n, 1))).toBeNull();
    expect(bounds(either(0, -4n, -6n))).toEqual([{ now: -4n, coefficients: [1n, 0n, 0n] }]);
  });
  it('is at least what was found before patience ran out', () => {
    expect(groupBounds(either(0, -3n, -2n), { moves, supply }, -1)).toEqual([]);
  });
  it('is sought among the moves of the group alone', () => {
    const goals = [either(0, -1n, -2n), either(0, -3n, -4n)];
    const least = (patience: number) => groupBounds({ kind: 'ALL', goals }, { moves, supply }, patience)?.[0]?.now;
    expect([4, 5, 10, 11].map(least)).toEqual([-1n, -2n, -2n, -3n]);
  });
  it('does not ask what is never met of any one', () => {
    expect(bounds(NEVER, either(0, -2n))).toEqual([{ now: -2n, coefficients: [1n, 0n, 0n] }]);
  });
});
