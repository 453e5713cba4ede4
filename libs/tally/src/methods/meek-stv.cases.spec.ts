import { describe, expect, it } from 'vitest';
import { meekStv, weigh } from '../index.ts';
import { rowsOf, saidOf } from '../spec/rounds.ts';
import { written } from '../spec/written.ts';

describe("Meek's transfers", () => {
  it('exhaust a ballot for good at equal ranks, while several of the rank are in the count', () => {
    const profile = written('Ada Bo Cy Di', '5: Ada', '4: Bo', '2: Cy', '3: Bo=Cy > Ada', '1: Di > Bo=Cy');
    const count = meekStv(profile, { seats: 1 });
    expect(rowsOf(count)).toEqual([
      [5_000_000_000, 4_000_000_000, 2_000_000_000, 1_000_000_000, 3_000_000_000],
      [5_000_000_000, 4_000_000_000, 2_000_000_000, null, 4_000_000_000],
      [5_000_000_000, 4_000_000_000, null, null, 6_000_000_000],
    ]);
    expect(count.winners).toEqual([0]);
    const one = meekStv(written('Ada Bo Cy Di', '5: Ada', '4: Bo', '2: Cy', '3: Di > Bo=Cy > Ada'), { seats: 1 });
    expect(rowsOf(one).at(-1)).toEqual([5_000_000_000, 7_000_000_000, null, null, 2_000_000_000]);
    expect(
      rowsOf(meekStv(profile, { overvotes: 'SKIP' }))
        .at(-1)
        ?.slice(0, 2),
    ).toEqual([8_000_000_000, 4_000_000_000]);
  });

  it('stop lowering keep factors where the surplus falls no more', () => {
    const count = meekStv(written('Ada Bo Cy Di', '9: Ada'), { seats: 3 });
    expect(count.order).toEqual([[0], [1, 2, 3]]);
    expect(count.ties).toEqual([{ over: 'SEAT', round: 1, options: [1, 2, 3], brokenBy: null, taken: [] }]);
    expect(rowsOf(count)[1]).toEqual([146_502, 0, 0, 0, 8_999_853_498]);
    expect(count.quota).toBe(36_626n);
  });

  it('exclude the rest of a class that has its share', () => {
    const count = meekStv(written('Ada Bo Cy Di', '8: Ada', '3: Bo', '2: Cy', '1: Di > Bo > Cy'), {
      seats: 2,
      limits: [{ most: 1, classOf: ['Acme', 'Acme', null, null] }],
    });
    expect(count.winners).toEqual([0, 2]);
    expect(count.order).toEqual([[0], [2], [3], [1]]);
    expect(count.rounds?.map(({ elected, excluded }) => [elected, excluded])).toEqual([
      [[0], [1]],
      [[2], []],
    ]);
    expect(rowsOf(count)[1]).toEqual([2_222_222_232, null, 2_000_000_000, 1_000_000_000, 8_777_777_768]);
    expect(count.quota).toBe(1_740_740_745n);
  });

  it('elect who is left for as many seats, and all where there are more seats than options', () => {
    const rest = meekStv(written('Ada Bo Cy', '6: Ada', '2: Bo', '1: Cy'), { seats: 2 });
    expect(rest.winners).toEqual([0, 1]);
    const all = meekStv(written('Ada Bo Cy', '2: Ada', '3: Bo'), { seats: 5 });
    expect(all.winners).toEqual([1, 0, 2]);
    expect(saidOf(all).slice(-3)).toEqual([
      'Bo and Ada reach the quota: elected.',
      'Cy is elected: no more options are left than seats.',
      'Bo, Ada and Cy win.',
    ]);
    expect(meekStv({ ...written('Ada'), options: [] }, { seats: 2 })).toMatchObject({ winners: [], order: [] });
  });

  it('exhaust a ballot whose options are all excluded', () => {
    const { rounds = [] } = meekStv(written('Ada Bo Cy Di', '3: Ada > Cy', '4: Bo', '5: Di'), { seats: 1 });
    expect(rounds.map(({ excluded }) => excluded)).toEqual([[2], [0], []]);
    expect(rounds.map(({ exhausted }) => exhausted)).toEqual([0n, 0n, 3_000_000_000n]);
  });

  it('count a voter of weight w as w ballots', () => {
    const lines = ['Ada > Bo > Cy', 'Cy > Bo', 'Bo > Di'];
    const profile = written('Ada Bo Cy Di', `S 4: ${lines[0]}`, `I 3: ${lines[1]}`, `I 5: ${lines[2]}`);
    const { ballots, quota, rounds, winners } = meekStv(weigh(profile, { kind: 'GROUPS_EQUALLY' }), { seats: 2 });
    const repeated = written('Ada Bo Cy Di', `8: ${lines[0]}`, `3: ${lines[1]}`, `5: ${lines[2]}`);
    expect(meekStv(repeated, { seats: 2 })).toMatchObject({ ballots, quota, rounds, winners });
    expect(winners).toEqual([0, 1]);
  });

  it('hold a surplus below a millionth of a vote for none', () => {
    const count = meekStv(written('Ada Bo Cy', '4: Ada', '5: Bo', '4: Cy'), { seats: 2 });
    expect(rowsOf(count)[1]).toEqual([4_000_000_000, 4_000_000_630, 4_000_000_000, 999_999_370]);
    expect(count.quota).toBe(4_000_000_211n);
  });

  it('leave a surplus where it is when not more are left than seats', () => {
    const limits = [{ most: 1, classOf: ['Acme', 'Acme', null] }];
    const count = meekStv(written('Ada Bo Cy', '8: Ada', '3: Bo', '1: Cy'), { seats: 2, limits });
    expect(rowsOf(count)[1]).toEqual([8_000_000_000, null, 1_000_000_000, 3_000_000_000]);
    expect(count.winners).toEqual([0, 2]);
  });

  it('refuse settings that do not fit', () => {
    expect(() => meekStv(written('Ada', '1: Ada'), { seats: 0 })).toThrow(RangeError);
  });
});
