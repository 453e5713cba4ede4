import type { Schema } from '@plenary/kernel';
import {
  ABSTAINED,
  type Count,
  type CountByGroup,
  count,
  countByGroup,
  haveSameWinners,
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
export function countResult({
  method,
  seats,
  unranked,
  options,
  groups,
  ballots,
  tieBreak,
}: CountTerms): Schema.CountResult {
  const scored = method in SCORED_METHODS;
  const marked = ballots.map(([times, group, ...marks]) => ({
    times,
    group: group === null ? '' : (groups[group] ?? ''),
    marks: marks.map((mark) => mark ?? (scored ? ABSTAINED : 0)),
  }));
  const profileOf = (some: typeof marked) => (scored ? scoredProfile(options, some) : rankedProfile(options, some));
  const settings = { seats, unranked, ...(tieBreak && { tieBreak }) };
  const all = count(method, profileOf(marked), settings);
  if (groups.length === 0) return { ...written(all), byGroup: [] };
  const byGroup = countByGroup(method, profileOf(marked.filter(({ group }) => group !== '')), settings);
  return { ...written(all), byGroup: writtenGroups(all, byGroup, groups) };
}

/** Each group that is told apart, in their order, then all weighed equally. */
function writtenGroups(
  all: Count,
  { groups, groupsEqually }: CountByGroup,
  names: readonly string[],
): Schema.GroupCount[] {
  const row = (group: number | null, found: Count): Schema.GroupCount => ({
    group,
    ballots: group === null ? null : String(found.ballots),
    winners: [...found.winners],
    order: found.order ? found.order.map((tier) => [...tier]) : null,
    sameWinners: haveSameWinners(found, all),
  });
  const alone = names.flatMap((name, place) => {
    const found = groups.find(({ group }) => group === name);
    return found ? [row(place, found.count)] : [];
  });
  return [...alone, row(null, groupsEqually)];
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
}: Count): Omit<Schema.CountResult, 'byGroup'> {
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
