import { describe, expect, it } from 'vitest';
import { type CountSettings, meekStv, type Round, scottishStv } from '../index.ts';
import { written } from '../spec/written.ts';
import { votesIn } from './amounts.ts';
import { transferWords } from './round-words.ts';
import type { Next } from './seating.ts';
import { quotaWords, transferableWords } from './transferable-words.ts';

const profile = written('Ada Bo Cy Di', '7: Ada > Bo > Cy', '3: Bo > Di', '3: Cy', '2: Di');
const round: Round = {
  votes: [400_000n, 0n, 0n, null],
  exhausted: 0n,
  lost: 0n,
  transfers: [],
  elected: [],
  excluded: [],
};
const said = (next: Next, rest: readonly number[] = []) =>
  transferableWords(profile, round, 5, { reached: [], rest, next, ties: [] }, 0).slice(1);

describe('the sentences of transfers', () => {
  it('say that votes were cut off in the round in which they were, and in no other', () => {
    const passed = scottishStv(profile, { seats: 3 }).words.filter((sentence) => sentence.includes('passes on'));
    expect(passed).toEqual([
      'Ada passes on 3.00000 votes: 2.99999 to Bo and 0.00001 exhausted or cut off.',
      'Bo passes on 1.99999 votes: 0.99995 to Cy, 0.99999 to Di and 0.00005 exhausted or cut off.',
      'Di passes on 2.99999 votes: 2.99999 exhausted.',
    ]);
  });

  it('speak of one and of several', () => {
    const quota = (valid: bigint) => quotaWords(valid, 1, 100_000n, 5);
    expect(quota(1n)).toBe('The quota is 1.00000 votes: 1 valid ballot divided by 2, without the fraction, plus 1.');
    expect(quota(0n)).toContain(': 0 valid ballots divided');
    expect(said({ elected: [0], excluded: [] })).toEqual(['Ada is elected.']);
    expect(said({ elected: [0, 1], excluded: [] })).toEqual(['Ada and Bo are elected.']);
    const none = { elected: [], excluded: [] };
    expect(said(none, [1])).toEqual(['Bo is elected: no more options are left than seats.']);
    expect(said(none, [1, 2])).toEqual(['Bo and Cy are elected: no more options are left than seats.']);
    expect(said({ elected: [], excluded: [1] })).toEqual(['Bo has the fewest votes, 0.00000, and is excluded.']);
    expect(said({ elected: [], excluded: [1, 2] })).toEqual([
      'Bo and Cy have the fewest votes, 0.00000, and are excluded.',
    ]);
    expect(said({ elected: [], excluded: [1], barred: true })).toEqual([
      'Bo is excluded: as many of its class are elected as may be.',
    ]);
    expect(said({ elected: [], excluded: [1, 2], barred: true })).toEqual([
      'Bo and Cy are excluded: as many of their classes are elected as may be.',
    ]);
  });

  it('say where votes come back from, too', () => {
    const back = { ...round, transfers: [{ from: null, to: 0, votes: 200_000n }] };
    expect(transferWords(profile.options, back, 5, false)).toEqual([
      'Exhausted ballots that count again bring 2.00000 votes: 2.00000 to Ada.',
    ]);
  });

  it('call the smallest part of a vote votes, and only a whole one a vote', () => {
    expect([votesIn(1n, 0), votesIn(1n, 5), votesIn(2n, 0)]).toEqual(['1 vote', '0.00001 votes', '2 votes']);
  });
});

describe("Meek's transfers", () => {
  it('know no votes of an option that does not stand', () => {
    const settings: CountSettings = { limits: [{ most: 0, classOf: [null, null, null, 'Acme'] }] };
    const count = meekStv(profile, settings);
    expect(count.method).toBe('MEEK_STV');
    expect(count.rounds?.[0]?.votes).toEqual([7_000_000_000n, 3_000_000_000n, 3_000_000_000n, null]);
  });
});
