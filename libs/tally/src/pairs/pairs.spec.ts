import { describe, expect, it } from 'vitest';
import { cell } from './cell.ts';
import { chain } from './chain.ts';
import { strengths } from './strength.ts';
import { strongestPaths } from './strongest-paths.ts';
import { tiersOf } from './tiers.ts';

describe('tiers', () => {
  it('take away those that none comes before, again and again', () => {
    const before = new Set(['0>2', '1>3', '2>3']);
    expect(tiersOf([3, 2, 1, 0], (a, b) => before.has(`${a}>${b}`))).toEqual([[1, 0], [2], [3]]);
    expect(tiersOf([], () => true)).toEqual([]);
  });

  it('refuse a circle', () => {
    expect(() => tiersOf([0, 1, 2], (a, b) => (a + 1) % 3 === b)).toThrow(
      new RangeError('tiers: the options come before one another in a circle'),
    );
  });
});

describe('a chain', () => {
  it('leads from one option to another by the fewest, or is empty', () => {
    const relation = [[1, 2], [3], [4], [4], [0]];
    expect(chain(relation, 0, 4)).toEqual([0, 2, 4]);
    expect(chain(relation, 3, 1)).toEqual([3, 4, 0, 1]);
    expect(chain([[1], []], 1, 0)).toEqual([]);
    expect(chain([[1], []], 0, 0)).toEqual([0]);
  });
});

describe('strengths of majorities', () => {
  const preferred = [
    [0n, 5n, 4n],
    [3n, 0n, 4n],
    [4n, 6n, 0n],
  ];

  it('are the ballots for them, or those less the ballots against, and 0 where there is none', () => {
    const winning = [
      [0n, 5n, 0n],
      [0n, 0n, 0n],
      [0n, 6n, 0n],
    ];
    expect(strengths(preferred)).toEqual(winning);
    expect(strengths(preferred, 'WINNING_VOTES')).toEqual(winning);
    expect(strengths(preferred, 'MARGINS')).toEqual([
      [0n, 2n, 0n],
      [0n, 0n, 0n],
      [0n, 2n, 0n],
    ]);
  });

  it('are 0 outside the matrix', () => {
    expect(cell(preferred, 2, 1)).toBe(6n);
    expect(cell(preferred, 3, 1)).toBe(0n);
    expect(cell(preferred, 1, 3)).toBe(0n);
  });
});

describe('strongest paths', () => {
  it('are as strong as their weakest links, and never lead back to their start', () => {
    const { strength, along } = strongestPaths([
      [0n, 7n, 0n, 2n],
      [0n, 0n, 5n, 0n],
      [3n, 0n, 0n, 4n],
      [0n, 0n, 0n, 0n],
    ]);
    expect(strength).toEqual([
      [0n, 7n, 5n, 4n],
      [3n, 0n, 5n, 4n],
      [3n, 3n, 0n, 4n],
      [0n, 0n, 0n, 0n],
    ]);
    expect(along(0, 3)).toEqual([0, 1, 2, 3]);
    expect(along(2, 1)).toEqual([2, 0, 1]);
    expect(along(0, 1)).toEqual([0, 1]);
    expect(along(3, 0)).toEqual([]);
    expect(along(0, 0)).toEqual([]);
  });
});
