import { type PollModel, type RefusalTerms, type RollChangeModel, standingIn, type Viewer } from '@plenary/kernel';
import { mayNotAdministrate } from '../poll/poll.policy.ts';
import type { PollTimes } from '../poll/poll-state.ts';

type Answer = RefusalTerms | RefusalTerms['code'] | null;
export type ChangedPoll = PollTimes & Pick<PollModel, 'forumId'>;

/**
 * The roll of an open poll is changed by two who were organizers when it opened: nobody makes their own second organizer
 * for it afterwards.
 */
export function mayNotChangeRoll(viewer: Viewer | null, poll: ChangedPoll, now: Date): Answer {
  const refusal = mayNotAdministrate(viewer, poll);
  if (refusal) return refusal;
  if (poll.voidedAt) return 'POLL_VOIDED';
  if (poll.closedAt || now >= poll.closesAt) return 'POLL_CLOSED';
  if (!poll.openedAt) return { code: 'POLL_NOT_OPEN', until: poll.opensAt };
  const { organizerSince } = standingIn(viewer, poll.forumId);
  if (!organizerSince || new Date(organizerSince) > poll.openedAt) return 'OFFICE_TOO_NEW';
  return null;
}

/** Nobody decides about themselves, nor about an organisation whose vote they cast or cast before. */
export function mayNotProposeChange(viewer: Viewer | null, poll: ChangedPoll, voterId: string, now: Date): Answer {
  return mayNotChangeRoll(viewer, poll, now) ?? (speaksFor(viewer, poll.forumId, voterId) ? 'OWN_CASE' : null);
}

/** A change that waits is confirmed by another organizer than the one who proposed it. */
export function mayNotConfirmChange(
  viewer: Viewer | null,
  poll: ChangedPoll,
  change: Pick<RollChangeModel, 'voterId' | 'proposedById' | 'confirmedAt' | 'withdrawnAt'>,
  now: Date,
): Answer {
  const refusal = mayNotChangeRoll(viewer, poll, now);
  if (refusal) return refusal;
  if (change.confirmedAt || change.withdrawnAt) return 'WRONG_STATE';
  if (speaksFor(viewer, poll.forumId, change.voterId)) return 'OWN_CASE';
  if (viewer?.personId === change.proposedById) return 'SECOND_ORGANIZER_NEEDED';
  return null;
}

/** Any organizer may withdraw a change that nobody has confirmed, also after the poll closed. */
export function mayNotWithdrawChange(
  viewer: Viewer | null,
  poll: ChangedPoll,
  change: Pick<RollChangeModel, 'confirmedAt' | 'withdrawnAt'>,
): Answer {
  return mayNotAdministrate(viewer, poll) ?? (change.confirmedAt || change.withdrawnAt ? 'WRONG_STATE' : null);
}

function speaksFor(viewer: Viewer | null, forumId: string, voterId: string): boolean {
  const { accreditation, endedAccreditations, mandateTerms } = standingIn(viewer, forumId);
  return (
    voterId === accreditation?.id ||
    voterId === accreditation?.organisationId ||
    endedAccreditations.includes(voterId) ||
    mandateTerms.some(({ organisationId }) => organisationId === voterId)
  );
}
