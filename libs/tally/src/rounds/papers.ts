import type { RankedProfile } from '../ballots/profile.ts';

/** What a pile of papers became, in votes: what each option got, and what names no option in the count. */
export interface Moved {
  to: readonly bigint[];
  exhausted: bigint;
}

const NOBODY = -1;
const UNSEEN = -2;
const UNRANKED = 2 ** 32 - 1;

/**
 * All ballot papers, each on the pile of the option that it counts for now and at the value it has now. Only papers of a
 * pile that is moved are looked at again; a paper that nobody in the count can have is exhausted for good.
 */
export class Papers {
  readonly profile: RankedProfile;
  readonly ranks: Uint16Array;
  readonly #pile: Int16Array;
  readonly #value: Uint32Array;

  /** @param ranks which the papers follow, as in the profile. @param unit what a paper is worth at the beginning. */
  constructor(profile: RankedProfile, ranks: Uint16Array, unit: number) {
    this.profile = profile;
    this.ranks = ranks;
    this.#pile = new Int16Array(profile.times.length).fill(UNSEEN);
    this.#value = new Uint32Array(profile.times.length).fill(unit);
  }

  /** Lays each paper on the pile of its first preference. @param standing 1 for each option in the count, else 0. */
  layOut(standing: Uint8Array): Moved {
    return this.#move(UNSEEN, standing, (value) => value);
  }

  /** Moves the papers of one option to their next preferences in the count, each at the value that it is to have now. */
  move(from: number, standing: Uint8Array, worth: (value: number) => number = (value) => value): Moved {
    return this.#move(from, standing, worth);
  }

  /** Whether a paper that weighs anything, on the piles of these options, ranks one of them equal to another in the count. */
  shareRanks(tied: readonly number[], standing: Uint8Array): boolean {
    const { ranks } = this;
    const { times, groupOf, factors } = this.profile;
    for (let paper = 0; paper < this.#pile.length; paper += 1) {
      if (!tied.includes(this.#pile[paper] as number)) continue;
      if (times[paper] === 0 || factors[groupOf[paper] as number] === 0n) continue;
      const start = paper * standing.length;
      for (const one of tied)
        for (let other = 0; other < standing.length; other += 1)
          if (other !== one && standing[other] === 1 && (ranks[start + one] as number) > 0)
            if (ranks[start + one] === ranks[start + other]) return true;
    }
    return false;
  }

  #move(from: number, standing: Uint8Array, worth: (value: number) => number): Moved {
    const { times, groups, groupOf, factors } = this.profile;
    const [ranks, piles, values, width] = [this.ranks, this.#pile, this.#value, standing.length];
    const votes = new Float64Array(groups.length * (width + 1));
    for (let paper = 0; paper < piles.length; paper += 1) {
      if (piles[paper] !== from) continue;
      const to = bestOf(ranks, paper * width, standing);
      const value = worth(values[paper] as number);
      piles[paper] = to;
      values[paper] = value;
      const cell = (groupOf[paper] as number) * (width + 1) + (to === NOBODY ? width : to);
      votes[cell] = (votes[cell] as number) + (times[paper] as number) * value;
    }
    const weighed = (option: number) =>
      factors.reduce((sum, factor, group) => sum + BigInt(votes[group * (width + 1) + option] as number) * factor, 0n);
    return { to: Array.from(standing, (_, option) => weighed(option)), exhausted: weighed(width) };
  }
}

/** The option of the best rank among those in the count; nobody where there is none, or several share that rank. */
function bestOf(ranks: Uint16Array, start: number, standing: Uint8Array): number {
  let best = NOBODY;
  let bestRank = UNRANKED;
  for (let option = 0; option < standing.length; option += 1) {
    if (standing[option] === 0) continue;
    // Unranked, 0, becomes the greatest number there is.
    const rank = ((ranks[start + option] as number) - 1) >>> 0;
    if (rank > bestRank) continue;
    best = rank === bestRank ? NOBODY : option;
    bestRank = rank;
  }
  return best;
}
