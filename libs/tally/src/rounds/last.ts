import type { Tie } from '../methods/count.ts';
import type { TieBreak } from '../methods/settings.ts';

/** Options of which only votes in the count are not null. */
export type Votes = readonly (bigint | null)[];

/** The options still in the count, in the order of the profile. */
export function inCount(votes: Votes): number[] {
  return votes.flatMap((amount, option) => (amount === null ? [] : [option]));
}

/** Those of the options that have the fewest votes. */
export function fewest(votes: Votes, options: readonly number[]): number[] {
  const least = options.map((option) => votes[option] ?? 0n).reduce((a, b) => (b < a ? b : a));
  return options.filter((option) => (votes[option] ?? 0n) === least);
}

/**
 * Whether there are others, and these last options, tied with each other, have fewer votes together than each of them. Then all
 * of them are excluded before any other, in whatever order: none can get more votes than all have together.
 */
export function areBelowAllOthers(votes: Votes, tied: readonly number[]): boolean {
  const others = inCount(votes).filter((option) => !tied.includes(option));
  const together = sumOf(votes, tied);
  return others.length > 0 && others.every((option) => (votes[option] ?? 0n) > together);
}

/** The option that has more votes than all others in the count together: whoever is excluded, nobody can pass it. */
export function leaderOverAll(votes: Votes): number | undefined {
  const total = sumOf(votes, inCount(votes));
  return inCount(votes).find((option) => 2n * (votes[option] ?? 0n) > total);
}

export function sumOf(votes: Votes, options: readonly number[]): bigint {
  return options.reduce((sum, option) => sum + (votes[option] ?? 0n), 0n);
}

/** A tie in which one option is taken: for a seat the first in the order of the tie-break, for exclusion the last. */
export function brokenTie(
  over: Tie['over'],
  round: number,
  options: readonly number[],
  tieBreak: TieBreak | undefined,
): Tie {
  const order = tieBreak?.order.filter((option) => options.includes(option)) ?? [];
  const taken = over === 'EXCLUSION' ? order.slice(-1) : order.slice(0, 1);
  return { over, round, options, brokenBy: tieBreak?.by ?? null, taken };
}
