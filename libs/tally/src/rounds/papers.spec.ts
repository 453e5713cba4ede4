import { describe, expect, it } from 'vitest';
import { rankedProfile } from '../index.ts';
import { Papers } from './papers.ts';

const all = () => Uint8Array.of(1, 1, 1);

describe('papers on piles', () => {
  const profile = {
    ...rankedProfile(
      ['Ada', 'Bo', 'Cy'],
      [
        { marks: [1, 2, 3], times: 4, group: 'States' },
        { marks: [1, 0, 2], times: 3, group: 'Press' },
        { marks: [0, 1, 1], times: 2, group: 'Press' },
        { marks: [0, 0, 0], times: 1, group: 'States' },
        { marks: [65_535, 0, 0], times: 5, group: 'States' },
      ],
    ),
    factors: [1n, 10n],
  };

  it('lie with the first preference, weighed by group, and nowhere where there is none or it is shared', () => {
    expect(new Papers(profile, profile.ranks, 100).layOut(all())).toEqual({
      to: [400n + 3000n + 500n, 0n, 0n],
      exhausted: 2000n + 100n,
    });
  });

  it('count for the only one of equals that is in the count', () => {
    expect(new Papers(profile, profile.ranks, 1).layOut(Uint8Array.of(1, 0, 1))).toEqual({
      to: [39n, 0n, 20n],
      exhausted: 1n,
    });
  });

  it('go on at the value that they are given, each from the value that it had', () => {
    const papers = new Papers(profile, profile.ranks, 100);
    papers.layOut(all());
    const values: number[] = [];
    const halved = papers.move(0, Uint8Array.of(0, 1, 1), (value) => values.push(value) && value / 2);
    expect(values).toEqual([100, 100, 100]);
    expect(halved).toEqual({ to: [0n, 200n, 1500n], exhausted: 250n });
    const onward = papers.move(1, Uint8Array.of(0, 0, 1));
    expect(onward).toEqual({ to: [0n, 0n, 200n], exhausted: 0n });
    expect(papers.move(0, all())).toEqual({ to: [0n, 0n, 0n], exhausted: 0n });
  });

  it('share ranks where a paper of the tied gives one of them the rank of another in the count', () => {
    const ranked = (...marks: number[][]) => {
      const shared = rankedProfile(
        ['Ada', 'Bo', 'Cy'],
        marks.map((ranks) => ({ marks: ranks })),
      );
      const papers = new Papers(shared, shared.ranks, 1);
      papers.layOut(all());
      return papers;
    };
    expect(ranked([1, 2, 2]).shareRanks([0], all())).toBe(false);
    expect(ranked([1, 2, 2]).shareRanks([0, 1], all())).toBe(true);
    expect(ranked([1, 2, 2]).shareRanks([1, 2], all())).toBe(false);
    expect(ranked([1, 2, 2]).shareRanks([0, 1], Uint8Array.of(1, 1, 0))).toBe(false);
    expect(ranked([1, 0, 0]).shareRanks([0, 1], all())).toBe(false);
    expect(ranked([1, 2, 3], [2, 1, 2]).shareRanks([0, 1], all())).toBe(true);
    expect(ranked([2, 1, 3], [3, 1, 2]).shareRanks([1, 2], all())).toBe(false);
  });

  it('that weigh nothing share no ranks: not handed in, or of a group that is not counted', () => {
    const share = (times: number, factors: bigint[]) => {
      const ballots = [
        { marks: [1, 2, 3], group: 'States' },
        { marks: [1, 2, 2], group: 'Press', times },
      ];
      const shared = { ...rankedProfile(['Ada', 'Bo', 'Cy'], ballots), factors };
      const papers = new Papers(shared, shared.ranks, 1);
      papers.layOut(all());
      return papers.shareRanks([0, 1], all());
    };
    expect(share(1, [1n, 1n])).toBe(true);
    expect(share(1, [0n, 1n])).toBe(true);
    expect(share(0, [1n, 1n])).toBe(false);
    expect(share(1, [1n, 0n])).toBe(false);
  });
});
