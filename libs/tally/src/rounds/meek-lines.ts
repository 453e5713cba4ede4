import { perGroup, weighed } from '../ballots/per-group.ts';
import type { RankedProfile } from '../ballots/profile.ts';

/** Ballots that Meek's method treats alike, weighed. */
export interface Line {
  /** The options that can have a part of them: the elected as they are ranked, down to the first hopeful. */
  path: readonly number[];
  ballots: bigint;
}

/** All ballots sorted into lines; `lineOf[b]` is the index of ballot b's. */
export interface Lines {
  lines: readonly Line[];
  lineOf: Int32Array;
}

/**
 * Sorts the ballots into lines. A path ends at a hopeful, who keeps all that comes, and before a rank that several options
 * in the count share.
 * @param elected 1 for each elected option, else 0. @param hopeful likewise.
 */
export function sortIntoLines(
  profile: RankedProfile,
  ranks: Uint16Array,
  elected: Uint8Array,
  hopeful: Uint8Array,
): Lines {
  const width = profile.options.length;
  const paths: number[][] = [[]];
  const longer = new Map<number, number>();
  const lineOf = new Int32Array(profile.times.length);
  for (let ballot = 0; ballot < lineOf.length; ballot += 1) {
    let line = 0;
    let rank = 0;
    for (;;) {
      const option = nextOf(ranks, ballot * width, elected, hopeful, rank);
      if (option < 0) break;
      const path = line * width + option;
      let extended = longer.get(path);
      if (extended === undefined) {
        extended = paths.push([...(paths[line] as number[]), option]) - 1;
        longer.set(path, extended);
      }
      line = extended;
      rank = ranks[ballot * width + option] as number;
      if (hopeful[option] === 1) break;
    }
    lineOf[ballot] = line;
  }
  const ballots = ballotsAt(profile, lineOf, paths.length);
  return { lines: paths.map((path, line) => ({ path, ballots: ballots[line] ?? 0n })), lineOf };
}

/** How many ballots stand at each of so many places, weighed. */
export function ballotsAt(profile: RankedProfile, placeOf: Int32Array, places: number): bigint[] {
  const { times, groupOf } = profile;
  const counts = perGroup(profile, places);
  for (let ballot = 0; ballot < times.length; ballot += 1) {
    const cell = (groupOf[ballot] as number) * places + (placeOf[ballot] as number);
    counts[cell] = (counts[cell] as number) + (times[ballot] as number);
  }
  return weighed(profile, counts, places);
}

/** The option in the count of the best rank after this one; −1 where there is none, or several share it. */
function nextOf(ranks: Uint16Array, start: number, elected: Uint8Array, hopeful: Uint8Array, after: number): number {
  let best = -1;
  let bestRank = Number.POSITIVE_INFINITY;
  for (let option = 0; option < hopeful.length; option += 1) {
    const rank = ranks[start + option] as number;
    if (rank <= after || rank > bestRank || (elected[option] === 0 && hopeful[option] === 0)) continue;
    best = rank === bestRank ? -1 : option;
    bestRank = rank;
  }
  return best;
}
