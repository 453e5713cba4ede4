import { describe, expect, it } from 'vitest';
import { areBelowAllOthers, brokenTie, fewest, inCount, leaderOverAll, sumOf } from './last.ts';

const votes = [5n, null, 2n, 2n, 9n];

describe('the last of a round', () => {
  it('are those with the fewest votes among the options asked about', () => {
    expect(inCount(votes)).toEqual([0, 2, 3, 4]);
    expect(fewest(votes, [0, 2, 3, 4])).toEqual([2, 3]);
    expect(fewest(votes, [0, 4])).toEqual([0]);
    expect(sumOf(votes, [0, 1, 4])).toBe(14n);
  });

  it('are below all others where each of these has more than they have together', () => {
    expect(areBelowAllOthers(votes, [2, 3])).toBe(true);
    expect(areBelowAllOthers([4n, null, 2n, 2n, 9n], [2, 3])).toBe(false);
    expect(areBelowAllOthers([4n, 9n, 2n, 2n], [2, 3])).toBe(false);
    expect(areBelowAllOthers([2n, 2n], [0, 1])).toBe(false);
  });

  it('leave a leader where one has more than all others together, and not as many', () => {
    expect(leaderOverAll([5n, null, 2n, 2n])).toBe(0);
    expect(leaderOverAll([2n, null, 2n, 5n])).toBe(3);
    expect(leaderOverAll([4n, null, 2n, 2n])).toBeUndefined();
    expect(leaderOverAll([0n, 0n])).toBeUndefined();
  });

  it('are told apart by a tie-break: the first of its order is preferred, so that the last is excluded', () => {
    const tieBreak = { by: 'LOT', order: [4, 3, 0, 2, 1] } as const;
    const tie = { round: 2, options: [0, 2, 3] };
    expect(brokenTie('SEAT', 2, [0, 2, 3], tieBreak)).toEqual({ ...tie, over: 'SEAT', brokenBy: 'LOT', taken: [3] });
    expect(brokenTie('SURPLUS', 2, [0, 2, 3], tieBreak)).toMatchObject({ over: 'SURPLUS', taken: [3] });
    expect(brokenTie('EXCLUSION', 2, [0, 2, 3], tieBreak)).toMatchObject({ over: 'EXCLUSION', taken: [2] });
    expect(brokenTie('EXCLUSION', 2, [0, 2, 3], undefined)).toEqual({
      ...tie,
      ...{ over: 'EXCLUSION', brokenBy: null, taken: [] },
    });
  });
});
