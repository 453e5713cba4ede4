import type { RankedProfile } from '../ballots/profile.ts';
import type { CountSettings } from '../methods/settings.ts';

/**
 * The ranks that a run-off or a transfer follows: those of the profile, but 0 for what the policies on equal and on left
 * out ranks take away from the beginning. What EXHAUST does at equal ranks depends on who is still in the count, and is
 * not done here. The policies are those of the counting programs of ranked-choice elections, such as RCTab's.
 */
export function followedRanks(profile: RankedProfile, { overvotes, skippedRanks }: CountSettings): Uint16Array {
  if (overvotes !== 'SKIP' && skippedRanks !== 'EXHAUST') return profile.ranks;
  const width = profile.options.length;
  const followed = profile.ranks.slice();
  for (let start = 0; start < followed.length; start += width) {
    const row = followed.subarray(start, start + width);
    const marked = row.toSorted();
    const end = skippedRanks === 'EXHAUST' ? firstBeyondTwoLeftOut(marked) : Number.POSITIVE_INFINITY;
    const shared = marked.filter((rank, index) => overvotes === 'SKIP' && rank === marked[index - 1]);
    for (const [option, rank] of row.entries()) if (rank >= end || shared.includes(rank)) row[option] = 0;
  }
  return followed;
}

/** Says what a ballot is worth at equal ranks, and at ranks left out. */
export function policyWords({ overvotes, skippedRanks }: CountSettings): string[] {
  return [
    overvotes === 'SKIP'
      ? 'A rank that a ballot gives to several options is passed over.'
      : 'A ballot is exhausted at a rank that it gives to several options still in the count.',
    skippedRanks === 'EXHAUST'
      ? 'A ballot is exhausted where it leaves out two or more ranks in a row.'
      : 'Ranks that a ballot leaves out are passed over.',
  ];
}

/** The first of the ranks, in rising order, before which two or more in a row are left out. */
function firstBeyondTwoLeftOut(ranks: Uint16Array): number {
  let before = 0;
  for (const rank of ranks) {
    if (rank > before + 2) return rank;
    before = rank;
  }
  return Number.POSITIVE_INFINITY;
}
