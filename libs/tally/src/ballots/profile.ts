/**
 * What ballots of any method have in common. Ballots stand row by row in flat arrays, so that a million of them fit and
 * are counted in one pass; ballot `b` marks option `o` at `b × options + o`. Options and groups are named by their index.
 */
export interface Profile {
  /** Names of the options, each once. */
  options: readonly string[];
  /** How many voters handed in ballot `b`: a whole number from 0. */
  times: Float64Array;
  /** Names of the voters' groups, each once; one nameless group where voters have none. */
  groups: readonly string[];
  /** Index of the group that ballot `b` belongs to. */
  groupOf: Uint16Array;
  /** What one voter of each group weighs: 1 for all, unless groups are weighed. 0 leaves a group out. */
  factors: readonly bigint[];
}

/** Ranked ballots. `ranks`: 1 is the best, equal ranks are tied, numbers may be left out, 0 is an option left unranked. */
export interface RankedProfile extends Profile {
  ranks: Uint16Array;
}

/** Ballots that give each option a whole number, or `ABSTAINED`, which is not the same as 0. Approvals are 1 and 0. */
export interface ScoredProfile extends Profile {
  scores: Int32Array;
}

/** The mark of a voter who says nothing about an option. */
export const ABSTAINED = -(2 ** 31);

/** How many ballots were handed in, each weighed by its group's factor. */
export function ballotsIn(profile: Profile): bigint {
  return ballotsByGroup(profile).reduce((sum, ballots, group) => sum + ballots * (profile.factors[group] ?? 0n), 0n);
}

/** How many ballots each group handed in, unweighed, in the order of the groups. */
export function ballotsByGroup({ times, groupOf, groups }: Profile): bigint[] {
  const byGroup = new Float64Array(groups.length);
  for (let ballot = 0; ballot < times.length; ballot += 1) {
    const group = groupOf[ballot] as number;
    byGroup[group] = (byGroup[group] as number) + (times[ballot] as number);
  }
  return [...byGroup].map(BigInt);
}
