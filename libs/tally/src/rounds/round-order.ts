import type { Round } from '../methods/count.ts';
import { inCount, type Votes } from './last.ts';

/**
 * The order that rounds led to: the elected in the order of their rounds; who was left beside them at the end; the
 * excluded, the last one first; and at the end those left out beforehand. Within a round by votes.
 */
export function orderOf(rounds: readonly Round[], leftOut: readonly (readonly number[])[]): (readonly number[])[] {
  const elected = rounds.flatMap((round) => tiersByVotes(round.votes, round.elected));
  const settled = new Set(rounds.flatMap((round) => [...round.elected, ...round.excluded]));
  const votes = (rounds.at(-1) as Round).votes;
  const beside = inCount(votes).filter((option) => !settled.has(option));
  const excluded = rounds.map((round) => tiersByVotes(round.votes, round.excluded)).reverse();
  return [...elected, ...tiersByVotes(votes, beside), ...excluded.flat(), ...leftOut];
}

/** These options from the most votes to the fewest, those with the same votes together. */
export function tiersByVotes(votes: Votes, options: readonly number[]): number[][] {
  const tiers = new Map<bigint, number[]>();
  for (const option of options) {
    const amount = votes[option] ?? 0n;
    tiers.set(amount, [...(tiers.get(amount) ?? []), option]);
  }
  return [...tiers].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, tier]) => tier);
}
