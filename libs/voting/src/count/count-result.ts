import type { Schema } from '@plenary/kernel';
import {
  ABSTAINED,
  type Count,
  count,
  type OptionScore,
  type Round,
  rankedProfile,
  SCORED_METHODS,
  scoredProfile,
} from '@plenary/tally';
import type { CountTerms } from './count-terms.ts';

/**
 * Counts ballots by their method, in the shape in which a result is kept and told: amounts as text.
 * @throws RangeError when the method cannot count such ballots.
 */
export function countResult({ method, seats, unranked, options, ballots }: CountTerms): Schema.CountResult {
  const scored = method in SCORED_METHODS;
  const marked = ballots.map(([times, ...marks]) => ({
    times,
    marks: marks.map((mark) => mark ?? (scored ? ABSTAINED : 0)),
  }));
  const profile = scored ? scoredProfile(options, marked) : rankedProfile(options, marked);
  return written(count(method, profile, { seats, unranked }));
}

/** As it is kept: every amount as text, and null for what the method has not. */
function written({
  ballots,
  winners,
  order,
  ties,
  pairwise,
  scores,
  rounds,
  quota,
  decimals,
  words,
}: Count): Schema.CountResult {
  return {
    ballots: String(ballots),
    winners: [...winners],
    order: order ? order.map((tier) => [...tier]) : null,
    ties: ties.map(({ over, round, options, brokenBy, taken }) => ({
      over,
      round,
      options: [...options],
      brokenBy,
      taken: [...taken],
    })),
    pairwise: pairwise ? pairwise.map((row) => row.map(String)) : null,
    scores: scores ? scores.map(writtenScore) : null,
    rounds: rounds ? rounds.map(writtenRound) : null,
    quota: quota === undefined ? null : String(quota),
    decimals,
    words: [...words],
  };
}

function writtenScore({ option, total, marked, abstained, distribution }: OptionScore): Schema.OptionScore {
  return {
    option,
    total: String(total),
    marked: String(marked),
    abstained: String(abstained),
    distribution: distribution.map(({ score, ballots }) => ({ score, ballots: String(ballots) })),
  };
}

function writtenRound({ votes, exhausted, lost, transfers, elected, excluded }: Round): Schema.CountRound {
  return {
    votes: votes.map((each) => (each === null ? null : String(each))),
    exhausted: String(exhausted),
    lost: String(lost),
    transfers: transfers.map(({ from, to, votes: moved }) => ({ from, to, votes: String(moved) })),
    elected: [...elected],
    excluded: [...excluded],
  };
}
