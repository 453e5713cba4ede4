import { describe, expect, it } from 'vitest';
import { type CountSettings, instantRunoff, rankedProfile } from '../index.ts';
import { rowsOf } from '../spec/rounds.ts';
import { written } from '../spec/written.ts';

describe('equal ranks and ranks left out', () => {
  const options = 'Ada Bo Cy Di';

  it('exhaust a ballot for good while several of the rank are in the count', () => {
    const count = instantRunoff(written(options, '5: Ada', '4: Bo', '3: Cy', '2: Di > Bo=Cy > Ada'));
    expect(rowsOf(count)).toEqual([
      [5, 4, 3, 2, 0],
      [5, 4, 3, null, 2],
      [5, 4, null, null, 5],
    ]);
  });

  it('count for the one of the rank who is left when its turn comes', () => {
    const count = instantRunoff(written(options, '5: Ada', '4: Bo > Ada', '2: Cy', '3: Di > Bo=Cy > Ada'));
    expect(rowsOf(count).at(-1)).toEqual([5, 7, null, null, 2]);
    expect(count.order).toEqual([[1], [0], [3], [2]]);
  });

  it('are passed over when the settings say so, whoever is left', () => {
    const profile = written(options, '5: Ada', '4: Bo', '2: Cy', '3: Di > Bo=Cy > Ada');
    const count = instantRunoff(profile, { overvotes: 'SKIP' });
    expect(rowsOf(count).at(-1)).toEqual([8, 4, null, null, 2]);
    expect(count.words[1]).toBe('A rank that a ballot gives to several options is passed over.');
  });

  it('exhaust a ballot where two or more in a row are left out, when the settings say so', () => {
    const ballots = [
      [2, 0],
      [3, 0],
      [1, 3],
      [1, 4],
      [4, 1],
      [4, 2],
      [2, 5],
    ].map((marks) => ({ marks: [...marks, 0] }));
    const profile = rankedProfile(['Ada', 'Bo', 'Cy'], ballots);
    const firsts = (settings: CountSettings) => rowsOf(instantRunoff(profile, settings))[0];
    expect(firsts({})).toEqual([5, 2, 0, 0]);
    expect(firsts({ skippedRanks: 'EXHAUST' })).toEqual([4, 2, 0, 1]);
    const limits = [{ most: 0, classOf: ['Acme', null, null] }];
    expect(firsts({ limits })).toEqual([null, 5, 0, 2]);
    expect(firsts({ skippedRanks: 'EXHAUST', limits })).toEqual([null, 3, 0, 4]);
    const barred = [{ most: 0, classOf: [null, 'Acme', null] }];
    expect(firsts({ skippedRanks: 'EXHAUST', limits: barred })).toEqual([5, null, 0, 2]);
    expect(instantRunoff(profile, { skippedRanks: 'EXHAUST' }).words[2]).toBe(
      'A ballot is exhausted where it leaves out two or more ranks in a row.',
    );
  });

  it('are not left out when they are shared: a rank that is passed over is marked', () => {
    const profile = written('Ada Bo Cy Di', '3: Ada=Bo > Cy=Ada > Di', '2: Ada');
    const marked = rankedProfile(['Ada', 'Bo', 'Cy', 'Di', 'Ed'], [{ marks: [1, 1, 2, 2, 3] }]);
    expect(rowsOf(instantRunoff(profile, { overvotes: 'SKIP', skippedRanks: 'EXHAUST' }))[0]).toEqual([2, 0, 3, 0, 0]);
    const settings = { overvotes: 'SKIP', skippedRanks: 'EXHAUST' } as const;
    expect(rowsOf(instantRunoff(marked, settings))[0]).toEqual([0, 0, 0, 0, 1, 0]);
  });
});
