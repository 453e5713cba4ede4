import type { PollModel } from '@plenary/kernel';
import type { PollTimes } from '../poll/poll-state.ts';

type ShownPoll = PollTimes & Pick<PollModel, 'secrecy' | 'resultsShown'>;

/** Whether tally and verdict are shown. Those of a pseudonymous poll wait for closing; a voided poll has none. */
export function showsResults(poll: ShownPoll): boolean {
  if (!poll.openedAt || poll.voidedAt) return false;
  return poll.closedAt !== null || (poll.secrecy === 'NAMED' && poll.resultsShown === 'ALWAYS');
}

type CountedPoll = Pick<PollModel, 'secrecy' | 'closedAt' | 'voidedAt'>;

/** Whether one sees who voted what: in a named poll, never beside a running count, and not as if a voided one had counted. */
export function showsBallots(poll: CountedPoll): boolean {
  return tellsBallots(poll) && poll.voidedAt === null;
}

/** Whether the record tells them: of a poll voided after its closing too, for what it once told it cannot take back. */
export function tellsBallots({ secrecy, closedAt }: Pick<CountedPoll, 'secrecy' | 'closedAt'>): boolean {
  return secrecy === 'NAMED' && closedAt !== null;
}
