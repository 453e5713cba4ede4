import { mayNotAct, mayNotAdminister, mayNotOrganize, mayNotParticipate } from '@plenary/forum';
import {
  approvedIn,
  type ProposalState,
  type RefusalTerms,
  type Schema,
  standingIn,
  type Viewer,
} from '@plenary/kernel';
import type { Phase } from '@plenary/schedule';

type Answer = RefusalTerms | Schema.RefusalCode | null;
type Phases = readonly Phase[];

/** What a proposal allows depends on these. */
export interface ProposalTerms {
  forumId: string;
  /** Of the submitter. */
  personId: string;
  state: ProposalState;
}

/** Whoever may take part keeps drafts at any time. */
export function mayNotDraft(viewer: Viewer | null, forumId: string): Answer {
  return mayNotParticipate(viewer, forumId);
}

/** Stakeholders, while a phase grants it. */
export function mayNotPropose(viewer: Viewer | null, forumId: string, phases: Phases, now: Date): Answer {
  return mayNotParticipate(viewer, forumId) ?? mayNotAct(phases, 'PROPOSE', now);
}

/** A proposal is the organisation's own where somebody who holds its mandate submits it. */
export function mayNotSpeakForOrganisation(viewer: Viewer | null, forumId: string): Answer {
  const organisationId = approvedIn(viewer, forumId)?.organisationId;
  const mandates = standingIn(viewer, forumId).mandates;
  return mandates.some((mandate) => mandate.organisationId === organisationId) ? null : 'NO_MANDATE';
}

/** The submitter, until the proposal is decided on; an open one, which others read by now, while a phase grants proposing or discussing. */
export function mayNotEdit(viewer: Viewer | null, proposal: ProposalTerms, phases: Phases, now: Date): Answer {
  const denied =
    notTheSubmitter(viewer, proposal) ?? mayNotParticipate(viewer, proposal.forumId) ?? notBeforeDecision(proposal);
  if (denied || proposal.state !== 'OPEN') return denied;
  return mayNotAct(phases, 'PROPOSE', now) && mayNotAct(phases, 'COMMENT', now);
}

/** The submitter of a draft, or of a proposal that was returned. */
export function mayNotSubmit(viewer: Viewer | null, proposal: ProposalTerms, phases: Phases, now: Date): Answer {
  const denied = notTheSubmitter(viewer, proposal) ?? notBeforeDecision(proposal);
  if (denied) return denied;
  if (proposal.state !== 'DRAFT' && proposal.state !== 'RETURNED') return 'WRONG_STATE';
  return mayNotPropose(viewer, proposal.forumId, phases, now);
}

/** The submitter, a suspended one too, until the proposal is decided on. */
export function mayNotWithdraw(viewer: Viewer | null, proposal: ProposalTerms): Answer {
  return notTheSubmitter(viewer, proposal) ?? notBeforeDecision(proposal);
}

/** Organizers open and return what was submitted, never their own. */
export function mayNotDecide(viewer: Viewer | null, proposal: ProposalTerms): Answer {
  const denied = mayNotOrganize(viewer, proposal.forumId);
  if (denied) return denied;
  if (viewer?.personId === proposal.personId) return 'OWN_CASE';
  if (proposal.state === 'WITHDRAWN') return 'PROPOSAL_WITHDRAWN';
  return proposal.state === 'SUBMITTED' ? null : 'WRONG_STATE';
}

/** Contributions made elsewhere are imported by an administrator, for somebody who is accredited. */
export function mayNotImport(viewer: Viewer | null): Answer {
  return mayNotAdminister(viewer);
}

/** Whose a proposal is, and who got it to read so far. */
export interface Disclosed {
  forumId: string;
  /** Of the submitter. */
  personId: string | null;
  submittedAt: Date | null;
  openedAt: Date | null;
}

/** What was once open is public; what was submitted is its submitter's and the organizers'; a draft is its submitter's alone. */
export function maySee(viewer: Viewer | null, proposal: Disclosed): boolean {
  if (proposal.openedAt !== null) return true;
  return proposal.submittedAt !== null ? isInvolved(viewer, proposal) : viewer?.personId === proposal.personId;
}

/** Whether somebody submitted a proposal or organizes its forum: they read what is not for all. */
export function isInvolved(
  viewer: Viewer | null,
  { forumId, personId }: { forumId: string; personId: string | null },
): boolean {
  return viewer !== null && (viewer.personId === personId || mayNotOrganize(viewer, forumId) === null);
}

function notTheSubmitter(viewer: Viewer | null, { personId }: ProposalTerms): Answer {
  if (!viewer) return 'NOT_SIGNED_IN';
  return viewer.personId === personId ? null : 'NOT_AUTHOR';
}

function notBeforeDecision({ state }: ProposalTerms): Answer {
  if (state === 'WITHDRAWN') return 'PROPOSAL_WITHDRAWN';
  return ['DRAFT', 'SUBMITTED', 'RETURNED', 'OPEN'].includes(state) ? null : 'WRONG_STATE';
}
