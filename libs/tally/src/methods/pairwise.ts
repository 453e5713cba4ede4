import { perGroup, weighed } from '../ballots/per-group.ts';
import type { RankedProfile } from '../ballots/profile.ts';
import type { Unranked } from './settings.ts';

/**
 * N[a, b] of Condorcet's comparison: how many ballots prefer option a to option b, each weighed by its group's factor.
 * A ballot that ranks two options equal counts for neither. LAST: an option left unranked is below every ranked one and
 * level with the other unranked ones (Debian Constitution, "Vote counting" 2). NO_OPINION: a ballot counts for a pair
 * only where it ranks both (as the Condorcet Internet Voting Service counts "no opinion").
 */
export function pairwise(profile: RankedProfile, unranked: Unranked = 'LAST'): bigint[][] {
  const width = profile.options.length;
  const counts = perGroup(profile, width * width);
  addPreferences(profile, unranked, counts);
  const sums = weighed(profile, counts, width * width);
  return profile.options.map((_, option) => sums.slice(option * width, (option + 1) * width));
}

/** Sorts each ballot, and counts every option as preferred to all that stand after its equals. */
function addPreferences(
  { options, ranks, times, groupOf }: RankedProfile,
  unranked: Unranked,
  counts: Float64Array,
): void {
  const width = options.length;
  const sorted = new Uint32Array(width);
  const rankOf = new Uint16Array(width);
  for (let ballot = 0; ballot < times.length; ballot += 1) {
    const voters = times[ballot] as number;
    const group = (groupOf[ballot] as number) * width * width;
    const ranked = sortByRank(ranks, ballot * width, sorted, rankOf);
    const end = unranked === 'LAST' ? width : ranked;
    let worse = 0;
    for (let place = 0; place < ranked; place += 1) {
      while (worse < ranked && rankOf[worse] === rankOf[place]) worse += 1;
      const row = group + (sorted[place] as number) * width;
      for (let after = worse; after < end; after += 1) {
        const cell = row + (sorted[after] as number);
        counts[cell] = (counts[cell] as number) + voters;
      }
    }
  }
}

/** Fills `sorted` with the options of one ballot, the best first and the unranked at the end. Says how many are ranked. */
function sortByRank(ranks: Uint16Array, start: number, sorted: Uint32Array, rankOf: Uint16Array): number {
  let ranked = 0;
  let unranked = sorted.length;
  for (let option = 0; option < sorted.length; option += 1) {
    const rank = ranks[start + option] as number;
    if (rank === 0) {
      unranked -= 1;
      sorted[unranked] = option;
      continue;
    }
    let place = ranked;
    while (place > 0 && (rankOf[place - 1] as number) > rank) {
      rankOf[place] = rankOf[place - 1] as number;
      sorted[place] = sorted[place - 1] as number;
      place -= 1;
    }
    rankOf[place] = rank;
    sorted[place] = option;
    ranked += 1;
  }
  return ranked;
}
