import { describe, expect, it } from 'vitest';
import { chainOf, type Own } from './chain.ts';

const amount = (now: bigint, ...gains: bigint[]) => ({ now, gains: [gains] });
const own = (part: bigint[], over: bigint[], more: Partial<Own> = {}): Own => ({
  group: 0,
  term: { part: amount(0n, ...part), over: amount(0n, ...over) },
  amounts: [],
  supply: part.map(() => 0n),
  ...more,
});

describe('where what is divided by stays as it is', () => {
  const level = own([1n, 0n, 2n, 0n], [1n, 1n, 1n, 1n]);

  it('the voters who stand worst go first, to the best place; of places as good those of the first', () => {
    expect(chainOf(level, [0, 1, 2, 3], [0, 1, 2, 3])).toEqual({ from: [1, 3, 0], to: 2 });
    expect(chainOf(level, [3, 1], [0, 2])).toEqual({ from: [1, 3], to: 2 });
  });
  it('nobody goes to a place that is no better', () => {
    expect(chainOf(level, [0, 1], [1, 3])).toEqual({ from: [], to: 1 });
    expect(chainOf(level, [2, 1], [0])).toEqual({ from: [1], to: 0 });
  });
  it('nothing else needs to be known of the share', () => {
    const term = { part: amount(7n, 1n, 0n, 2n, 0n), over: amount(9n, 1n, 1n, 1n, 1n) };
    expect(chainOf({ ...level, term }, [0, 1], [2])).toEqual({ from: [1, 0], to: 2 });
  });
  it('there is none without a place to go to', () => {
    expect(chainOf(level, [0], [])).toBeNull();
  });
  it('there is none where another amount asks for the opposite', () => {
    const against = { ...level, amounts: [amount(0n, 2n, 2n, 1n, 2n)] };
    expect(chainOf(against, [0, 1], [0, 1, 2])).toBeNull();
    const along = { ...level, amounts: [amount(0n, 1n, 0n, 2n, 0n)] };
    expect(chainOf(along, [0, 1], [0, 1, 2])).toEqual({ from: [1, 0], to: 2 });
  });
  it('there is none where two places to leave cannot be put in order', () => {
    const crossed = { ...own([0n, 1n, 2n], [1n, 1n, 1n]), amounts: [amount(0n, 1n, 0n, 2n)] };
    expect(chainOf(crossed, [0, 1], [2])).toBeNull();
    expect(chainOf(crossed, [0], [2])).toEqual({ from: [0], to: 2 });
  });
});

describe('where what is divided by changes', () => {
  /** For, against, not cast: −1 and +1 over the votes cast. */
  const votes = (...supply: bigint[]) => {
    const sums = (gains: bigint[]) => gains.reduce((sum, gain, at) => sum + gain * (supply[at] ?? 0n), 0n);
    const [part, over] = [
      [1n, -1n, 0n],
      [1n, 1n, 0n],
    ];
    return own(part, over, { supply, term: { part: amount(sums(part), ...part), over: amount(sums(over), ...over) } });
  };

  it('a voter more adds what no share can pass', () => {
    expect(chainOf(votes(2n, 3n, 4n), [2], [0, 1])).toEqual({ from: [2], to: 0 });
    expect(chainOf(votes(2n, 3n, 4n), [0, 1], [0, 1, 2])).toEqual({ from: [1], to: 0 });
  });
  it('it cannot be told where there is more to it than where the voters stand', () => {
    const { term, supply } = votes(2n, 3n, 4n);
    const more = (part: bigint, over: bigint): Own => ({
      ...votes(2n, 3n, 4n),
      supply,
      term: {
        part: { ...term.part, now: term.part.now + part },
        over: { ...term.over, now: term.over.now + over },
      },
    });
    expect(chainOf(more(0n, 0n), [2], [0, 1])).not.toBeNull();
    expect([chainOf(more(1n, 0n), [2], [0, 1]), chainOf(more(0n, 1n), [2], [0, 1])]).toEqual([null, null]);
  });
  it('it cannot be told where a voter takes off from it, or adds to the part alone', () => {
    const taken = (part: bigint, over: bigint): Own => own([1n, part, 0n], [1n, over, 0n], { supply: [0n, 0n, 0n] });
    expect(chainOf(taken(-1n, 1n), [2], [0, 1])).toEqual({ from: [2], to: 0 });
    expect(chainOf(taken(0n, -1n), [2], [0, 1])).toBeNull();
    expect(chainOf(taken(-1n, 0n), [2], [0, 1])).toBeNull();
    expect(chainOf(taken(-1n, 0n), [2], [0])).toEqual({ from: [2], to: 0 });
  });
  it('a voter adds what he weighs: no share that is divided by as much may be more', () => {
    const heavy = (over: bigint): Own => ({
      ...own([1n, 1n, 0n], [over, 1n, 0n], { supply: [0n, 1n, 1n] }),
      term: { part: amount(1n, 1n, 1n, 0n), over: amount(1n, over, 1n, 0n) },
    });
    expect(chainOf(heavy(1n), [2], [0])).toEqual({ from: [2], to: 0 });
    expect(chainOf(heavy(2n), [2], [0])).toBeNull();
  });
  it('it cannot be told where somebody stands who takes off from both', () => {
    const [part, over] = [
      [1n, -5n, 0n],
      [1n, -1n, 0n],
    ];
    const term = { part: amount(-5n, ...part), over: amount(-1n, ...over) };
    expect(chainOf(own(part, over, { supply: [0n, 1n, 0n], term }), [2], [0])).toBeNull();
  });
  it('places where nobody stands or can come do not count', () => {
    const far = (count: bigint): Own => {
      const part = [1n, 2n, 0n];
      const gains = { part: amount(2n * count, ...part), over: amount(count, 1n, 1n, 0n) };
      return own(part, [1n, 1n, 0n], { supply: [0n, count, 3n], term: gains });
    };
    expect(chainOf(far(0n), [2], [0])).toEqual({ from: [2], to: 0 });
    expect(chainOf(far(1n), [2], [0])).toBeNull();
  });
});
