import { describe, expect, it } from 'vitest';
import { type CountSettings, rankedPairs } from '../index.ts';
import { named, written } from '../spec/written.ts';

const circle = written('a b c', '1: a > b > c', '1: b > c > a', '1: c > a > b');

/** The capital of Tennessee: Memphis, Nashville, Chattanooga, Knoxville. */
const tennessee = written(
  'M N C K',
  '42: M > N > C > K',
  '26: N > C > K > M',
  '15: C > K > N > M',
  '17: K > C > N > M',
);

const afterwards = (words: readonly string[]) => words.filter((sentence) => !/ (beats|are level)/.test(sentence));

describe('ranked pairs', () => {
  it('locks majorities from the strongest down', () => {
    const count = rankedPairs(tennessee, { seats: 2 });
    expect(named(tennessee.options, count.order ?? [])).toEqual([['N'], ['C'], ['K'], ['M']]);
    expect(count).toMatchObject({ method: 'RANKED_PAIRS', ballots: 100n, winners: [1, 2], ties: [], decimals: 0 });
    expect(count.majorities).toEqual([
      { winner: 2, loser: 3, for: 83n, against: 17n, outcome: 'LOCKED' },
      { winner: 1, loser: 2, for: 68n, against: 32n, outcome: 'LOCKED' },
      { winner: 1, loser: 3, for: 68n, against: 32n, outcome: 'LOCKED' },
      { winner: 1, loser: 0, for: 58n, against: 42n, outcome: 'LOCKED' },
      { winner: 2, loser: 0, for: 58n, against: 42n, outcome: 'LOCKED' },
      { winner: 3, loser: 0, for: 58n, against: 42n, outcome: 'LOCKED' },
    ]);
  });

  it('leaves out a majority that contradicts stronger ones, and says which', () => {
    const profile = written('a b c', '4: a > b > c', '3: b > c > a', '2: c > a > b');
    const count = rankedPairs(profile);
    expect(named(profile.options, count.order ?? [])).toEqual([['a'], ['b'], ['c']]);
    expect(count.ties).toEqual([]);
    expect(count.words).toEqual([
      '9 ballots, 3 options.',
      'An option left unranked counts as ranked below all ranked ones.',
      'A majority is as strong as the ballots for it.',
      'a beats b: 6 ballots to 3.',
      'c beats a: 5 ballots to 4.',
      'b beats c: 7 ballots to 2.',
      'b over c, 7 to 2: locked.',
      'a over b, 6 to 3: locked.',
      'c over a, 5 to 4: not locked, because a > b > c is locked already.',
      'Place 1: a.',
      'Place 2: b.',
      'Place 3: c.',
      'a wins.',
    ]);
  });

  it('locks none of equal majorities that close a circle, and leaves the tie open', () => {
    const count = rankedPairs(circle);
    expect(count.order).toEqual([[0, 1, 2]]);
    expect(count.winners).toEqual([]);
    expect(count.majorities?.map(({ outcome }) => outcome)).toEqual(['TIED', 'TIED', 'TIED']);
    expect(count.ties).toEqual([
      { over: 'MAJORITIES', round: null, options: [0, 1, 2], brokenBy: null, taken: [] },
      { over: 'SEAT', round: null, options: [0, 1, 2], brokenBy: null, taken: [] },
    ]);
    expect(afterwards(count.words).slice(3)).toEqual([
      'a over b, 2 to 1: left open, because whether b > c > a is locked depends on a tie.',
      'b over c, 2 to 1: left open, because whether c > a > b is locked depends on a tie.',
      'c over a, 2 to 1: left open, because whether a > b > c is locked depends on a tie.',
      'a, b and c are tied by majorities of the same strength: nobody was asked to decide, and the tie stays open.',
      'Places 1 to 3, tied: a, b and c.',
      'a, b and c are tied for a seat: nobody was asked to decide, and the tie stays open.',
      'Nobody wins.',
    ]);
  });

  it('considers equal majorities in the order of their winners in a tie-break, and names the tie', () => {
    const settings: CountSettings = { tieBreak: { by: 'LOT', order: [2, 1, 0] } };
    const count = rankedPairs(circle, settings);
    expect(count.order).toEqual([[1], [2], [0]]);
    expect(count.winners).toEqual([1]);
    expect(count.majorities?.map(({ winner, loser, outcome }) => [winner, loser, outcome])).toEqual([
      [2, 0, 'LOCKED'],
      [1, 2, 'LOCKED'],
      [0, 1, 'CONTRADICTS'],
    ]);
    expect(count.ties).toEqual([
      { over: 'MAJORITIES', round: null, options: [0, 1, 2], brokenBy: 'LOT', taken: [2, 1] },
    ]);
    expect(afterwards(count.words).slice(3)).toEqual([
      'c over a, 2 to 1: locked.',
      'b over c, 2 to 1: locked.',
      'a over b, 2 to 1: not locked, because b > c > a is locked already.',
      'a, b and c are tied by majorities of the same strength: the lot decides whose is considered first.',
      'Place 1: b.',
      'Place 2: c.',
      'Place 3: a.',
      'b wins.',
    ]);
  });

  it('tells two circles of the same strength apart, and locks what lies on neither', () => {
    const two = written(
      'a b c x y z',
      '2: a > b > c > x > y > z',
      '2: b > c > a > y > z > x',
      '2: c > a > b > z > x > y',
    );
    const count = rankedPairs(two);
    expect(count.ties.filter(({ over }) => over === 'MAJORITIES').map(({ options }) => options)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    expect(count.order).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    const turned = {
      ...two,
      options: [...'zyxcba'],
      ranks: two.ranks.map((_, mark, ranks) => ranks[mark - 2 * (mark % 6) + 5] as number),
    };
    expect(
      rankedPairs(turned)
        .ties.filter(({ over }) => over === 'MAJORITIES')
        .map(({ options }) => options),
    ).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    const level = written('a b c d', '2: a > b > c', '2: b > c > a', '2: c > a > b', '4: d');
    expect(
      rankedPairs(level, { strength: 'MARGINS' }).majorities?.filter(({ outcome }) => outcome === 'LOCKED'),
    ).toEqual([0, 1, 2].map((winner) => ({ winner, loser: 3, for: 6n, against: 4n, outcome: 'LOCKED' })));
  });

  it('leaves open what depends on a tie of stronger majorities, and locks what does not', () => {
    const profile = written(
      'a b c d e',
      ...['5: a > b', '5: b > c', '5: c > a', '4: c > d', '3: d > b', '3: d > e', '2: e > c'],
    );
    const count = rankedPairs(profile, { unranked: 'NO_OPINION' });
    expect(count.majorities?.map((each) => [each.winner, each.loser, each.outcome])).toEqual([
      [0, 1, 'TIED'],
      [1, 2, 'TIED'],
      [2, 0, 'TIED'],
      [2, 3, 'LOCKED'],
      [3, 1, 'TIED'],
      [3, 4, 'LOCKED'],
      [4, 2, 'CONTRADICTS'],
    ]);
    expect(count.ties.map(({ over, options }) => [over, options])).toEqual([
      ['MAJORITIES', [0, 1, 2]],
      ['SEAT', [0, 1, 2]],
    ]);
    expect(count.order).toEqual([[0, 1, 2], [3], [4]]);
    expect(count.words).toContain('d over b, 3 to 0: left open, because whether b > c > d is locked depends on a tie.');
    expect(count.words).toContain('e over c, 2 to 0: not locked, because c > d > e is locked already.');
  });

  it('measures majorities by margins where that is set', () => {
    const profile = written('a b c', '5: a > b', '4: b > a', '3: b > c');
    const of = (settings: CountSettings) =>
      rankedPairs(profile, { unranked: 'NO_OPINION', ...settings }).majorities?.map((each) => [
        each.winner,
        each.loser,
      ]);
    expect(of({})).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(of({ strength: 'WINNING_VOTES' })).toEqual(of({}));
    expect(of({ strength: 'MARGINS' })).toEqual([
      [1, 2],
      [0, 1],
    ]);
    expect(rankedPairs(profile, { unranked: 'NO_OPINION', strength: 'MARGINS' }).words.slice(1, 6)).toEqual([
      'A ballot that leaves an option unranked says nothing about the pairs it is in.',
      'A majority is as strong as the ballots for it less those against it.',
      'a beats b: 5 ballots to 4.',
      'a and c are level: 0 ballots each.',
      'b beats c: 3 ballots to 0.',
    ]);
  });
});
