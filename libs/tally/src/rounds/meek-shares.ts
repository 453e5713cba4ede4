import type { RankedProfile } from '../ballots/profile.ts';
import type { Transfer } from '../methods/count.ts';
import { ballotsAt, type Line, type Lines } from './meek-lines.ts';

/** One vote in the smallest parts that Meek's method knows: nine decimals. */
export const VOTE = 1_000_000_000n;

/** Divides and rounds up. */
export function dividedUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}

/**
 * What one ballot gives to the options of its path: each keeps its keep factor of what comes to it, rounded up, and
 * passes on the rest.
 */
export function sharesOf(path: readonly number[], keep: readonly bigint[]): bigint[] {
  let left = VOTE;
  return path.map((option) => {
    const share = dividedUp(left * (keep[option] ?? 0n), VOTE);
    left -= share;
    return share;
  });
}

/** The votes of each option by these keep factors. */
export function distribute({ lines }: Lines, keep: readonly bigint[]): bigint[] {
  const votes = keep.map(() => 0n);
  for (const { path, ballots } of lines) {
    for (const [place, share] of sharesOf(path, keep).entries()) {
      const option = path[place] as number;
      votes[option] = (votes[option] ?? 0n) + share * ballots;
    }
  }
  return votes;
}

/** Ballots as they were divided at the end of a round. */
export interface Divided {
  sorted: Lines;
  keep: readonly bigint[];
}

/**
 * What moved from one division to the next, ballot by ballot: what an option loses of a ballot goes to those that gain of
 * the same ballot, in the order of the options; nobody, null, is last.
 */
export function movedBetween(profile: RankedProfile, before: Divided, after: Divided): Transfer[] {
  const width = profile.options.length;
  const moved = new Map<number, bigint>();
  for (const { from, to, ballots } of pairs(profile, before.sorted, after.sorted)) {
    if (ballots === 0n) continue;
    const change = new Array<bigint>(width + 1).fill(0n);
    addShares(change, (before.sorted.lines[from] as Line).path, before.keep, -1n);
    addShares(change, (after.sorted.lines[to] as Line).path, after.keep, 1n);
    for (const [cell, votes] of matched(change)) moved.set(cell, (moved.get(cell) ?? 0n) + votes * ballots);
  }
  const named = (index: number) => (index === width ? null : index);
  return [...moved]
    .sort(([a], [b]) => a - b)
    .map(([cell, votes]) => ({ from: named(Math.floor(cell / (width + 1))), to: named(cell % (width + 1)), votes }));
}

/** Adds a ballot's shares, each with this sign, and what is left of it as nobody's. */
function addShares(change: bigint[], path: readonly number[], keep: readonly bigint[], sign: bigint): void {
  const nobody = change.length - 1;
  let left = VOTE;
  for (const [place, share] of sharesOf(path, keep).entries()) {
    const option = path[place] as number;
    change[option] = (change[option] ?? 0n) + sign * share;
    left -= share;
  }
  change[nobody] = (change[nobody] ?? 0n) + sign * left;
}

/** Matches losses with gains in order: pairs of `loser × length + gainer` and the amount. The changes sum to 0. */
function* matched(change: bigint[]): Generator<[number, bigint]> {
  let gainer = 0;
  for (let loser = 0; loser < change.length; loser += 1) {
    while ((change[loser] as bigint) < 0n) {
      while ((change[gainer] as bigint) <= 0n) gainer += 1;
      const [loss, gain] = [-(change[loser] as bigint), change[gainer] as bigint];
      const votes = loss < gain ? loss : gain;
      change[loser] = votes - loss;
      change[gainer] = gain - votes;
      yield [loser * change.length + gainer, votes];
    }
  }
}

/** Which lines ballots were in before and are in after, with how many ballots each. */
function pairs(profile: RankedProfile, before: Lines, after: Lines) {
  const known = new Map<number, number>();
  const pairOf = before.lineOf.map((line, ballot) => {
    const key = line * after.lines.length + (after.lineOf[ballot] as number);
    const pair = known.get(key) ?? known.size;
    known.set(key, pair);
    return pair;
  });
  const ballots = ballotsAt(profile, pairOf, known.size);
  return [...known.keys()].map((key, pair) => ({
    from: Math.floor(key / after.lines.length),
    to: key % after.lines.length,
    ballots: ballots[pair] ?? 0n,
  }));
}
