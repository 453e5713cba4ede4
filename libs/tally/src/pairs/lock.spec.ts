import { expect, it } from 'vitest';
import { rankedPairs } from '../index.ts';
import { written } from '../spec/written.ts';
import { lock } from './lock.ts';

it.each(['a b c x y z', 'x y z a b c'])(
  'tells two circles apart where one leads to the other, with options %s',
  (options) => {
    const profile = written(
      options,
      '2: a > b > c > x > y > z',
      '2: b > c > a > y > z > x',
      '2: c > a > b > z > x > y',
    );
    const { ties } = rankedPairs(profile);
    expect(ties.filter(({ over }) => over === 'MAJORITIES').map((tie) => tie.options)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  },
);

it('doubts no majority for the sake of one that was not locked', () => {
  const majorities = [
    [0, 1],
    [1, 2],
    [3, 2],
    [2, 0],
    [1, 3],
  ].map(([winner = 0, loser = 0], index) => ({ winner, loser, strength: BigInt(9 - index) }));
  expect(lock(4, majorities).considered.map(({ outcome }) => outcome)).toEqual([
    'LOCKED',
    'LOCKED',
    'LOCKED',
    'CONTRADICTS',
    'LOCKED',
  ]);
});
