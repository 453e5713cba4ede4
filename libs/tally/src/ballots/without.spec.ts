import { describe, expect, it } from 'vitest';
import { ABSTAINED, rankedProfile, ranksWithout, scoredProfile, scoresWithout } from '../index.ts';

const options = ['Ada', 'Bo', 'Cy', 'Di'];

describe('ballots without some options', () => {
  it('keep their ranks where those taken away were not ranked, or after all others', () => {
    const profile = rankedProfile(options, [{ marks: [0, 1, 2, 3] }, { marks: [4, 1, 2, 3] }, { marks: [0, 3, 2, 2] }]);
    expect([...ranksWithout(profile, ['Ada']).ranks]).toEqual([1, 2, 3, 1, 2, 3, 3, 2, 2]);
    expect([...ranksWithout(profile, []).ranks]).toEqual([...profile.ranks]);
  });

  it('move up by one place for each rank that falls free, and by none for one that is still shared', () => {
    const profile = rankedProfile(options, [{ marks: [1, 2, 3, 4] }, { marks: [2, 1, 2, 3] }, { marks: [1, 1, 2, 3] }]);
    expect([...ranksWithout(profile, ['Ada', 'Bo']).ranks]).toEqual([1, 2, 1, 2, 1, 2]);
    expect([...ranksWithout(profile, ['Bo', 'Di']).ranks]).toEqual([1, 2, 1, 1, 1, 2]);
  });

  it('keep each score with its option on every ballot', () => {
    const profile = scoredProfile(options, [
      { marks: [1, 2, 3, 4], times: 3, group: 'States' },
      { marks: [5, ABSTAINED, -7, 8] },
      { marks: [9, 10, 11, 12] },
    ]);
    const without = scoresWithout(profile, ['Bo']);
    expect([...without.scores]).toEqual([1, 3, 4, 5, -7, 8, 9, 11, 12]);
    expect(without).toMatchObject({ options: ['Ada', 'Cy', 'Di'], groups: ['States', ''], times: profile.times });
  });
});
