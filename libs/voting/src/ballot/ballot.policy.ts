import { mayNotAct, mayNotParticipate } from '@plenary/forum';
import {
  approvedIn,
  type PollMethod,
  type PollModel,
  type Position,
  type RefusalTerms,
  standingIn,
  type Viewer,
} from '@plenary/kernel';
import type { Phase } from '@plenary/schedule';
import type { PollTimes } from '../poll/poll-state.ts';

type Answer = RefusalTerms | RefusalTerms['code'] | null;

/** What decides who may vote in a poll, and when. */
export interface VotingTerms extends PollTimes, Pick<PollModel, 'forumId' | 'unit' | 'method'> {
  /** Ids of the groups that may vote. */
  electorate: readonly string[];
  /** Those of the edition that the poll belongs to. */
  phases: readonly Phase[];
}

/** The positions a ballot may take, in the order they are offered. */
export const positionsOf: Readonly<Record<PollMethod, readonly Position[]>> = {
  SUPPORT_SCALE: ['SUPPORT', 'OPPOSE', 'ABSTAIN', 'RECUSED'],
  CONSENT: ['SUPPORT', 'ABSTAIN', 'STAND_ASIDE', 'BLOCK'],
};

/** Accredited, while the poll is open and a phase grants voting, in the electorate, on the frozen roll. No exceptions. */
export function mayNotVote(viewer: Viewer | null, poll: VotingTerms, onRoll: boolean, now: Date): Answer {
  const refusal = mayNotParticipate(viewer, poll.forumId) ?? mayNotVoteNow(poll, now);
  if (refusal) return refusal;
  const group = approvedIn(viewer, poll.forumId)?.groupId ?? '';
  if (poll.unit === 'PERSON' && !poll.electorate.includes(group)) return 'NOT_IN_ELECTORATE';
  if (!onRoll) return 'NOT_ON_ROLL';
  return null;
}

/** Whether nobody may vote at this instant. */
function mayNotVoteNow(poll: VotingTerms, now: Date): Answer {
  if (poll.voidedAt) return 'POLL_VOIDED';
  if (poll.closedAt || now >= poll.closesAt) return 'POLL_CLOSED';
  if (!poll.openedAt || now < poll.opensAt) return { code: 'POLL_NOT_OPEN', until: poll.opensAt };
  return mayNotAct(poll.phases, 'VOTE', now);
}

/** A position of the poll's method; a block needs a reason. */
export function mayNotTake(position: Position, reason: string, { method }: Pick<PollModel, 'method'>): Answer {
  if (!positionsOf[method].includes(position)) return { code: 'POSITION_NOT_IN_METHOD', field: 'position' };
  if (position === 'BLOCK' && !reason) return { code: 'REASON_REQUIRED', field: 'reason' };
  return null;
}

/**
 * As whom the viewer would vote: as their accreditation, or as an organisation whose vote they cast, their own before
 * others. Which of them is on the roll, the roll says.
 */
export function votersFor(viewer: Viewer, { forumId, unit }: Pick<PollModel, 'forumId' | 'unit'>): string[] {
  const { mandates } = standingIn(viewer, forumId);
  const accreditation = approvedIn(viewer, forumId);
  if (unit === 'PERSON') return accreditation ? [accreditation.id] : [];
  const organisations = [...new Set(mandates.map((each) => each.organisationId))];
  return organisations.sort(
    (a, b) => Number(b === accreditation?.organisationId) - Number(a === accreditation?.organisationId),
  );
}
