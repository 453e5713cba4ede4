import { describe, expect, it } from 'vitest';
import { type Count, type CountSettings, instantRunoff, weigh } from '../index.ts';
import { written } from '../spec/written.ts';

const stages = ({ rounds = [] }: Count) =>
  rounds.map(({ votes, exhausted, elected, excluded }) => ({ votes, exhausted, elected, excluded }));
const casting = (...order: number[]): CountSettings => ({ tieBreak: { by: 'CASTING_VOTE', order } });

describe('instant run-off', () => {
  it('excludes tied last options together where they have less together than anybody else', () => {
    const count = instantRunoff(written('Ada Bo Cy Di', '6: Ada', '5: Bo', '2: Cy > Bo', '2: Di > Bo'));
    expect(stages(count)).toEqual([
      { votes: [6n, 5n, 2n, 2n], exhausted: 0n, elected: [], excluded: [2, 3] },
      { votes: [6n, 9n, null, null], exhausted: 0n, elected: [1], excluded: [] },
    ]);
    expect(count).toMatchObject({ winners: [1], ties: [], order: [[1], [0], [2, 3]] });
  });

  it('asks who is excluded where the tied have as much together as another', () => {
    const profile = written('Ada Bo Cy Di', '6: Ada', '4: Bo', '2: Cy > Bo', '2: Di > Ada');
    const open = instantRunoff(profile);
    expect(stages(open)).toEqual([{ votes: [6n, 4n, 2n, 2n], exhausted: 0n, elected: [], excluded: [] }]);
    expect(open.ties).toEqual([{ over: 'EXCLUSION', round: 0, options: [2, 3], brokenBy: null, taken: [] }]);
    expect(open.winners).toEqual([]);
    expect(open.order).toBeUndefined();
    const cast = instantRunoff(profile, casting(0, 1, 3, 2));
    expect(cast.ties).toEqual([{ over: 'EXCLUSION', round: 0, options: [2, 3], brokenBy: 'CASTING_VOTE', taken: [2] }]);
    expect(stages(cast)).toEqual([
      { votes: [6n, 4n, 2n, 2n], exhausted: 0n, elected: [], excluded: [2] },
      { votes: [6n, 6n, null, 2n], exhausted: 0n, elected: [], excluded: [3] },
      { votes: [8n, 6n, null, null], exhausted: 0n, elected: [0], excluded: [] },
    ]);
    expect(cast.order).toEqual([[0], [1], [3], [2]]);
  });

  it('elects a leader whom nobody can pass, even where a tie behind it stays open', () => {
    const count = instantRunoff(written('Ada Bo Cy Di', '5: Ada', '2: Bo', '1: Cy', '1: Di'));
    expect(stages(count)).toEqual([{ votes: [5n, 2n, 1n, 1n], exhausted: 0n, elected: [0], excluded: [] }]);
    expect(count.ties).toEqual([{ over: 'EXCLUSION', round: 0, options: [2, 3], brokenBy: null, taken: [] }]);
    expect(count.winners).toEqual([0]);
    expect(count.order).toBeUndefined();
    const cast = instantRunoff(written('Ada Bo Cy Di', '5: Ada', '2: Bo', '1: Cy', '1: Di'), casting(0, 1, 2, 3));
    expect(cast.rounds).toHaveLength(3);
    expect(cast).toMatchObject({ winners: [0], order: [[0], [1], [2], [3]] });
  });

  it('elects the one who has more than all others, tied, together', () => {
    const count = instantRunoff(written('Ada Bo Cy', '5: Ada', '2: Bo > Cy', '2: Cy > Bo'));
    expect(stages(count)).toEqual([{ votes: [5n, 2n, 2n], exhausted: 0n, elected: [0], excluded: [] }]);
    expect(count).toMatchObject({ ties: [], order: [[0], [1, 2]] });
    const even = instantRunoff(written('Ada Bo Cy', '4: Ada', '2: Bo > Cy', '2: Cy > Bo'));
    expect(even.ties).toMatchObject([{ over: 'EXCLUSION', options: [1, 2], brokenBy: null }]);
  });

  it('does not exclude together those between whom a ballot makes no difference, for it may count again', () => {
    const profile = written('Ada Bo Cy Di', '9: Ada', '8: Bo', '1: Cy > Di = Bo', '1: Di');
    expect(instantRunoff(profile).ties).toMatchObject([{ over: 'EXCLUSION', options: [2, 3], brokenBy: null }]);
    expect(instantRunoff(profile, { overvotes: 'SKIP' }).ties).toEqual([]);
    const none = written('Ada Bo Cy Di', '9: Ada > Cy = Di', '8: Bo');
    expect(instantRunoff(none)).toMatchObject({ ties: [], order: [[0], [1], [2, 3]] });
  });

  it('leaves a tie of the last two open for the seat, unless somebody was asked', () => {
    const profile = written('Ada Bo Cy', '3: Ada', '3: Bo', '1: Cy');
    const open = instantRunoff(profile);
    expect(open.ties).toEqual([{ over: 'SEAT', round: 1, options: [0, 1], brokenBy: null, taken: [] }]);
    expect(open).toMatchObject({ winners: [], order: [[0, 1], [2]] });
    const cast = instantRunoff(profile, casting(2, 1, 0));
    expect(cast.ties).toEqual([{ over: 'SEAT', round: 1, options: [0, 1], brokenBy: 'CASTING_VOTE', taken: [1] }]);
    expect(cast).toMatchObject({ winners: [1], order: [[1], [0], [2]] });
  });

  it('asks for the seat at once where nobody has a vote, and for exclusion where all have as many', () => {
    expect(instantRunoff(written('Ada Bo Cy', '2:')).ties).toEqual([
      { over: 'SEAT', round: 0, options: [0, 1, 2], brokenBy: null, taken: [] },
    ]);
    expect(instantRunoff(written('Ada Bo Cy', '1: Ada', '1: Bo', '1: Cy')).ties).toEqual([
      { over: 'EXCLUSION', round: 0, options: [0, 1, 2], brokenBy: null, taken: [] },
    ]);
  });

  it('elects the only option, with or without a vote, and nobody where there is none', () => {
    expect(instantRunoff(written('Ada', '2:'))).toMatchObject({ winners: [0], order: [[0]], ties: [] });
    const limits = [{ most: 0, classOf: ['Acme', 'Acme'] }];
    expect(instantRunoff(written('Ada Bo', '2: Ada'), { limits })).toMatchObject({ winners: [], order: [[0, 1]] });
  });

  it('fills one seat, and says what to use for more', () => {
    const profile = written('Ada Bo', '2: Ada');
    expect(instantRunoff(profile, { seats: 1 }).winners).toEqual([0]);
    expect(() => instantRunoff(profile, { seats: 2 })).toThrow(
      new RangeError('seats: an instant run-off fills one; use a single transferable vote for more'),
    );
  });

  it('weighs the ballots of each group', () => {
    const profile = written('Ada Bo', 'States 3: Ada', 'Press 1: Bo', 'Press 1:');
    const equal = instantRunoff(weigh(profile, { kind: 'GROUPS_EQUALLY' }));
    expect(stages(equal)).toEqual([{ votes: [6n, 3n], exhausted: 3n, elected: [0], excluded: [] }]);
    expect(equal.ballots).toBe(12n);
  });

  it('is held among those who beat the status quo', () => {
    const profile = written('Ada Keep Bo', '3: Ada > Keep > Bo', '2: Bo > Ada > Keep', '2: Bo > Keep');
    expect(instantRunoff(profile, { statusQuo: 1 })).toMatchObject({ winners: [2], order: [[2], [0], [1]] });
    expect(instantRunoff(profile, { statusQuo: 2 })).toMatchObject({ winners: [2], order: [[2], [0, 1]] });
  });
});
