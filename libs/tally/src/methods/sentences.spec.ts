import { describe, expect, it } from 'vitest';
import type { Tie } from '../index.ts';
import { rankedProfile } from '../index.ts';
import { counted, listed, openingWords, placeWords, tieWords, winnerWords } from './sentences.ts';

const profile = rankedProfile(
  ['Ada', 'Bo', 'Cy'],
  [
    { marks: [1, 2, 3], group: 'States', times: 2 },
    { marks: [1, 2, 3], group: 'Press' },
  ],
);
const tie: Tie = { over: 'SEAT', round: null, options: [0, 1, 2], brokenBy: null, taken: [] };

describe('sentences', () => {
  it('count one and several', () => {
    expect([0n, 1n, 2n].map((amount) => counted(amount, 'ballot'))).toEqual(['0 ballots', '1 ballot', '2 ballots']);
  });

  it('list none, one, two and three', () => {
    expect([[], ['Ada'], ['Ada', 'Bo'], ['Ada', 'Bo', 'Cy']].map(listed)).toEqual([
      'nobody',
      'Ada',
      'Ada and Bo',
      'Ada, Bo and Cy',
    ]);
  });

  it('say what a ballot of each group weighs, where that differs', () => {
    expect(openingWords(profile)).toEqual(['3 ballots, 3 options.']);
    expect(openingWords({ ...profile, factors: [1n, 2n] })).toEqual([
      'One ballot counts as often as its group weighs: States 1, Press 2.',
      '4 ballots, 3 options.',
    ]);
    expect(openingWords(rankedProfile(['Ada'], [{ marks: [1] }]))).toEqual(['1 ballot, 1 option.']);
  });

  it('name places, tied ones together', () => {
    expect(placeWords(profile, [[2], [0, 1]])).toEqual(['Place 1: Cy.', 'Places 2 to 3, tied: Ada and Bo.']);
    expect(placeWords(profile, [[2, 0], [1]])).toEqual(['Places 1 to 2, tied: Cy and Ada.', 'Place 3: Bo.']);
  });

  it.each([
    [tie, 'Ada, Bo and Cy are tied for a seat: nobody was asked to decide, and the tie stays open.'],
    [{ ...tie, brokenBy: 'LOT', taken: [2] }, 'Ada, Bo and Cy are tied for a seat: the lot takes Cy.'],
    [
      { ...tie, over: 'EXCLUSION', options: [1, 2], brokenBy: 'EARLIER_ROUND', taken: [1] },
      'Bo and Cy are tied for exclusion: an earlier round takes Bo.',
    ],
    [
      { ...tie, over: 'SURPLUS', options: [0, 1], brokenBy: 'CASTING_VOTE', taken: [0] },
      'Ada and Bo are tied for whose surplus goes first: the casting vote takes Ada.',
    ],
    [
      { ...tie, over: 'MAJORITIES', brokenBy: 'CASTING_VOTE', taken: [0] },
      'Ada, Bo and Cy are tied by majorities of the same strength: the casting vote decides whose is considered first.',
    ],
  ] satisfies [Tie, string][])('say between whom a tie is, and who broke it: $0.over', (given, sentence) => {
    expect(tieWords(profile, given)).toBe(sentence);
  });

  it('name nobody, one and several winners', () => {
    expect([[], [1], [2, 0]].map((winners) => winnerWords(profile, winners))).toEqual([
      'Nobody wins.',
      'Bo wins.',
      'Cy and Ada win.',
    ]);
  });
});
