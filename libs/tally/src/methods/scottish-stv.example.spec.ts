import { expect, it } from 'vitest';
import { type Count, scottishStv } from '../index.ts';
import { written } from '../spec/written.ts';

/** What a round says, in parts of a vote, without the transfers. */
const stages = ({ rounds = [] }: Count) =>
  rounds.map(({ votes, exhausted, lost, elected, excluded }) => ({ votes, exhausted, lost, elected, excluded }));

it('cuts what goes on after five decimals, and moves the papers of the excluded at the value that they have', () => {
  const profile = written('Ada Bo Cy Di', '6: Ada > Bo > Cy', '3: Cy > Di', '1: Di > Cy', '1: Di', '2:');
  const count = scottishStv(profile, { seats: 2 });
  expect(count).toMatchObject({
    ...{ method: 'SCOTTISH_STV', ballots: 13n, decimals: 5, quota: 400_000n, ties: [] },
    winners: [0, 2],
    order: [[0], [2], [3], [1]],
  });
  expect(count.rounds).toEqual([
    {
      votes: [600_000n, 0n, 300_000n, 200_000n],
      exhausted: 200_000n,
      lost: 0n,
      transfers: [],
      elected: [0],
      excluded: [],
    },
    {
      votes: [400_000n, 199_998n, 300_000n, 200_000n],
      exhausted: 200_000n,
      lost: 2n,
      transfers: [
        { from: 0, to: 1, votes: 199_998n },
        { from: 0, to: null, votes: 2n },
      ],
      elected: [],
      excluded: [1],
    },
    {
      votes: [400_000n, null, 499_998n, 200_000n],
      exhausted: 200_000n,
      lost: 2n,
      transfers: [{ from: 1, to: 2, votes: 199_998n }],
      elected: [2],
      excluded: [],
    },
  ]);
});

it('multiplies the value of a paper that goes on twice, and elects the last who is left below the quota', () => {
  const profile = written('Ada Bo Cy Di', '7: Ada > Bo > Cy', '3: Bo > Di', '3: Cy', '2: Di');
  const count = scottishStv(profile, { seats: 3 });
  expect(stages(count)).toEqual([
    { votes: [700_000n, 300_000n, 300_000n, 200_000n], exhausted: 0n, lost: 0n, elected: [0], excluded: [] },
    { votes: [400_000n, 599_999n, 300_000n, 200_000n], exhausted: 0n, lost: 1n, elected: [1], excluded: [] },
    { votes: [400_000n, 400_000n, 399_995n, 299_999n], exhausted: 0n, lost: 6n, elected: [], excluded: [3] },
    { votes: [400_000n, 400_000n, 399_995n, null], exhausted: 299_999n, lost: 6n, elected: [2], excluded: [] },
  ]);
  expect(count.winners).toEqual([0, 1, 2]);
});

it('passes on the largest surplus first, and none of an option that has the quota and no more', () => {
  const profile = written('Ada Bo Cy Di', '4: Ada > Di', '6: Bo > Cy', '5: Cy > Di', '3: Di');
  const count = scottishStv(profile, { seats: 4 });
  expect(count.quota).toBe(400_000n);
  expect(stages(count)).toEqual([
    { votes: [400_000n, 600_000n, 500_000n, 300_000n], exhausted: 0n, lost: 0n, elected: [1, 2, 0, 3], excluded: [] },
  ]);
  const three = scottishStv(written('Ada Bo Cy Di', '5: Ada > Di', '7: Bo > Di', '3: Cy', '2: Di'), { seats: 3 });
  expect(three.quota).toBe(500_000n);
  expect(three.rounds?.map(({ transfers }) => transfers.map(({ from, to }) => [from, to]))).toEqual([
    [],
    [
      [1, 3],
      [1, null],
    ],
    [[2, null]],
  ]);
  expect(three.winners).toEqual([1, 0, 3]);
});

it('counts a voter of weight three as three papers', () => {
  const profile = written('Ada Bo Cy', '4: Ada > Bo', '3: Bo > Cy', '2: Cy');
  const { words: _one, ...weighed } = scottishStv({ ...profile, factors: [3n] }, { seats: 2 });
  const { words: _other, ...tripled } = scottishStv(written('Ada Bo Cy', '12: Ada > Bo', '9: Bo > Cy', '6: Cy'), {
    seats: 2,
  });
  expect(weighed).toEqual(tripled);
});

it('excludes the others of a class that has its share before any surplus goes on', () => {
  const profile = written('Ada Bo Cy', '7: Ada > Bo > Cy', '3: Bo > Cy', '2: Cy');
  const limits = [{ most: 1, classOf: ['Acme', 'Acme', null] }];
  const count = scottishStv(profile, { seats: 2, limits });
  expect(count.rounds?.map(({ elected, excluded }) => ({ elected, excluded }))).toEqual([
    { elected: [0], excluded: [1] },
    { elected: [2], excluded: [] },
  ]);
  expect(count.rounds?.[1]?.votes).toEqual([700_000n, null, 500_000n]);
});

it('stops where a tie is open, and says no order', () => {
  const profile = written('Ada Bo Cy', '3: Ada', '2: Bo', '2: Cy');
  const open = scottishStv(profile);
  expect(open).toMatchObject({ winners: [], quota: 400_000n });
  expect(open.ties).toEqual([{ over: 'EXCLUSION', round: 0, options: [1, 2], brokenBy: null, taken: [] }]);
  expect(open.rounds).toHaveLength(1);
  expect(open.order).toBeUndefined();
  const cast = scottishStv(profile, { tieBreak: { by: 'CASTING_VOTE', order: [2, 1, 0] } });
  expect(cast).toMatchObject({ winners: [0], order: [[0], [2], [1]] });
});
