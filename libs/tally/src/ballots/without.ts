import type { RankedProfile, ScoredProfile } from './profile.ts';

/**
 * Ranked ballots as if some options had never stood: what was ranked after one of them moves up into the place that
 * falls free. Numbers that the voter left out stay left out.
 * @throws RangeError when an option is not in the profile.
 */
export function ranksWithout(profile: RankedProfile, names: readonly string[]): RankedProfile {
  const { options, kept } = remaining(profile.options, names);
  const [width, keptWidth] = [profile.options.length, kept.length];
  const ranks = new Uint16Array(profile.times.length * keptWidth);
  for (let ballot = 0; ballot < profile.times.length; ballot += 1) {
    const row = profile.ranks.subarray(ballot * width, (ballot + 1) * width);
    const left = kept.map((option) => row[option] as number);
    const freed = new Set(row.filter((rank) => rank > 0 && !left.includes(rank)));
    for (const [index, rank] of left.entries())
      ranks[ballot * keptWidth + index] = rank - [...freed].filter((free) => free < rank).length;
  }
  return { ...profile, options, ranks };
}

/** Ballots of scores as if some options had never stood. @throws RangeError when an option is not in the profile. */
export function scoresWithout(profile: ScoredProfile, names: readonly string[]): ScoredProfile {
  const { options, kept } = remaining(profile.options, names);
  const width = profile.options.length;
  const scores = new Int32Array(profile.times.length * kept.length);
  for (let ballot = 0; ballot < profile.times.length; ballot += 1)
    for (const [index, option] of kept.entries())
      scores[ballot * kept.length + index] = profile.scores[ballot * width + option] as number;
  return { ...profile, options, scores };
}

function remaining(options: readonly string[], names: readonly string[]) {
  const unknown = names.find((name) => !options.includes(name));
  if (unknown !== undefined) throw new RangeError(`"${unknown}" is not among the options`);
  const kept = options.flatMap((option, index) => (names.includes(option) ? [] : [index]));
  return { options: options.filter((option) => !names.includes(option)), kept };
}
