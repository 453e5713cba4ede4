import type { PollModel, Schema } from '@plenary/kernel';

/** What happened to a poll, and when voting begins and ends. */
export type PollTimes = Pick<PollModel, 'opensAt' | 'closesAt' | 'openedAt' | 'closedAt' | 'publishedAt' | 'voidedAt'>;

/** Where a poll stands at this instant. Voting is over at `closesAt`, whether or not its closing has been recorded yet. */
export function stateOf(poll: PollTimes, now: Date): Schema.PollState {
  if (poll.voidedAt) return 'VOIDED';
  if (poll.publishedAt) return 'PUBLISHED';
  if (poll.closedAt) return 'CLOSED';
  if (!poll.openedAt) return 'SCHEDULED';
  return now < poll.closesAt ? 'OPEN' : 'CLOSED';
}
