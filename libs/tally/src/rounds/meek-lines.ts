import { perGroup, weighed } from '../ballots/per-group.ts';
import type { RankedProfile } from '../ballots/profile.ts';

/** The end of a ballot that has none. */
export const ENDLESS = 2 ** 32 - 1;
const NONE = -1;
const SHARED = -2;

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
 * in the count share: for good, also when one of them is left.
 * @param elected 1 for each elected option, else 0. @param hopeful likewise.
 * @param ends the rank before which each ballot has ended for good, else ENDLESS; it is changed here. Default: none has.
 */
export function sortIntoLines(
  profile: RankedProfile,
  ranks: Uint16Array,
  elected: Uint8Array,
  hopeful: Uint8Array,
  ends = new Uint32Array(profile.times.length).fill(ENDLESS),
): Lines {
  const width = profile.options.length;
  const paths: number[][] = [[]];
  const longer = new Map<number, number>();
  const lineOf = new Int32Array(profile.times.length);
  for (let ballot = 0; ballot < lineOf.length; ballot += 1) {
    let line = 0;
    let rank = 0;
    for (;;) {
      const option = nextOf(ranks, ballot * width, elected, hopeful, rank, ends[ballot] as number);
      if (option === SHARED) ends[ballot] = rank + 1;
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

/** The option in the count of the best rank after this one and before the end; NONE, or SHARED where several have it. */
function nextOf(
  ranks: Uint16Array,
  start: number,
  elected: Uint8Array,
  hopeful: Uint8Array,
  after: number,
  end: number,
): number {
  let best = NONE;
  let bestRank = Number.POSITIVE_INFINITY;
  for (let option = 0; option < hopeful.length; option += 1) {
    const rank = ranks[start + option] as number;
    if (rank <= after || rank > bestRank || rank >= end || (elected[option] === 0 && hopeful[option] === 0)) continue;
    best = rank === bestRank ? SHARED : option;
    bestRank = rank;
  }
  return best;
}
