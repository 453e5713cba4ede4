import { describe, expect, it } from 'vitest';
import { instantRunoff, type TieBreak } from '../index.ts';
import { saidOf } from '../spec/rounds.ts';
import { written } from '../spec/written.ts';

describe('ties in an instant run-off', () => {
  const cast = (...order: number[]): TieBreak => ({ by: 'CASTING_VOTE', order });

  it('stop the count where the order of exclusion can matter and nobody was asked', () => {
    const count = instantRunoff(written('Ada Bo Cy Di', '5: Ada', '3: Bo', '3: Cy'));
    expect(count.ties).toEqual([{ over: 'EXCLUSION', round: 1, options: [1, 2], brokenBy: null, taken: [] }]);
    expect(count.winners).toEqual([]);
    expect(count).not.toHaveProperty('order');
    expect(saidOf(count)).toEqual([
      'Round 1: Ada has 5 votes, Bo 3, Cy 3 and Di 0.',
      'Di has the fewest votes, 0, and is excluded.',
      'Round 2: Ada has 5 votes, Bo 3 and Cy 3.',
      'Bo and Cy are tied for exclusion: nobody was asked to decide, and the tie stays open.',
      'Nobody wins.',
    ]);
  });

  it('are broken by excluding whom the tie-break prefers least', () => {
    const count = instantRunoff(written('Ada Bo Cy', '5: Ada', '3: Bo', '3: Cy > Bo'), { tieBreak: cast(2, 1, 0) });
    expect(count.ties).toEqual([
      { over: 'EXCLUSION', round: 0, options: [1, 2], brokenBy: 'CASTING_VOTE', taken: [1] },
    ]);
    expect(count.order).toEqual([[0], [2], [1]]);
    expect(saidOf(count).slice(1, 4)).toEqual([
      'Bo and Cy are tied for exclusion: the casting vote takes Bo.',
      'Bo is excluded.',
      'Bo passes on 3 votes: 3 exhausted.',
    ]);
  });

  it('do not keep out an option that has more votes than all others together', () => {
    const count = instantRunoff(written('Ada Bo Cy Di', '9: Ada', '4: Bo', '2: Cy', '2: Di'));
    expect(count.winners).toEqual([0]);
    expect(count.ties).toEqual([{ over: 'EXCLUSION', round: 0, options: [2, 3], brokenBy: null, taken: [] }]);
    expect(count).not.toHaveProperty('order');
    expect(saidOf(count)).toEqual([
      'Round 1: Ada has 9 votes, Bo 4, Cy 2 and Di 2.',
      'Ada has a majority: 9 of the 17 votes in the count.',
      'Cy and Di are tied for exclusion: nobody was asked to decide, and the tie stays open.',
      'Ada is elected, with 9 votes to 8 for Bo, Cy and Di together: whoever of them goes first, none can have more.',
      'Ada wins.',
    ]);
    const half = instantRunoff(written('Ada Bo Cy Di', '8: Ada', '4: Bo', '2: Cy', '2: Di'));
    expect(half.winners).toEqual([]);
    const asked = instantRunoff(written('Ada Bo Cy Di', '9: Ada', '4: Bo', '2: Cy', '2: Di'), {
      tieBreak: cast(0, 1, 2, 3),
    });
    expect(asked.order).toEqual([[0], [1], [2], [3]]);
  });

  it('do not matter between options that have fewer votes together than anybody else', () => {
    const count = instantRunoff(written('Ada Bo Cy Di', '9: Ada', '5: Bo', '2: Cy > Bo', '2: Di > Ada'));
    expect(count.ties).toEqual([]);
    expect(count.order).toEqual([[0], [1], [2, 3]]);
    expect(saidOf(count).slice(0, 4)).toEqual([
      'Round 1: Ada has 9 votes, Bo 5, Cy 2 and Di 2.',
      'Cy and Di have the fewest votes, 2 each, fewer together than anybody else, and are excluded.',
      'Cy passes on 2 votes: 2 to Bo.',
      'Di passes on 2 votes: 2 to Ada.',
    ]);
    const equal = instantRunoff(written('Ada Bo Cy Di', '6: Ada', '4: Bo', '2: Cy', '2: Di'));
    expect(equal.ties.map(({ options }) => options)).toEqual([[2, 3]]);
  });

  it('matter where a ballot of theirs ranks one of them equal with another in the count', () => {
    const tiesWith = (line: string) =>
      instantRunoff(written('Ada Bo Cy Di Ed', '6: Ada > Cy=Di', '5: Bo', '1: Ed', line, '2: Di')).ties.length;
    expect(tiesWith('2: Cy > Di=Ada > Bo')).toBe(1);
    expect(tiesWith('2: Cy > Di=Ed > Bo')).toBe(0);
    expect(tiesWith('2: Cy > Ada=Bo > Di')).toBe(0);
    expect(tiesWith('2: Cy > Di > Ada')).toBe(0);
  });

  it('of all others leave the one who has more than they have together', () => {
    const count = instantRunoff(written('Ada Bo Cy', '7: Ada', '3: Bo > Ada=Cy', '3: Cy'));
    expect(count.order).toEqual([[0], [1, 2]]);
    expect(count.ties).toEqual([]);
    expect(saidOf(count).at(-2)).toBe(
      'Ada is elected, with 7 votes to 6 for Bo and Cy together: whoever of them goes first, none can have more.',
    );
  });

  it('of the last two are ties for the seat', () => {
    const profile = written('Ada Bo Cy', '3: Ada', '3: Bo', '1: Cy');
    const count = instantRunoff(profile);
    expect(count.winners).toEqual([]);
    expect(count.order).toEqual([[0, 1], [2]]);
    expect(count.ties).toEqual([{ over: 'SEAT', round: 1, options: [0, 1], brokenBy: null, taken: [] }]);
    const asked = instantRunoff(profile, { tieBreak: { by: 'LOT', order: [1, 2, 0] } });
    expect(asked.order).toEqual([[1], [0], [2]]);
    expect(asked.ties).toEqual([{ over: 'SEAT', round: 1, options: [0, 1], brokenBy: 'LOT', taken: [1] }]);
    expect(saidOf(asked).slice(2)).toEqual([
      'Cy passes on 1 vote: 1 exhausted.',
      'Round 2: Ada has 3 votes and Bo 3; 1 is exhausted.',
      'Ada and Bo are tied for a seat: the lot takes Bo.',
      'Bo is elected.',
      'Bo wins.',
    ]);
  });

  it('of all options are ties for exclusion while they have votes, and for the seat when they have none', () => {
    const all = instantRunoff(written('Ada Bo Cy', '1: Ada', '1: Bo', '1: Cy'));
    expect(all.ties).toEqual([{ over: 'EXCLUSION', round: 0, options: [0, 1, 2], brokenBy: null, taken: [] }]);
    const none = instantRunoff(written('Ada Bo Cy', '2:'));
    expect(none.ties).toEqual([{ over: 'SEAT', round: 0, options: [0, 1, 2], brokenBy: null, taken: [] }]);
    expect(none.order).toEqual([[0, 1, 2]]);
    const asked = instantRunoff(written('Ada Bo Cy', '2:'), { tieBreak: cast(1, 2, 0) });
    expect(asked.winners).toEqual([1]);
    expect(asked.order).toEqual([[1], [0, 2]]);
  });
});
