/** A ballot as an order of options, and how many voters handed it in. */
export type Order = readonly [times: number, order: readonly number[]];

/** A step of Meek's count. */
export interface FloatStep {
  votes: number[];
  elected: number[];
  excluded: number[];
  /** By how little the count could have gone another way; Infinity where nothing was decided. */
  margin: number;
}

/**
 * Meek's method once more, in floating point, written from the paper for comparison: a ballot hands its whole vote to its
 * first option, which keeps its factor and hands on the rest.
 */
export function floatMeek(options: number, ballots: readonly Order[], seats: number): FloatStep[] {
  const keep = new Array<number>(options).fill(1);
  const state = new Array<'hopeful' | 'elected' | 'excluded'>(options).fill('hopeful');
  const those = (which: string) => state.flatMap((each, option) => (each === which ? [option] : []));
  const steps: FloatStep[] = [];
  for (;;) {
    let { votes, quota } = divided(keep, ballots, seats);
    const hopeful = those('hopeful');
    if (hopeful.length <= seats - those('elected').length) {
      steps.push({ votes, elected: hopeful, excluded: [], margin: Number.POSITIVE_INFINITY });
      return steps;
    }
    for (let surplus = 1; surplus > 1e-6 && !hopeful.some((option) => at(votes, option) > quota); ) {
      surplus = those('elected').reduce((sum, option) => sum + Math.max(0, at(votes, option) - quota), 0);
      if (surplus <= 1e-6) break;
      for (const option of those('elected')) keep[option] = (at(keep, option) * quota) / at(votes, option);
      ({ votes, quota } = divided(keep, ballots, seats));
    }
    const reaching = hopeful.filter((option) => at(votes, option) > quota);
    const closest = Math.min(...hopeful.map((option) => Math.abs(at(votes, option) - quota)));
    if (reaching.length > 0) {
      for (const option of reaching) state[option] = 'elected';
      steps.push({ votes, elected: reaching, excluded: [], margin: closest });
      if (those('elected').length >= seats) return steps;
      continue;
    }
    const [last = 0, next = 0] = hopeful.toSorted((a, b) => at(votes, a) - at(votes, b));
    const margin = Math.min(closest, at(votes, next) - at(votes, last));
    steps.push({ votes, elected: [], excluded: [last], margin });
    state[last] = 'excluded';
    keep[last] = 0;
  }
}

function divided(keep: readonly number[], ballots: readonly Order[], seats: number) {
  const votes = keep.map(() => 0);
  for (const [times, order] of ballots) {
    let weight = times;
    for (const option of order) {
      votes[option] = at(votes, option) + weight * at(keep, option);
      weight *= 1 - at(keep, option);
    }
  }
  return { votes, quota: votes.reduce((sum, each) => sum + each, 0) / (seats + 1) };
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
