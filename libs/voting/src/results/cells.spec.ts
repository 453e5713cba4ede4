import { noCounts } from '@plenary/tally';
import { describe, expect, it } from 'vitest';
import type { CellCounts } from './cells.sql.ts';
import { differencesOf, groupTallies } from './cells.ts';

const cell = (counts: Partial<CellCounts>): CellCounts => ({
  ...{ pollId: 'p', groupId: 'government', region: '', organisationType: '' },
  ...noCounts(),
  ...counts,
});

describe('cells', () => {
  it('sum up to groups in the order of the electorate, with noughts where nobody is', () => {
    const cells = [
      cell({ region: 'AFRICA', support: 2 }),
      cell({ support: 1, oppose: 1 }),
      cell({ groupId: 'media', abstain: 1 }),
    ];
    expect(groupTallies(cells, ['media', 'industry', 'government'])).toEqual([
      { group: 'media', ...noCounts(), abstain: 1 },
      { group: 'industry', ...noCounts() },
      { group: 'government', ...noCounts(), support: 3, oppose: 1 },
    ]);
  });

  it('differ where any way of counting says something else, and one that is missing says nought', () => {
    const same = cell({ region: 'AFRICA', eligible: 3, support: 2 });
    expect(differencesOf({ counters: [same], ballots: [same], record: [same] })).toEqual([]);
    const place = { pollId: 'p', groupId: 'government', organisationType: '' };
    expect(differencesOf({ counters: [same, cell({ block: 1 })], ballots: [{ ...same, support: 1 }] })).toEqual([
      { ...place, region: 'AFRICA', position: 'support', counters: 2, ballots: 1 },
      { ...place, region: '', position: 'block', counters: 1, ballots: 0 },
    ]);
  });

  it('of two places never cancel each other out', () => {
    const counters = [cell({ region: 'AFRICA', support: 1 }), cell({ support: 1 })];
    const ballots = [cell({ region: 'AFRICA', support: 2 }), cell({ support: 0 })];
    expect(differencesOf({ counters, ballots })).toHaveLength(2);
  });
});
