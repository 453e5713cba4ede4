import { mayNotOrganize } from '@plenary/forum';
import type { PollModel, RefusalTerms, Viewer } from '@plenary/kernel';
import type { PollTimes } from './poll-state.ts';

type Answer = RefusalTerms | RefusalTerms['code'] | null;
type AdministratedPoll = PollTimes & Pick<PollModel, 'forumId'>;

/** Opening polls, and everything that is done to one but voting, is for the forum's organizers. */
export function mayNotAdministrate(viewer: Viewer | null, { forumId }: { forumId: string }): Answer {
  return mayNotOrganize(viewer, forumId);
}

/** An open poll may be closed before its time, once. */
export function mayNotClose(viewer: Viewer | null, poll: AdministratedPoll): Answer {
  const refusal = mayNotAdministrate(viewer, poll);
  if (refusal) return refusal;
  if (poll.voidedAt) return 'POLL_VOIDED';
  if (poll.closedAt) return 'POLL_CLOSED';
  if (!poll.openedAt) return { code: 'POLL_NOT_OPEN', until: poll.opensAt };
  return null;
}

/** A closed poll may be published, once. */
export function mayNotPublish(viewer: Viewer | null, poll: AdministratedPoll): Answer {
  const refusal = mayNotAdministrate(viewer, poll);
  if (refusal) return refusal;
  if (poll.voidedAt) return 'POLL_VOIDED';
  if (!poll.closedAt || poll.publishedAt) return 'WRONG_STATE';
  return null;
}

/** A poll may be voided until it is published: a published result is answered by a new poll. */
export function mayNotVoid(viewer: Viewer | null, poll: AdministratedPoll): Answer {
  const refusal = mayNotAdministrate(viewer, poll);
  if (refusal) return refusal;
  if (poll.voidedAt) return 'POLL_VOIDED';
  if (poll.publishedAt) return 'WRONG_STATE';
  return null;
}
