import { mayNotAct, mayNotParticipate } from '@plenary/forum';
import {
  approvedIn,
  type MandateTerm,
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
  /** Organisations that came onto the roll after the opening, and when, in ISO 8601. */
  enrolled: readonly { voterId: string; at: string }[];
}

/** The positions a ballot may take, in the order they are offered. */
export const positionsOf: Readonly<Record<PollMethod, readonly Position[]>> = {
  SUPPORT_SCALE: ['SUPPORT', 'OPPOSE', 'ABSTAIN', 'RECUSED'],
  CONSENT: ['SUPPORT', 'ABSTAIN', 'STAND_ASIDE', 'BLOCK'],
};

/**
 * On the frozen roll, while the poll is open and a phase grants voting. What an organizer decides about an accreditation
 * after the opening takes nobody's vote: that is a change of the roll, which two organizers make. No exceptions.
 */
export function mayNotVote(viewer: Viewer | null, poll: VotingTerms, onRoll: boolean, now: Date): Answer {
  if (viewer && onRoll) return mayNotBeReached(viewer) ?? mayNotVoteNow(poll, now);
  const refusal = mayNotParticipate(viewer, poll.forumId) ?? mayNotVoteNow(poll, now);
  if (refusal) return refusal;
  const group = approvedIn(viewer, poll.forumId)?.groupId ?? '';
  if (poll.unit === 'PERSON' && !poll.electorate.includes(group)) return 'NOT_IN_ELECTORATE';
  return 'NOT_ON_ROLL';
}

const mayNotBeReached = ({ email, emailConfirmedAt }: Viewer): Answer =>
  email && !emailConfirmedAt ? 'EMAIL_NOT_CONFIRMED' : null;

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

type RollTerms = Pick<VotingTerms, 'forumId' | 'unit' | 'openedAt' | 'enrolled'>;

/**
 * As whom the viewer would vote: as their accreditations, also those that were suspended or ended since, or as an
 * organisation whose vote they cast when it came onto the roll, their own before others. Which of them is on the roll,
 * the roll says.
 */
export function votersFor(viewer: Viewer, { forumId, unit, openedAt, enrolled }: RollTerms): string[] {
  const { accreditation, endedAccreditations, mandateTerms } = standingIn(viewer, forumId);
  if (unit === 'PERSON') {
    const stands = accreditation?.state === 'APPROVED' || accreditation?.state === 'SUSPENDED';
    return stands ? [accreditation.id, ...endedAccreditations] : endedAccreditations;
  }
  const cameOn = new Map(enrolled.map(({ voterId, at }) => [voterId, new Date(at)]));
  const held = mandateTerms.filter((term) => coversInstant(term, cameOn.get(term.organisationId) ?? openedAt));
  const organisations = [...new Set(held.map((each) => each.organisationId))];
  return organisations.sort(
    (a, b) => Number(b === accreditation?.organisationId) - Number(a === accreditation?.organisationId),
  );
}

function coversInstant({ startsAt, endsAt }: MandateTerm, instant: Date | null): boolean {
  return instant !== null && new Date(startsAt) <= instant && (endsAt === null || new Date(endsAt) > instant);
}
