import { describe, expect, it } from 'vitest';
import { instantRunoff } from '../index.ts';
import { published, readSoi } from '../spec/published.ts';
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
        'Round 1: Ada has 7 votes, Bo 5, Cy 3 and Di 2; 1 is exhausted.',
        'Di has the fewest votes, 2, and is excluded.',
        'Di passes on 2 votes: 1 to Cy and 1 exhausted.',
        'Round 2: Ada has 7 votes, Bo 5 and Cy 4; 2 are exhausted.',
        'Cy has the fewest votes, 4, and is excluded.',
        'Cy passes on 4 votes: 3 to Bo and 1 exhausted.',
        'Round 3: Ada has 7 votes and Bo 8; 3 are exhausted.',
        'Bo has a majority: 8 of the 15 votes in the count.',
        'Bo is elected, with 8 votes to 7 for Ada.',
      ],
    });
  });
});
