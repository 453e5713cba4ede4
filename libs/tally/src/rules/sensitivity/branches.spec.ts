import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amount } from './amount.ts';
import { branchesOf } from './branches.ts';
import { ALWAYS, type CountGoal, type Goal, NEVER, type SharesGoal } from './goal.ts';
import { isMet, type Point } from './truth.ts';

const MOVES = [0, 1].flatMap((group) => [0, 1].flatMap((from) => [1, 2].map((to) => ({ group, from, to }))));
const amount = (least: number): fc.Arbitrary<Amount> =>
  fc
    .record({
      now: fc.integer({ min: least, max: 3 }),
      gains: fc.array(fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 3, maxLength: 3 }), {
        minLength: 2,
        maxLength: 2,
      }),
    })
    .map(({ now, gains }) => ({ now: BigInt(now), gains: gains.map((places) => places.map(BigInt)) }));
const simple = amount(-3).map((each): Goal => ({ kind: 'AMOUNT', amount: each }));
const countGoal = fc
  .record({
    least: fc.integer({ min: -2, max: 4 }),
    lists: fc.array(
      fc.array(fc.record({ goal: simple, weight: fc.integer({ min: -1, max: 2 }) }), { minLength: 1, maxLength: 2 }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(
    ({ least, lists }): CountGoal => ({
      kind: 'COUNT',
      least: BigInt(least),
      lists: lists.map((list) => list.map(({ goal, weight }) => ({ goal, weight: BigInt(weight) }))),
    }),
  );
const sharesGoal = fc
  .record({
    strict: fc.boolean(),
    terms: fc.array(fc.record({ part: amount(-3), over: amount(0) }), { minLength: 1, maxLength: 2 }),
    isBounded: fc.boolean(),
  })
  .map(
    ({ strict, terms, isBounded }): SharesGoal => ({
      kind: 'SHARES',
      strict,
      terms: isBounded ? terms.map((term) => ({ ...term, most: 100n })) : terms,
    }),
  );
const point = (most: number): fc.Arbitrary<Point> =>
  fc
    .record({
      values: fc.array(fc.nat(4), { minLength: MOVES.length, maxLength: MOVES.length }),
      over: fc.integer({ min: 1, max: most }),
    })
    .map(({ values, over }) => ({ moves: MOVES, values: values.map(BigInt), over: BigInt(over) }));

/** A goal with branches, and the branches' own, in place of what is not met at a point. */
function expanded(goal: Goal, at: Point, depth: number): Goal {
  if (goal.kind === 'AMOUNT' || depth === 0) return goal;
  if (goal.kind === 'ALL' || goal.kind === 'ANY')
    return { ...goal, goals: goal.goals.map((each) => expanded(each, at, depth)) };
  if (isMet(goal, at)) return goal;
  return { kind: 'ANY', goals: branchesOf(goal, at).map((each) => expanded(each, at, depth - 1)) };
}

describe('branches, one level after the other, are met exactly where their goal is', () => {
  it.each([1, 2, 3])('to a depth of %i', (depth) => {
    fc.assert(
      fc.property(fc.oneof(countGoal, sharesGoal), point(3), point(1), (goal, here, there) => {
        expect(isMet(expanded(goal, here, depth), there)).toBe(isMet(goal, there));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the branches of a count', () => {
  const [never, always]: [Goal, Goal] = [NEVER, ALWAYS];
  const nowhere: Point = { moves: [], values: [], over: 1n };

  it('are none that can be met where its lists cannot weigh enough', () => {
    const lists = [[{ goal: never, weight: 1n }], [{ goal: always, weight: 2n }]];
    expect(branchesOf({ kind: 'COUNT', least: 4n, lists }, nowhere)).toEqual([NEVER]);
    expect(branchesOf({ kind: 'COUNT', least: 3n, lists }, nowhere)).not.toEqual([NEVER]);
  });

  it('begin with the first list that holds something not yet met, and ask nothing for its lightest choice', () => {
    const met = [{ goal: always, weight: 5n }];
    const open = [
      { goal: never, weight: 2n },
      { goal: always, weight: 0n },
      { goal: never, weight: 0n },
    ];
    expect(branchesOf({ kind: 'COUNT', least: 6n, lists: [met, open] }, nowhere)).toEqual([
      { kind: 'ALL', goals: [NEVER, { kind: 'COUNT', least: 4n, lists: [met] }] },
      { kind: 'COUNT', least: 6n, lists: [met] },
    ]);
  });
});
