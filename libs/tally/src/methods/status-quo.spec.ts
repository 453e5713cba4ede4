import { describe, expect, it } from 'vitest';
import { borda, rankedPairs, schulze } from '../index.ts';
import { named, written } from '../spec/written.ts';

/** Ada and Bo beat keeping things as they are, Cy is level with it, Di and Ed lose to it. */
const profile = written(
  'Ada Bo Cy Keep Di Ed',
  '3: Ada > Bo > Cy > Keep > Di > Ed',
  '2: Bo > Ada > Keep > Ed > Di > Cy',
  '1: Keep > Di > Ed > Ada > Bo > Cy',
);
const statusQuo = 3;

describe('an option that does not beat the status quo', () => {
  it.each([schulze, rankedPairs])('cannot win by $name, and stands behind it in the order of the method', (method) => {
    const count = method(profile, { statusQuo, seats: 4 });
    expect(named(profile.options, count.winners)).toEqual(['Ada', 'Bo']);
    expect(named(profile.options, count.order ?? [])).toEqual([['Ada'], ['Bo'], ['Keep'], ['Cy', 'Di'], ['Ed']]);
    expect(count.ties).toEqual([]);
    expect(count.words.slice(-11)).toEqual([
      'Ada beats the status quo, Keep, 5 to 1.',
      'Bo beats the status quo, Keep, 5 to 1.',
      'Cy does not beat the status quo, Keep, 3 to 3: it cannot win.',
      'Di does not beat the status quo, Keep, 0 to 6: it cannot win.',
      'Ed does not beat the status quo, Keep, 0 to 6: it cannot win.',
      'Place 1: Ada.',
      'Place 2: Bo.',
      'Place 3: Keep.',
      'Places 4 to 5, tied: Cy and Di.',
      'Place 6: Ed.',
      'Ada and Bo win.',
    ]);
  });

  it('is compared along paths with those alone that it stands among', () => {
    const { paths } = schulze(profile, { statusQuo });
    expect(paths).toEqual([
      [0n, 4n, 0n, 5n, 0n, 0n],
      [0n, 0n, 0n, 5n, 0n, 0n],
      [0n, 0n, 0n, 0n, 0n, 0n],
      [0n, 0n, 0n, 0n, 0n, 0n],
      [0n, 0n, 0n, 0n, 0n, 4n],
      [0n, 0n, 0n, 0n, 0n, 0n],
    ]);
    const { majorities } = rankedPairs(profile, { statusQuo });
    expect(majorities?.map(({ winner, loser }) => [winner, loser])).toEqual([
      [0, 3],
      [1, 3],
      [0, 1],
      [4, 5],
    ]);
  });

  it('leaves the status quo to win where no other beats it, ties among the others notwithstanding', () => {
    const stays = written('Ada Keep Bo', '2: Keep > Ada > Bo', '2: Ada > Keep > Bo', '1: Bo > Keep > Ada');
    for (const method of [schulze, rankedPairs]) {
      const count = method(stays, { statusQuo: 1, seats: 2 });
      expect(count.winners).toEqual([1]);
      expect(count.order).toEqual([[1], [0], [2]]);
      expect(count.words.at(-1)).toBe('Keep wins.');
    }
  });

  it('lets options that beat it tie for the seat', () => {
    const tied = written('Ada Bo Keep', '1: Ada > Bo > Keep', '1: Bo > Ada > Keep');
    const count = schulze(tied, { statusQuo: 2 });
    expect(count).toMatchObject({ winners: [], order: [[0, 1], [2]] });
    expect(count.words.slice(-4)).toEqual([
      'Places 1 to 2, tied: Ada and Bo.',
      'Place 3: Keep.',
      'Ada and Bo are tied for a seat: nobody was asked to decide, and the tie stays open.',
      'Nobody wins.',
    ]);
    const cast = schulze(tied, { statusQuo: 2, tieBreak: { by: 'CASTING_VOTE', order: [1, 0, 2] } });
    expect(cast.words.slice(-2)).toEqual(['Ada and Bo are tied for a seat: the casting vote takes Bo.', 'Bo wins.']);
  });

  it('is measured by points where the method adds them up', () => {
    const count = borda(profile, { statusQuo, seats: 4 });
    expect(count.scores?.map(({ total }) => total)).toEqual([
      ...[3n * 10n + 2n * 8n + 4n, 3n * 8n + 2n * 10n + 2n, 3n * 6n],
      ...[3n * 4n + 2n * 6n + 10n, 3n * 2n + 2n * 2n + 8n, 2n * 4n + 6n],
    ]);
    expect(named(profile.options, count.winners)).toEqual(['Ada', 'Bo']);
    expect(named(profile.options, count.order ?? [])).toEqual([['Ada'], ['Bo'], ['Keep'], ['Cy', 'Di'], ['Ed']]);
  });

  it('passes over a class that has its share', () => {
    const limits = [{ most: 1, classOf: ['Acme', 'Acme', null, null, null, null] }];
    expect(schulze(profile, { seats: 3, limits }).winners).toEqual([0, 2, 3]);
    expect(schulze(profile, { seats: 2, limits, statusQuo }).winners).toEqual([0]);
  });
});
