import { describe, expect, it } from 'vitest';
import { pairwise, rankedProfile, weigh } from '../index.ts';
import { written } from '../spec/written.ts';

const profile = written('Ada Bo Cy Di', '5: Ada > Bo = Cy', '3: Cy > Ada', '1: Di');

describe('pairwise', () => {
  it('counts, where unranked is last, an option above all that its ballot leaves unranked', () => {
    const asIs = pairwise(profile);
    expect(asIs).toEqual([
      [0n, 8n, 5n, 8n],
      [0n, 0n, 0n, 5n],
      [3n, 3n, 0n, 8n],
      [1n, 1n, 1n, 0n],
    ]);
    expect(pairwise(profile, 'LAST')).toEqual(asIs);
  });

  it('counts, where unranked is no opinion, a ballot only for the pairs that it ranks both of', () => {
    expect(pairwise(profile, 'NO_OPINION')).toEqual([
      [0n, 5n, 5n, 0n],
      [0n, 0n, 0n, 0n],
      [3n, 0n, 0n, 0n],
      [0n, 0n, 0n, 0n],
    ]);
  });

  it('asks which rank is better and not by how much, up to the greatest', () => {
    const far = rankedProfile(['Ada', 'Bo', 'Cy'], [{ marks: [65_535, 7, 0] }, { marks: [65_534, 65_535, 1] }]);
    expect(pairwise(far)).toEqual([
      [0n, 1n, 1n],
      [1n, 0n, 1n],
      [1n, 1n, 0n],
    ]);
  });

  it('keeps ballots apart from one another', () => {
    const many = rankedProfile(
      ['Ada', 'Bo', 'Cy'],
      [{ marks: [1, 1, 2] }, { marks: [0, 0, 0] }, { marks: [2, 1, 1] }, { marks: [1, 2, 3] }, { marks: [0, 1, 0] }],
    );
    expect(pairwise(many)).toEqual([
      [0n, 1n, 2n],
      [2n, 0n, 3n],
      [1n, 0n, 0n],
    ]);
  });

  it('weighs each ballot by its group', () => {
    const grouped = written('Ada Bo', 'States 4: Ada > Bo', 'Industry 6: Bo > Ada', 'States 2: Bo > Ada');
    expect(pairwise(grouped)).toEqual([
      [0n, 4n],
      [8n, 0n],
    ]);
    expect(pairwise(weigh(grouped, { kind: 'GROUP', group: 'States' }))).toEqual([
      [0n, 4n],
      [2n, 0n],
    ]);
    expect(pairwise({ ...grouped, factors: [3n, 2n ** 70n] })).toEqual([
      [0n, 12n],
      [6n * 2n ** 70n + 6n, 0n],
    ]);
  });

  it('is empty without options, and 0 without ballots', () => {
    expect(pairwise(rankedProfile([], [{ marks: [] }]))).toEqual([]);
    expect(pairwise(rankedProfile(['Ada', 'Bo'], []))).toEqual([
      [0n, 0n],
      [0n, 0n],
    ]);
  });
});
