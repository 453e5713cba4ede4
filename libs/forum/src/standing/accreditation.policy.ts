import {
  type AccreditationModel,
  type AccreditationState,
  type Schema,
  standingIn,
  type Viewer,
} from '@plenary/kernel';
import { mayNotOrganize } from './standing.policy.ts';

type Answer = Schema.RefusalCode | null;
type Subject = Pick<AccreditationModel, 'forumId' | 'personId' | 'state'>;

/** Each decision, from which states it leads to which. */
export const decisions: Record<
  Schema.AccreditationDecision,
  { from: readonly AccreditationState[]; to: AccreditationState }
> = {
  APPROVE: { from: ['REQUESTED'], to: 'APPROVED' },
  DECLINE: { from: ['REQUESTED'], to: 'DECLINED' },
  SUSPEND: { from: ['APPROVED'], to: 'SUSPENDED' },
  REINSTATE: { from: ['SUSPENDED'], to: 'APPROVED' },
  END: { from: ['APPROVED', 'SUSPENDED'], to: 'ENDED' },
};

/** Decisions that may be taken without saying why. */
const welcome: readonly Schema.AccreditationDecision[] = ['APPROVE', 'REINSTATE'];

/** One request at a time; after it was declined or ended, a person may ask again. */
export function mayNotRequestAccreditation(viewer: Viewer | null, forumId: string): Answer {
  if (!viewer) return 'NOT_SIGNED_IN';
  if (!viewer.emailConfirmedAt) return 'EMAIL_NOT_CONFIRMED';
  if (standingIn(viewer, forumId).accreditation) return 'ALREADY_ACCREDITED';
  return null;
}

/** A request and what became of it are seen by the person and by the forum's organizers. */
export function maySeeAccreditation(viewer: Viewer, subject: Subject): boolean {
  return viewer.personId === subject.personId || mayNotOrganize(viewer, subject.forumId) === null;
}

/** Organizers decide; nobody decides about themselves, whoever made the forum. */
export function mayNotDecide(
  viewer: Viewer | null,
  subject: Subject,
  decision: Schema.AccreditationDecision,
  reason: string,
): Answer {
  const mayNot = mayNotOrganize(viewer, subject.forumId);
  if (mayNot) return mayNot;
  if (viewer?.personId === subject.personId) return 'OWN_CASE';
  if (!decisions[decision].from.includes(subject.state)) return 'WRONG_STATE';
  if (!reason && !welcome.includes(decision)) return 'REASON_REQUIRED';
  return null;
}
