import type { Ballot } from '../index.ts';

/** Votes of each option by its index, null once it is out. */
export type Votes = (bigint | null)[];

/**
 * An instant run-off as one does it with paper on a table, for comparison: one option is excluded at a time, and whenever
 * several are last, `choose` says which. The last of the list has the votes of the final two.
 */
export function runOffByHand(options: number, ballots: readonly Ballot[], choose: (tied: number[]) => number) {
  let piles = ballots.map(({ marks, times = 1 }) => ({ times: BigInt(times), tiers: tiersOf([...Array.from(marks)]) }));
  let left = Array.from({ length: options }, (_, option) => option);
  const rounds: Votes[] = [];
  for (;;) {
    piles = piles
      .map(({ times, tiers }) => ({
        times,
        tiers: tiers.map((tier) => tier.filter((option) => left.includes(option))),
      }))
      .map(({ times, tiers }) => ({ times, tiers: tiers.filter((tier) => tier.length > 0) }))
      .filter(({ tiers: [first = []] }) => first.length === 1);
    const votes: Votes = Array.from({ length: options }, (_, option) => (left.includes(option) ? 0n : null));
    for (const { times, tiers } of piles) {
      const option = tiers[0]?.[0] ?? 0;
      votes[option] = (votes[option] ?? 0n) + times;
    }
    rounds.push(votes);
    const fewest = left.map((option) => votes[option] ?? 0n).reduce((a, b) => (a < b ? a : b));
    const last = left.filter((option) => votes[option] === fewest);
    const out = last.length === 1 ? last[0] : choose(last);
    left = left.filter((option) => option !== out);
    if (left.length === 1) return { winner: left[0], rounds };
  }
}

/** Who can win, whatever is chosen whenever several are last. */
export function possibleWinners(options: number, ballots: readonly Ballot[]): Set<number | undefined> {
  const winners = new Set<number | undefined>();
  const untried: number[][] = [[]];
  for (let choices = untried.pop(); choices; choices = untried.pop()) {
    let met = 0;
    const { winner } = runOffByHand(options, ballots, (tied) => {
      const choice = choices[met] ?? 0;
      if (met >= choices.length)
        for (let other = 1; other < tied.length; other += 1)
          untried.push([...choices, ...new Array(met - choices.length).fill(0), other]);
      met += 1;
      return tied[choice] ?? 0;
    });
    winners.add(winner);
  }
  return winners;
}

function tiersOf(marks: readonly number[]): number[][] {
  const ranks = [...new Set(marks)].filter((rank) => rank > 0).sort((a, b) => a - b);
  return ranks.map((rank) => marks.flatMap((mark, option) => (mark === rank ? [option] : [])));
}
