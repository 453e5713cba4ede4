import type { RankedProfile, ScoredProfile } from '@plenary/tally';

/** Rankings as approvals: whoever ranks an option approves of it. */
export function approvalsOf({ ranks, ...rest }: RankedProfile): ScoredProfile {
  return { ...rest, scores: Int32Array.from(ranks, (rank) => (rank > 0 ? 1 : 0)) };
}
