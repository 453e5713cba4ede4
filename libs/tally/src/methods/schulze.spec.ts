import { describe, expect, it } from 'vitest';
import { schulze } from '../index.ts';
import { named, written } from '../spec/written.ts';

/** Schulze 2011, section 3.1. */
const example1 = written(
  'a b c d',
  '8: a > c > d > b',
  '2: b > a > d > c',
  '4: c > d > b > a',
  '4: d > b > a > c',
  '3: d > c > b > a',
);

/** The example of 45 ballots in the method's best known description. */
const fortyFive = written(
  'A B C D E',
  '5: A > C > B > E > D',
  '5: A > D > E > C > B',
  '8: B > E > D > A > C',
  '3: C > A > B > E > D',
  '7: C > A > E > B > D',
  '2: C > B > A > D > E',
  '7: D > C > E > B > A',
  '8: E > B > A > D > C',
);

describe('Schulze', () => {
  it('orders the 45 ballots E, A, C, B, D by the strongest paths', () => {
    const count = schulze(fortyFive, { seats: 2 });
    expect(named(fortyFive.options, count.order ?? [])).toEqual([['E'], ['A'], ['C'], ['B'], ['D']]);
    expect(count.pairwise).toEqual([
      [0n, 20n, 26n, 30n, 22n],
      [25n, 0n, 16n, 33n, 18n],
      [19n, 29n, 0n, 17n, 24n],
      [15n, 12n, 28n, 0n, 14n],
      [23n, 27n, 21n, 31n, 0n],
    ]);
    expect(count.paths).toEqual([
      [0n, 28n, 28n, 30n, 24n],
      [25n, 0n, 28n, 33n, 24n],
      [25n, 29n, 0n, 29n, 24n],
      [25n, 28n, 28n, 0n, 24n],
      [25n, 28n, 28n, 31n, 0n],
    ]);
    expect(named(fortyFive.options, count.winners)).toEqual(['E', 'A']);
    expect(count).toMatchObject({ method: 'SCHULZE', ballots: 45n, ties: [], decimals: 0 });
  });

  it("orders the paper's first example d, a, c, b", () => {
    const count = schulze(example1);
    expect(named(example1.options, count.order ?? [])).toEqual([['d'], ['a'], ['c'], ['b']]);
    expect(count.pairwise).toEqual([
      [0n, 8n, 14n, 10n],
      [13n, 0n, 6n, 2n],
      [7n, 15n, 0n, 12n],
      [11n, 19n, 9n, 0n],
    ]);
    expect(count.paths).toEqual([
      [0n, 14n, 14n, 12n],
      [13n, 0n, 13n, 12n],
      [13n, 15n, 0n, 12n],
      [13n, 19n, 13n, 0n],
    ]);
    expect(named(example1.options, count.winners)).toEqual(['d']);
  });

  it('says each step in words', () => {
    expect(schulze(example1).words).toEqual([
      '21 ballots, 4 options.',
      'An option left unranked counts as ranked below all ranked ones.',
      'A majority is as strong as the ballots for it.',
      'b beats a: 13 ballots to 8.',
      'a beats c: 14 ballots to 7.',
      'd beats a: 11 ballots to 10.',
      'c beats b: 15 ballots to 6.',
      'd beats b: 19 ballots to 2.',
      'c beats d: 12 ballots to 9.',
      'a comes before b: the strongest path a > c > b is 14 strong, the strongest back, b > a, is 13 strong.',
      'a comes before c: the strongest path a > c is 14 strong, the strongest back, c > b > a, is 13 strong.',
      'd comes before a: the strongest path d > b > a is 13 strong, the strongest back, a > c > d, is 12 strong.',
      'c comes before b: the strongest path c > b is 15 strong, the strongest back, b > a > c, is 13 strong.',
      'd comes before b: the strongest path d > b is 19 strong, the strongest back, b > a > c > d, is 12 strong.',
      'd comes before c: the strongest path d > b > a > c is 13 strong, the strongest back, c > d, is 12 strong.',
      'Place 1: d.',
      'Place 2: a.',
      'Place 3: c.',
      'Place 4: b.',
      'd wins.',
    ]);
  });

  it('says where paths leave two options level, or do not lead at all', () => {
    const pathWords = (...lines: string[]) =>
      schulze(written('a b c', ...lines)).words.filter((sentence) => sentence.includes('path'));
    expect(pathWords('1: a > b > c', '1: b > c > a', '1: c > a > b')).toEqual([
      'The strongest paths a > b and b > c > a are both 2 strong: neither comes before the other.',
      'The strongest paths a > b > c and c > a are both 2 strong: neither comes before the other.',
      'The strongest paths b > c and c > a > b are both 2 strong: neither comes before the other.',
    ]);
    expect(pathWords('1: a = b > c')).toEqual([
      'No path leads from a to b or back: neither comes before the other.',
      'a comes before c: the strongest path a > c is 1 strong, no path leads back.',
      'b comes before c: the strongest path b > c is 1 strong, no path leads back.',
    ]);
  });

  it('measures links by margins where that is set', () => {
    const profile = written('a b c', '5: a > b', '4: b > a', '3: b > c', '1: c > b', '4: c > a', '1: a > c');
    const byVotes = schulze(profile, { unranked: 'NO_OPINION' });
    const byMargins = schulze(profile, { unranked: 'NO_OPINION', strength: 'MARGINS' });
    expect(byVotes.paths?.[0]).toEqual([0n, 5n, 3n]);
    expect(byVotes.order).toEqual([[2], [0], [1]]);
    expect(byMargins.paths?.[0]).toEqual([0n, 1n, 1n]);
    expect(byMargins.order).toEqual([[1], [2], [0]]);
    expect(byMargins.words[2]).toBe('A majority is as strong as the ballots for it less those against it.');
  });

  it('beats with no more than one ballot more', () => {
    expect(schulze(written('a b', '2: a > b', '1: b > a')).winners).toEqual([0]);
    expect(schulze(written('a b', '2: a > b', '2: b > a')).winners).toEqual([]);
  });
});
