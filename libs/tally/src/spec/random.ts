import {
  ABSTAINED,
  type Ballot,
  type RankedProfile,
  rankedProfile,
  type ScoredProfile,
  scoredProfile,
} from '../index.ts';

/** Whole numbers from 0 below a bound, the same ones from the same seed (a linear congruence modulo 2^32). */
export type Draw = (below: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const letters = (options: number) => [...'ABCDEFG'].slice(0, options);

/** Few ballots with ties and truncation, so that circles and equal majorities are frequent. */
export function randomRanked(draw: Draw, options = 3 + draw(3)): RankedProfile {
  return rankedProfile(
    letters(options),
    ballotsOf(draw, options, () => draw(options + 1)),
  );
}

/** Ballots of marks of these, or of none. */
export function randomScored(draw: Draw, marks: readonly number[], options = 3 + draw(3)): ScoredProfile {
  const mark = () => [...marks, ABSTAINED][draw(marks.length + 1)] as number;
  return scoredProfile(letters(options), ballotsOf(draw, options, mark));
}

function ballotsOf(draw: Draw, options: number, mark: () => number): Ballot[] {
  return Array.from({ length: 1 + draw(8) }, () => ({
    marks: Array.from({ length: options }, mark),
    times: 1 + draw(4),
    group: ['North', 'South'][draw(2)] as string,
  }));
}

/** The ballots of a profile, one by one. */
export function ballotsOfProfile(profile: RankedProfile | ScoredProfile): Required<Ballot>[] {
  const marks = 'ranks' in profile ? profile.ranks : profile.scores;
  const width = profile.options.length;
  return [...profile.times].map((times, ballot) => ({
    marks: [...marks.slice(ballot * width, (ballot + 1) * width)],
    times,
    group: profile.groups[profile.groupOf[ballot] as number] as string,
  }));
}
