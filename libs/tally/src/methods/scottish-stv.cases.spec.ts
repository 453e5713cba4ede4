import { describe, expect, it } from 'vitest';
import { scottishStv, type TieBreak, weigh } from '../index.ts';
import { rowsOf, saidOf } from '../spec/rounds.ts';
import { written } from '../spec/written.ts';

const cast = (...order: number[]): TieBreak => ({ by: 'CASTING_VOTE', order });

describe('Scottish transfers', () => {
  it('pass on a surplus, cut after five decimals, and say every step', () => {
    const count = scottishStv(written('Ada Bo Cy Di', '7: Ada > Bo', '3: Cy > Bo', '2: Di > Bo', '1: Bo', '1:'), {
      seats: 2,
    });
    expect(count).toMatchObject({ method: 'SCOTTISH_STV', ballots: 14n, decimals: 5, quota: 500_000n, ties: [] });
    expect(rowsOf(count)).toEqual([
      [700_000, 100_000, 300_000, 200_000, 100_000],
      [500_000, 299_997, 300_000, 200_000, 100_000],
      [500_000, 499_997, 300_000, null, 100_000],
      [500_000, 799_997, null, null, 100_000],
    ]);
    expect(count.rounds?.map(({ lost }) => lost)).toEqual([0n, 3n, 3n, 3n]);
    expect(count.rounds?.map(({ transfers }) => transfers)).toEqual([
      [],
      [
        { from: 0, to: 1, votes: 199_997n },
        { from: 0, to: null, votes: 3n },
      ],
      [{ from: 3, to: 1, votes: 200_000n }],
      [{ from: 2, to: 1, votes: 300_000n }],
    ]);
    expect(count.winners).toEqual([0, 1]);
    expect(count.order).toEqual([[0], [1], [2], [3]]);
    expect(saidOf(count)).toEqual([
      'The quota is 5.00000 votes: 13 valid ballots divided by 3, without the fraction, plus 1.',
      'Round 1: Ada has 7.00000 votes, Bo 1.00000, Cy 3.00000 and Di 2.00000; 1.00000 are exhausted.',
      'Ada reaches the quota: elected.',
      "Ada's surplus is 2.00000 votes: each paper goes on at 2.00000/7.00000 of its value, cut after 5 decimals.",
      'Ada passes on 2.00000 votes: 1.99997 to Bo and 0.00003 exhausted or cut off.',
      'Round 2: Ada has 5.00000 votes, Bo 2.99997, Cy 3.00000 and Di 2.00000; 1.00000 are exhausted; 0.00003 are lost in cutting off decimals.',
      'Di has the fewest votes, 2.00000, and is excluded.',
      'Di passes on 2.00000 votes: 2.00000 to Bo.',
      'Round 3: Ada has 5.00000 votes, Bo 4.99997 and Cy 3.00000; 1.00000 are exhausted; 0.00003 are lost in cutting off decimals.',
      'Cy has the fewest votes, 3.00000, and is excluded.',
      'Cy passes on 3.00000 votes: 3.00000 to Bo.',
      'Round 4: Ada has 5.00000 votes and Bo 7.99997; 1.00000 are exhausted; 0.00003 are lost in cutting off decimals.',
      'Bo reaches the quota: elected.',
      'Ada and Bo win.',
    ]);
  });

  it('elect who is left for as many seats, and all where there are more seats than options', () => {
    const rest = scottishStv(written('Ada Bo Cy', '6: Ada', '2: Bo', '1: Cy'), { seats: 2 });
    expect(rest.winners).toEqual([0, 1]);
    expect(saidOf(rest).slice(-2)).toEqual(['Bo is elected: no more options are left than seats.', 'Ada and Bo win.']);
    const all = scottishStv(written('Ada Bo Cy', '2: Ada', '3: Bo'), { seats: 5 });
    expect(all.winners).toEqual([1, 0, 2]);
    expect(all.rounds).toHaveLength(1);
    expect(all.quota).toBe(100_000n);
    expect(scottishStv({ ...written('Ada'), options: [] }, { seats: 2 })).toMatchObject({ winners: [], order: [] });
  });

  it('transfer no surplus when the seats are filled', () => {
    const count = scottishStv(written('Ada Bo Cy', '6: Ada > Cy', '4: Bo', '1: Cy'), { seats: 2 });
    expect(count.rounds).toHaveLength(1);
    expect(count.winners).toEqual([0, 1]);
    expect(count.order).toEqual([[0], [1], [2]]);
  });

  it('pass on the larger surplus first, and none of exactly the quota', () => {
    const larger = scottishStv(written('Ada Bo Cy Di Ed', '7: Ada > Cy', '9: Bo > Di', '2: Cy', '1: Di', '2: Ed'), {
      seats: 3,
    });
    expect(rowsOf(larger).slice(0, 3)).toEqual([
      [700_000, 900_000, 200_000, 100_000, 200_000, 0],
      [700_000, 600_000, 200_000, 399_997, 200_000, 0],
      [600_000, 600_000, 299_995, 399_997, 200_000, 0],
    ]);
    expect(larger.rounds?.map(({ lost }) => lost).slice(0, 3)).toEqual([0n, 3n, 8n]);
    expect(larger.order).toEqual([[1], [0], [3], [2], [4]]);
    const exact = scottishStv(written('Ada Bo Cy Di', '4: Ada > Di', '3: Bo', '2: Cy', '1: Di'), { seats: 2 });
    expect(exact.rounds?.map(({ elected, excluded }) => [elected, excluded])).toEqual([
      [[0], [3]],
      [[], [2]],
      [[1], []],
    ]);
  });

  it('count a voter of weight w as w papers', () => {
    const profile = written('Ada Bo Cy', 'States 2: Ada > Bo', 'Industry 3: Cy', 'Industry 1: Bo');
    const { ballots, quota, rounds } = scottishStv(weigh(profile, { kind: 'GROUPS_EQUALLY' }), { seats: 2 });
    const papers = written('Ada Bo Cy', '4: Ada > Bo', '3: Cy', '1: Bo');
    expect(scottishStv(papers, { seats: 2 })).toMatchObject({ ballots, quota, rounds });
  });

  it('exclude the rest of a class that has its share, before any surplus goes on', () => {
    const limits = [{ most: 1, classOf: ['Acme', 'Acme', null, null] }];
    const count = scottishStv(written('Ada Bo Cy Di', '8: Ada > Bo > Cy', '3: Bo', '2: Cy', '1: Di > Bo > Cy'), {
      seats: 2,
      limits,
    });
    expect(count.rounds?.map(({ excluded }) => excluded)).toEqual([[1], [], []]);
    expect(rowsOf(count)).toEqual([
      [800_000, 300_000, 200_000, 100_000, 0],
      [800_000, null, 200_000, 100_000, 300_000],
      [500_000, null, 500_000, 100_000, 300_000],
    ]);
    expect(saidOf(count)[3]).toBe('Bo is excluded: as many of its class are elected as may be.');
    const both = scottishStv(written('Ada Bo Cy Di', '6: Ada', '5: Bo > Cy', '2: Cy', '1: Di'), { seats: 2, limits });
    expect(both.winners).toEqual([0, 2]);
    const tied = written('Ada Bo Cy Di', '6: Ada', '6: Bo > Cy', '2: Cy', '1: Di');
    const open = scottishStv(tied, { seats: 2, limits });
    expect(open.winners).toEqual([]);
    expect(open).not.toHaveProperty('order');
    expect(open.ties).toEqual([{ over: 'SEAT', round: 0, options: [0, 1], brokenBy: null, taken: [] }]);
    expect(scottishStv(tied, { seats: 2, limits, tieBreak: cast(1, 0, 2, 3) }).winners).toEqual([1, 2]);
    const rest = scottishStv(written('Ada Bo Cy', '6: Cy', '2: Ada', '1: Bo'), {
      seats: 3,
      limits: [{ most: 1, classOf: ['Acme', 'Acme', null] }],
    });
    expect(rest.winners).toEqual([2, 0]);
    expect(rest.order).toEqual([[2], [0], [1]]);
  });
});

