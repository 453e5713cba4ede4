import { expect, it } from 'vitest';
import { rankedPairs } from '../index.ts';
import { written } from '../spec/written.ts';

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
