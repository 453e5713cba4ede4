import type { PollModel } from '@plenary/kernel';
import type { PollTimes } from '../poll/poll-state.ts';

type ShownPoll = PollTimes & Pick<PollModel, 'secrecy' | 'resultsShown'>;

/** Whether tally and verdict are shown. Those of a pseudonymous poll wait for closing; a voided poll has none. */
export function showsResults(poll: ShownPoll): boolean {
  if (!poll.openedAt || poll.voidedAt) return false;
  return poll.closedAt !== null || (poll.secrecy === 'NAMED' && poll.resultsShown === 'ALWAYS');
}

/** Whether one sees who voted what: in a named poll, and never beside a running count. */
export function showsBallots({ secrecy, closedAt }: Pick<PollModel, 'secrecy' | 'closedAt'>): boolean {
  return secrecy === 'NAMED' && closedAt !== null;
}
