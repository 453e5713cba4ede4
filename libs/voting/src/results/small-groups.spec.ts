import { noCounts } from '@plenary/tally';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastShown, mergedGroups, shownGroups, tooFew } from './small-groups.ts';

const roll = (sizes: Record<string, number>) =>
  Object.entries(sizes).map(([group, eligible]) => ({ ...noCounts(), group, eligible }));
const merged = (sizes: Record<string, number>) => [...mergedGroups('PSEUDONYMOUS', roll(sizes))];

describe('small groups of a pseudonymous poll', () => {
  it('stand alone from five voters on', () => {
    expect(merged({ government: 5, industry: 30 })).toEqual([]);
  });
  it('are merged with one another', () => {
    expect(merged({ government: 3, industry: 30, media: 4 })).toEqual(['government', 'media']);
  });
  it('are merged with the next smallest where there is only one, or where they are still too few', () => {
    expect(merged({ government: 40, industry: 30, media: 4 })).toEqual(['media', 'industry']);
    expect(merged({ government: 40, industry: 30, media: 1, academia: 2 })).toEqual(['media', 'academia', 'industry']);
  });
  it('betray nobody where they are empty', () => {
    expect(merged({ government: 0, industry: 30 })).toEqual([]);
  });
  it('are all merged where all are small', () => {
    expect(merged({ government: 1, industry: 2 })).toEqual(['government', 'industry']);
    expect(tooFew('PSEUDONYMOUS', roll({ government: 1, industry: 2 }))).toBe(true);
  });
  it('stand as they are in a named poll', () => {
    const groups = roll({ government: 1, industry: 2 });
    expect(mergedGroups('NAMED', groups).size).toBe(0);
    expect(tooFew('NAMED', groups)).toBe(false);
  });

  it('never show, by themselves or by taking sums apart, fewer than five voters', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 9 }), (sizes) => {
        const groups = roll(Object.fromEntries(sizes.map((size, index) => [`g${index}`, size])));
        const total = sizes.reduce((a, b) => a + b, 0);
        fc.pre(total >= leastShown);
        const shown = shownGroups(groups, mergedGroups('PSEUDONYMOUS', groups));
        expect(shown.reduce((sum, { eligible }) => sum + eligible, 0)).toBe(total);
        for (const { eligible } of shown) expect(eligible === 0 || eligible >= leastShown).toBe(true);
      }),
    );
  });
});
