import { describe, expect, it } from 'vitest';
import { instantRunoff, weigh } from '../index.ts';
import { published, readSoi } from '../spec/published.ts';
import { rowsOf, saidOf } from '../spec/rounds.ts';
import { written } from '../spec/written.ts';

const districts = published('preflib-nsw-irv/EXPECTED.json');

it(
  districts ? 'counts New South Wales to the vote' : 'New South Wales is not present: its counts are not checked',
  () => {
    for (const official of JSON.parse(districts ?? '[]')) {
      const profile = readSoi(published(`preflib-nsw-irv/${official.file}`) ?? '');
      const { ballots, winners, ties, rounds = [] } = instantRunoff(profile);
      expect(ballots).toBe(BigInt(official.ballots));
      expect(winners.map((winner) => profile.options[winner])).toEqual([official.irv_winner]);
      const final = rounds.at(-1)?.votes ?? [];
      expect(final[winners[0] ?? 0]).toBe(BigInt(official.final_two_winner_votes));
      expect(final.filter((votes) => votes !== null)).toHaveLength(2);
      expect(final).toContain(BigInt(official.final_two_loser_votes));
      expect(ties).toEqual([]);
    }
  },
);

const READ = [
  'A ballot is exhausted at a rank that it gives to several options still in the count.',
  'Ranks that a ballot leaves out are passed over.',
];

describe('instant run-off', () => {
  it('excludes the last until two remain, and says every step', () => {
    const profile = written('Ada Bo Cy Di', '7: Ada', '5: Bo > Cy', '3: Cy > Bo > Ada', '1: Di > Cy', '1: Di', '1:');
    expect(instantRunoff(profile)).toEqual({
      method: 'INSTANT_RUNOFF',
      ballots: 18n,
      winners: [1],
      order: [[1], [0], [2], [3]],
      ties: [],
      rounds: [
        { votes: [7n, 5n, 3n, 2n], exhausted: 1n, lost: 0n, transfers: [], elected: [], excluded: [3] },
        {
          votes: [7n, 5n, 4n, null],
          exhausted: 2n,
          lost: 0n,
          transfers: [
            { from: 3, to: 2, votes: 1n },
            { from: 3, to: null, votes: 1n },
          ],
          elected: [],
          excluded: [2],
        },
        {
          votes: [7n, 8n, null, null],
          exhausted: 3n,
          lost: 0n,
          transfers: [
            { from: 2, to: 1, votes: 3n },
            { from: 2, to: null, votes: 1n },
          ],
          elected: [1],
          excluded: [],
        },
      ],
      decimals: 0,
      words: [
        '18 ballots, 4 options.',
        ...READ,
        'Round 1: Ada has 7 votes, Bo 5, Cy 3 and Di 2; 1 is exhausted.',
        'Di has the fewest votes, 2, and is excluded.',
        'Di passes on 2 votes: 1 to Cy and 1 exhausted.',
        'Round 2: Ada has 7 votes, Bo 5 and Cy 4; 2 are exhausted.',
        'Cy has the fewest votes, 4, and is excluded.',
        'Cy passes on 4 votes: 3 to Bo and 1 exhausted.',
        'Round 3: Ada has 7 votes and Bo 8; 3 are exhausted.',
        'Bo has a majority: 8 of the 15 votes in the count.',
        'Bo is elected, with 8 votes to 7 for Ada.',
        'Bo wins.',
      ],
    });
  });

  it('fills one seat', () => {
    const profile = written('Ada Bo', '1: Ada');
    expect(() => instantRunoff(profile, { seats: 2 })).toThrow(
      new RangeError('seats: an instant run-off fills one; use a single transferable vote for more'),
    );
    expect(() => instantRunoff(profile, { seats: 0 })).toThrow(RangeError);
    expect(instantRunoff(profile, { seats: 1 }).winners).toEqual([0]);
  });

  it('says when somebody has a majority, and goes on to the last two', () => {
    const count = instantRunoff(written('Ada Bo Cy', '6: Ada', '3: Bo', '2: Cy'));
    expect(saidOf(count)).toEqual([
      'Round 1: Ada has 6 votes, Bo 3 and Cy 2.',
      'Ada has a majority: 6 of the 11 votes in the count.',
      'Cy has the fewest votes, 2, and is excluded.',
      'Cy passes on 2 votes: 2 exhausted.',
      'Round 2: Ada has 6 votes and Bo 3; 2 are exhausted.',
      'Ada is elected, with 6 votes to 3 for Bo.',
      'Ada wins.',
    ]);
  });

  it('counts a voter of a group as often as the group weighs', () => {
    const profile = written('Ada Bo Cy', 'States 3: Ada', 'Industry 3: Bo', 'Industry 2: Cy > Bo', 'Industry 1: Ada');
    const count = instantRunoff(weigh(profile, { kind: 'GROUPS_EQUALLY' }));
    expect(rowsOf(count)).toEqual([
      [7, 3, 2, 0],
      [7, 5, null, 0],
    ]);
    expect(count.ballots).toBe(12n);
  });
});

