import { expect, it } from 'vitest';
import { alike, dividedUp, pooled } from './alike.ts';
import type { Goal } from './goal.ts';

const supply = [
  [1n, 2n, 9n],
  [4n, 0n, 0n],
  [3n, 1n, 0n],
];
/** The first two groups are alike, and so are their first two places. */
const goal: Goal = {
  kind: 'AMOUNT',
  amount: {
    now: -3n,
    gains: [
      [1n, 1n, 2n],
      [1n, 1n, 2n],
      [1n, 0n, 2n],
    ],
  },
};
const sets = alike(goal, 3, [0, 1, 2]);

it('groups and places that nothing tells apart are one', () => {
  expect(sets).toEqual([
    { groups: [0, 1], places: [0, 1] },
    { groups: [0, 1], places: [2] },
    { groups: [2], places: [0] },
    { groups: [2], places: [1] },
    { groups: [2], places: [2] },
  ]);
  expect(pooled(supply, sets)).toEqual([
    [7n, 0n, 9n],
    [0n, 0n, 0n],
    [3n, 1n, 0n],
  ]);
});

it('groups are apart where one amount tells them apart, whatever its digits', () => {
  const amount = (...gains: bigint[][]): Goal => ({ kind: 'AMOUNT', amount: { now: 0n, gains } });
  const goals: Goal = { kind: 'ALL', goals: [amount([1n], [11n]), amount([11n], [1n])] };
  expect(alike(goals, 2, [0]).map(({ groups }) => groups)).toEqual([[0], [1]]);
  const one = amount([1n, 11n]);
  expect(alike({ kind: 'ALL', goals: [one, amount([11n, 1n])] }, 1, [0, 1]).map(({ places }) => places)).toEqual([
    [0],
    [1],
  ]);
});

it('voters leave the group that has the most of them first, and no more than are there', () => {
  const moved = dividedUp([{ group: 0, from: 0, to: 2, count: 6n }], supply, sets);
  expect(moved).toEqual([
    { group: 1, from: 0, to: 2, count: 4n },
    { group: 0, from: 0, to: 2, count: 1n },
    { group: 0, from: 1, to: 2, count: 1n },
  ]);
});

it('voters who left are not there for the next move; of groups as large the first gives', () => {
  const level = [
    [2n, 0n, 0n],
    [2n, 0n, 0n],
  ];
  const moves = [1, 2].map((to) => ({ group: 0, from: 0, to, count: 2n }));
  expect(dividedUp(moves, level, [{ groups: [0, 1], places: [0] }])).toEqual([
    { group: 0, from: 0, to: 1, count: 2n },
    { group: 1, from: 0, to: 2, count: 2n },
  ]);
});
