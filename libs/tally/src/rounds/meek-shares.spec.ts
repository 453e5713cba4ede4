import { describe, expect, it } from 'vitest';
import { written } from '../spec/written.ts';
import { sortIntoLines } from './meek-lines.ts';
import { distribute, dividedUp, movedBetween, sharesOf, VOTE } from './meek-shares.ts';

const flags = (...options: number[]) => Uint8Array.from([0, 1, 2], (option) => (options.includes(option) ? 1 : 0));
const profile = {
  ...written(
    'Ada Bo Cy',
    'States 4: Ada > Bo > Cy',
    'Press 2: Ada > Cy',
    'Press 1: Ada',
    'States 3: Bo = Cy > Ada',
    'States 5:',
  ),
  factors: [1n, 10n],
};
const sorted = (elected: Uint8Array, hopeful: Uint8Array) => sortIntoLines(profile, profile.ranks, elected, hopeful);

describe('lines of ballots', () => {
  it('end at the first hopeful, and before a rank that several in the count share', () => {
    const { lines, lineOf } = sorted(flags(), flags(0, 1, 2));
    expect(lines).toEqual([
      { path: [], ballots: 8n },
      { path: [0], ballots: 4n + 20n + 10n },
    ]);
    expect([...lineOf]).toEqual([1, 1, 1, 0, 0]);
  });

  it('go on over the elected, and past the excluded', () => {
    const { lines, lineOf } = sorted(flags(0), flags(1, 2));
    expect(lines).toEqual([
      { path: [], ballots: 8n },
      { path: [0], ballots: 10n },
      { path: [0, 1], ballots: 4n },
      { path: [0, 2], ballots: 20n },
    ]);
    expect([...lineOf]).toEqual([2, 3, 1, 0, 0]);
    const others = sorted(flags(2), flags(0));
    expect(others.lines).toEqual([
      { path: [], ballots: 5n },
      { path: [0], ballots: 34n },
      { path: [2], ballots: 0n },
      { path: [2, 0], ballots: 3n },
    ]);
    expect([...others.lineOf]).toEqual([1, 1, 1, 3, 0]);
    expect(sorted(flags(0, 2), flags()).lines.map(({ path }) => path)).toEqual([[], [0], [0, 2], [2], [2, 0]]);
  });
});

describe('shares of a vote', () => {
  it('are divided up, never down', () => {
    expect([dividedUp(6n, 3n), dividedUp(7n, 3n), dividedUp(8n, 3n), dividedUp(0n, 3n)]).toEqual([2n, 3n, 3n, 0n]);
  });

  it('are what each keeps of what the one before passed on', () => {
    const keep = [333_333_334n, 250_000_001n, VOTE, 0n];
    expect(sharesOf([0, 1, 2], keep)).toEqual([333_333_334n, 166_666_668n, 499_999_998n]);
    expect(sharesOf([2, 1], keep)).toEqual([VOTE, 0n]);
    expect(sharesOf([3, 1], keep)).toEqual([0n, 250_000_001n]);
    expect(sharesOf([], keep)).toEqual([]);
  });

  it('add up to the votes of each option', () => {
    const half = VOTE / 2n;
    expect(distribute(sorted(flags(0), flags(1, 2)), [half, VOTE, VOTE])).toEqual([34n * half, 4n * half, 20n * half]);
  });
});

describe('what moved between two divisions', () => {
  const first = { sorted: sorted(flags(), flags(0, 1, 2)), keep: [VOTE, VOTE, VOTE] };
  const half = { sorted: sorted(flags(0), flags(1, 2)), keep: [VOTE / 2n, VOTE, VOTE] };
  const without = { sorted: sorted(flags(0), flags(2)), keep: [VOTE / 4n, 0n, VOTE] };

  it('goes from those who keep less to those who come after them, and to nobody where none does', () => {
    expect(movedBetween(profile, first, half)).toEqual([
      { from: 0, to: 1, votes: 2n * VOTE },
      { from: 0, to: 2, votes: 10n * VOTE },
      { from: 0, to: null, votes: 5n * VOTE },
    ]);
  });

  it('is matched in order, where several lose or gain by one ballot', () => {
    const one = written('Ada Bo Cy', '4: Ada > Bo > Cy');
    const all = (elected: Uint8Array, hopeful: Uint8Array, ...keep: bigint[]) => ({
      sorted: sortIntoLines(one, one.ranks, elected, hopeful),
      keep: keep.map((tenths) => (tenths * VOTE) / 10n),
    });
    const whole = all(flags(), flags(0, 1, 2), 10n, 10n, 10n);
    const parts = all(flags(0, 1), flags(2), 5n, 6n, 10n);
    const fewer = all(flags(0, 1, 2), flags(), 1n, 2n, 5n);
    const none = all(flags(2), flags(), 0n, 0n, 10n);
    expect(movedBetween(one, whole, parts)).toEqual([
      { from: 0, to: 1, votes: (4n * VOTE * 30n) / 100n },
      { from: 0, to: 2, votes: (4n * VOTE * 20n) / 100n },
    ]);
    expect(movedBetween(one, parts, fewer)).toEqual([
      { from: 0, to: 2, votes: (4n * VOTE * 16n) / 100n },
      { from: 0, to: null, votes: (4n * VOTE * 24n) / 100n },
      { from: 1, to: null, votes: (4n * VOTE * 12n) / 100n },
    ]);
    expect(movedBetween(one, parts, none)).toEqual([
      { from: 0, to: 2, votes: (4n * VOTE * 50n) / 100n },
      { from: 1, to: 2, votes: (4n * VOTE * 30n) / 100n },
    ]);
  });

  it('comes back from nobody where a ballot counts again', () => {
    expect(movedBetween(profile, half, without)).toEqual([
      { from: 0, to: 2, votes: VOTE + 5n * VOTE },
      { from: 0, to: null, votes: (10n * VOTE) / 4n },
      { from: 1, to: 2, votes: 2n * VOTE },
      { from: null, to: 2, votes: 3n * VOTE },
    ]);
    expect(movedBetween(profile, half, half)).toEqual([]);
    expect(movedBetween({ ...profile, factors: [1n, 0n] }, first, half)).toEqual([
      { from: 0, to: 1, votes: 2n * VOTE },
    ]);
  });
});
