import { describe, expect, it } from 'vitest';
import { type CountSettings, rankedProfile } from '../index.ts';
import { followedRanks } from './followed-ranks.ts';

/** The ranks of these ballots that a count follows. */
function followed(settings: CountSettings, ...ballots: number[][]): number[][] {
  const width = ballots[0]?.length ?? 0;
  const names = Array.from({ length: width }, (_, option) => `o${option}`);
  const profile = rankedProfile(
    names,
    ballots.map((marks) => ({ marks })),
  );
  const ranks = followedRanks(profile, settings);
  return ballots.map((_, ballot) => [...ranks.slice(ballot * width, (ballot + 1) * width)]);
}

describe('the ranks that a count in rounds follows', () => {
  it('are those of the ballots where nothing else is set', () => {
    const profile = rankedProfile(['a', 'b', 'c'], [{ marks: [1, 1, 9] }]);
    expect(followedRanks(profile, {})).toBe(profile.ranks);
    expect(followedRanks(profile, { overvotes: 'EXHAUST', skippedRanks: 'IGNORE' })).toBe(profile.ranks);
  });

  it('pass over each rank that several options share, and no other', () => {
    expect(
      followed({ overvotes: 'SKIP' }, [1, 1, 2, 0], [3, 1, 3, 3], [2, 1, 2, 1], [4, 3, 2, 1], [0, 0, 9, 1]),
    ).toEqual([
      [0, 0, 2, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [4, 3, 2, 1],
      [0, 0, 9, 1],
    ]);
  });

  it('end where two or more ranks in a row are left out', () => {
    expect(followed({ skippedRanks: 'EXHAUST' }, [1, 3, 5, 0], [1, 4, 5, 0], [5, 2, 3, 7], [9, 2, 3, 6])).toEqual([
      [1, 3, 5, 0],
      [1, 0, 0, 0],
      [5, 2, 3, 7],
      [0, 2, 3, 0],
    ]);
  });

  it('do not begin where the first two are left out', () => {
    expect(followed({ skippedRanks: 'EXHAUST' }, [2, 3], [3, 4], [0, 3])).toEqual([
      [2, 3],
      [0, 0],
      [0, 0],
    ]);
  });

  it('hold a shared rank for given when they look for those left out, and keep it unless it is passed over', () => {
    const ballots = [
      [1, 2, 2, 4],
      [1, 2, 2, 5],
    ];
    expect(followed({ skippedRanks: 'EXHAUST' }, ...ballots)).toEqual([
      [1, 2, 2, 4],
      [1, 2, 2, 0],
    ]);
    expect(followed({ skippedRanks: 'EXHAUST', overvotes: 'SKIP' }, ...ballots)).toEqual([
      [1, 0, 0, 4],
      [1, 0, 0, 0],
    ]);
  });

  it('sort by number and not by text', () => {
    expect(followed({ skippedRanks: 'EXHAUST' }, [8, 10, 2, 4, 6, 12])).toEqual([[8, 10, 2, 4, 6, 12]]);
  });
});