describe('ties in Scottish transfers', () => {
  const equal = written('Ada Bo Cy Di', '6: Ada > Cy', '6: Bo > Di', '1: Cy', '1: Di');

  it('stop the count where two surpluses are equal and nobody was asked', () => {
    const count = scottishStv(equal, { seats: 3 });
    expect(count.winners).toEqual([0, 1]);
    expect(count).not.toHaveProperty('order');
    expect(count.ties).toEqual([{ over: 'SURPLUS', round: 0, options: [0, 1], brokenBy: null, taken: [] }]);
    expect(count.rounds).toHaveLength(1);
  });

  it('look back to the latest stage that differs before anybody is asked', () => {
    const count = scottishStv(equal, { seats: 3, tieBreak: cast(1, 0, 3, 2) });
    expect(count.ties).toEqual([
      { over: 'SURPLUS', round: 0, options: [0, 1], brokenBy: 'CASTING_VOTE', taken: [1] },
      { over: 'EXCLUSION', round: 2, options: [2, 3], brokenBy: 'EARLIER_ROUND', taken: [2] },
    ]);
    expect(count.order).toEqual([[0, 1], [3], [2]]);
    expect(saidOf(count).slice(9, 12)).toEqual([
      'Round 3: Ada has 4.00000 votes, Bo 4.00000, Cy 2.99998 and Di 2.99998; 0.00004 are lost in cutting off decimals.',
      'Cy and Di are tied for exclusion: an earlier round takes Cy.',
      'Cy is excluded.',
    ]);
  });

  it('look back again for those whom one earlier stage leaves tied', () => {
    const profile = written(
      'Ada Bo Cy Di Ed Fi',
      ...['9: Ada', '5: Bo', '4: Cy', '4: Di', '1: Ed > Cy', '1: Fi > Di', '1: Ed > Ada'],
    );
    const count = scottishStv(profile);
    expect(rowsOf(count)[2]).toEqual([1_000_000, 500_000, 500_000, 500_000, null, null, 0]);
    expect(count.ties).toEqual([
      { over: 'EXCLUSION', round: 2, options: [1, 2, 3], brokenBy: 'EARLIER_ROUND', taken: [2] },
      { over: 'EXCLUSION', round: 3, options: [1, 3], brokenBy: 'EARLIER_ROUND', taken: [3] },
    ]);
  });

  it('let those without any vote go together, while enough are left for the seats', () => {
    const two = scottishStv(written('Ada Bo Cy Di Ed', '4: Ada', '3: Bo', '2: Ed'));
    expect(two.rounds?.map(({ excluded }) => excluded)).toEqual([[2, 3], [4], [1], []]);
    expect(two.order).toEqual([[0], [1], [4], [2, 3]]);
    expect(saidOf(two)[2]).toBe('Cy and Di have the fewest votes, 0.00000, and are excluded.');
  });

  it('of those without any vote are ties for the seats that only they can fill', () => {
    const profile = written('Ada Bo Cy Di', '9: Ada');
    const open = scottishStv(profile, { seats: 3 });
    expect(open.winners).toEqual([0]);
    expect(open.order).toEqual([[0], [1, 2, 3]]);
    expect(open.ties).toEqual([{ over: 'SEAT', round: 1, options: [1, 2, 3], brokenBy: null, taken: [] }]);
    const asked = scottishStv(profile, { seats: 3, tieBreak: { by: 'LOT', order: [3, 1, 2, 0] } });
    expect(asked.winners).toEqual([0, 3, 1]);
    expect(saidOf(asked).slice(-3)).toEqual([
      'Bo, Cy and Di are tied for a seat: the lot takes Di and Bo.',
      'Di and Bo are elected.',
      'Ada, Di and Bo win.',
    ]);
  });
});
