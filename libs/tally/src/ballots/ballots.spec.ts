import { describe, expect, it } from 'vitest';
import {
  ABSTAINED,
  ballotsByGroup,
  ballotsIn,
  rankedProfile,
  ranksWithout,
  scoredProfile,
  scoresWithout,
  weigh,
} from '../index.ts';

const options = ['Ada', 'Bo', 'Cy'];

describe('collecting ballots', () => {
  it('keeps every mark, however many ballots there are', () => {
    const ballots = Array.from({ length: 100 }, (_, n) => ({
      marks: [(n % 3) + 1, 0, 2],
      times: n,
      group: `g${n % 4}`,
    }));
    const profile = rankedProfile(options, ballots);
    expect([...profile.ranks]).toEqual(ballots.flatMap(({ marks }) => marks));
    expect([...profile.times]).toEqual(ballots.map(({ times }) => times));
    expect([...profile.groupOf].map((group) => profile.groups[group])).toEqual(ballots.map(({ group }) => group));
    expect(ballotsIn(profile)).toBe(4950n);
  });

  it('counts a ballot without a number once, in the one nameless group', () => {
    const profile = rankedProfile(options, [{ marks: [1, 2, 3] }]);
    expect(profile.groups).toEqual(['']);
    expect(ballotsIn(profile)).toBe(1n);
    expect(rankedProfile(options, []).groups).toEqual(['']);
  });

  it('refuses options of one name, missing marks, and marks that are none', () => {
    expect(() => rankedProfile(['Ada', 'Ada'], [])).toThrow('options: "Ada" stands twice');
    expect(() => rankedProfile(options, [{ marks: [1, 2] }])).toThrow('ballot: it marks 2 of 3 options');
    expect(() => rankedProfile(options, [{ marks: [1, 2, 65_536] }])).toThrow('ballot: 65536 is no rank');
    expect(() => rankedProfile(options, [{ marks: [1, 2, -1] }])).toThrow('ballot: -1 is no rank');
    expect(() => rankedProfile(options, [{ marks: [1, 2, 1.5] }])).toThrow('ballot: 1.5 is no rank');
    expect(() => scoredProfile(options, [{ marks: [1, 2, 2 ** 31] }])).toThrow('ballot: 2147483648 is no score');
    expect(() => rankedProfile(options, [{ marks: [1, 2, 3], times: -1 }])).toThrow(
      'a whole number of voters from 0, not -1',
    );
    expect([...scoredProfile(options, [{ marks: [ABSTAINED, 2 ** 31 - 1, 0] }]).scores]).toEqual([
      ABSTAINED,
      2 ** 31 - 1,
      0,
    ]);
  });

  it('refuses more voters than can be counted exactly, and more groups than can be told apart', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(ballotsIn(rankedProfile(['Ada'], [{ marks: [1], times: most - 1 }, { marks: [1] }]))).toBe(BigInt(most));
    expect(() => rankedProfile(['Ada'], [{ marks: [1], times: most }, { marks: [1] }])).toThrow(
      new RangeError('ballots: more than 9007199254740991 voters cannot be counted exactly'),
    );
    const grouped = Array.from({ length: 65_537 }, (_, group) => ({ marks: [1], group: `${group}` }));
    expect(rankedProfile(['Ada'], grouped.slice(1)).groups).toHaveLength(65_536);
    expect(() => rankedProfile(['Ada'], grouped)).toThrow(new RangeError('ballots: there are more than 65536 groups'));
  });
});

describe('weighing groups', () => {
  const profile = rankedProfile(options, [
    { marks: [1, 2, 3], times: 4, group: 'States' },
    { marks: [3, 2, 1], times: 6, group: 'Industry' },
  ]);

  it('lets every group weigh the same, in whole numbers', () => {
    const equal = weigh(profile, { kind: 'GROUPS_EQUALLY' });
    expect(equal.factors).toEqual([3n, 2n]);
    expect(ballotsIn(equal)).toBe(24n);
    expect(ballotsByGroup(equal)).toEqual([4n, 6n]);
  });

  it('gives a group of no voters no weight, and counts one group alone', () => {
    const some = rankedProfile(options, [
      { marks: [1, 2, 3], times: 0, group: 'Media' },
      { marks: [1, 2, 3], times: 5, group: 'States' },
    ]);
    expect(weigh(some, { kind: 'GROUPS_EQUALLY' }).factors).toEqual([0n, 1n]);
    expect(ballotsIn(weigh(profile, { kind: 'GROUP', group: 'Industry' }))).toBe(6n);
    expect(ballotsIn(weigh(weigh(profile, { kind: 'GROUP', group: 'Industry' }), { kind: 'VOTERS' }))).toBe(10n);
    expect(() => weigh(profile, { kind: 'GROUP', group: 'Press' })).toThrow('group "Press" has no ballot');
  });
});

describe('leaving options out beforehand', () => {
  it('moves up what was ranked after them, and leaves the gaps that the voter made', () => {
    const profile = rankedProfile(
      [...options, 'Di'],
      [{ marks: [1, 2, 3, 4] }, { marks: [2, 2, 1, 0] }, { marks: [1, 0, 5, 7] }],
    );
    const without = ranksWithout(profile, ['Ada']);
    expect(without.options).toEqual(['Bo', 'Cy', 'Di']);
    expect([...without.ranks]).toEqual([1, 2, 3, 2, 1, 0, 0, 4, 6]);
    expect(() => ranksWithout(profile, ['Ed'])).toThrow('"Ed" is not among the options');
  });

  it('takes scores away with their option', () => {
    const without = scoresWithout(scoredProfile(options, [{ marks: [5, ABSTAINED, -2] }]), ['Ada', 'Cy']);
    expect(without.options).toEqual(['Bo']);
    expect([...without.scores]).toEqual([ABSTAINED]);
  });
});
