import { perGroup, weighed } from '../ballots/per-group.ts';
import { ABSTAINED, ballotsIn, type ScoredProfile } from '../ballots/profile.ts';
import type { OptionScore } from '../methods/count.ts';

/** What each option got, in the order of the options: total, abstentions, and how many ballots gave each score. */
export function optionScores(profile: ScoredProfile): OptionScore[] {
  const width = profile.options.length;
  const ballots = ballotsIn(profile);
  const given = [...countScores(profile)]
    .sort(([a], [b]) => b - a)
    .map(([score, counts]) => ({ score, ballots: weighed(profile, counts, width) }));
  return profile.options.map((_, option) => {
    const distribution = given
      .map((each) => ({ score: each.score, ballots: each.ballots[option] as bigint }))
      .filter((each) => each.ballots > 0n);
    const marked = distribution.reduce((sum, each) => sum + each.ballots, 0n);
    const total = distribution.reduce((sum, each) => sum + BigInt(each.score) * each.ballots, 0n);
    return { option, total, marked, abstained: ballots - marked, distribution };
  });
}

/** For each score that was given, how many ballots of each group gave it to each option. */
function countScores(profile: ScoredProfile): Map<number, Float64Array> {
  const { options, times, groupOf, scores } = profile;
  const width = options.length;
  const counts = new Map<number, Float64Array>();
  for (let ballot = 0; ballot < times.length; ballot += 1) {
    const voters = times[ballot] as number;
    const group = (groupOf[ballot] as number) * width;
    for (let option = 0; option < width; option += 1) {
      const score = scores[ballot * width + option] as number;
      if (score === ABSTAINED) continue;
      let byOption = counts.get(score);
      if (!byOption) {
        byOption = perGroup(profile, width);
        counts.set(score, byOption);
      }
      byOption[group + option] = (byOption[group + option] as number) + voters;
    }
  }
  return counts;
}

/** @throws RangeError when a ballot marks an option otherwise than with one of these, or ABSTAINED. */
export function requireMarks({ scores }: ScoredProfile, marks: readonly number[], called: string): void {
  const allowed = new Set([...marks, ABSTAINED]);
  const wrong = scores.find((score) => !allowed.has(score));
  if (wrong !== undefined) throw new RangeError(`ballot: ${wrong} is no ${called}: it is one of ${marks.join(', ')}`);
}