describe('who stands in an instant run-off', () => {
  it('is nobody, or one', () => {
    const nobody = instantRunoff({ ...written('Ada'), options: [] });
    expect(nobody).toMatchObject({ winners: [], order: [], ties: [] });
    expect(saidOf(nobody)).toEqual(['Round 1: nobody is in the count.', 'Nobody wins.']);
    const one = instantRunoff(written('Ada', '2:'));
    expect(one).toMatchObject({ winners: [0], order: [[0]], ties: [] });
    expect(saidOf(one)).toEqual([
      'Round 1: Ada has 0 votes; 2 are exhausted.',
      'Ada is elected: nobody else is left.',
      'Ada wins.',
    ]);
  });

  it('is no option of a class that may have no winner', () => {
    const profile = written('Ada Bo Cy', '6: Ada > Bo', '3: Bo', '4: Cy');
    const count = instantRunoff(profile, { limits: [{ most: 0, classOf: ['Acme', null, null] }] });
    expect(rowsOf(count)).toEqual([[null, 9, 4, 0]]);
    expect(count.order).toEqual([[1], [2], [0]]);
    expect(saidOf(count)[0]).toBe('Ada is left out: nobody of its class may win.');
    expect(instantRunoff(profile, { limits: [{ most: 1, classOf: ['Acme', null, null] }] }).winners).toEqual([0]);
  });

  it('is who beats the status quo, or the status quo alone', () => {
    const some = instantRunoff(written('Ada Bo Cy Now', '6: Ada > Bo > Now', '3: Bo > Now > Cy', '4: Cy'), {
      statusQuo: 3,
    });
    expect(rowsOf(some)).toEqual([[6, 3, null, null, 4]]);
    expect(some.order).toEqual([[0], [1], [3], [2]]);
    expect(saidOf(some).slice(0, 4)).toEqual([
      'Ada beats the status quo, Now, 6 to 3.',
      'Bo beats the status quo, Now, 9 to 0.',
      'Cy does not beat the status quo, Now, 4 to 9: it cannot win.',
      'Now is left out: Ada and Bo beat it.',
    ]);
    const none = instantRunoff(written('Ada Bo Now', '6: Now > Bo', '3: Bo > Now', '4: Ada'), { statusQuo: 2 });
    expect(none.order).toEqual([[2], [0, 1]]);
    expect(rowsOf(none)).toEqual([[null, null, 9, 4]]);
    const one = instantRunoff(written('Ada Now', '1: Ada', '2: Now'), { statusQuo: 1, unranked: 'NO_OPINION' });
    expect(one.winners).toEqual([1]);
    expect(saidOf(instantRunoff(written('Ada Now', '1: Ada'), { statusQuo: 1 }))[1]).toBe(
      'Now is left out: Ada beats it.',
    );
  });
});
