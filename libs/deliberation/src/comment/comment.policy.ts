import { mayNotAct, mayNotParticipate } from '@plenary/forum';
import { holds, type ProposalState, type RefusalTerms, type Schema, type Viewer } from '@plenary/kernel';
import type { Phase } from '@plenary/schedule';

/** What a policy answers. */
export type Answer = RefusalTerms | Schema.RefusalCode | null;

/** What a discussion allows depends on these. */
export interface DiscussionTerms {
  forumId: string;
  /** Null where an agenda item itself is discussed. */
  proposalState: ProposalState | null;
  phases: readonly Phase[];
}

/** What a comment allows depends on these. */
export interface CommentTerms {
  forumId: string;
  personId: string;
  deletedAt: Date | null;
  hiddenAt: Date | null;
}

/** Whether a discussion is closed, to everybody. */
export function mayNotDiscuss({ proposalState, phases }: DiscussionTerms, now: Date): Answer {
  if (proposalState === 'WITHDRAWN') return 'PROPOSAL_WITHDRAWN';
  if (proposalState !== null && proposalState !== 'OPEN') return 'PROPOSAL_NOT_OPEN';
  return mayNotAct(phases, 'COMMENT', now);
}

/** Accredited stakeholders, while the proposal is open and a phase grants it. Organizers and moderators get no exception. */
export function mayNotComment(viewer: Viewer | null, discussion: DiscussionTerms, now: Date): Answer {
  return mayNotParticipate(viewer, discussion.forumId) ?? mayNotDiscuss(discussion, now);
}

/** A tombstone gets no answers. `commenting` is what `mayNotComment` said of the discussion. */
export function mayNotReply(comment: CommentTerms, commenting: Answer): Answer {
  return commenting ?? gone(comment);
}

/** Authors, as long as they may comment. `commenting` is what `mayNotComment` said of the discussion. */
export function mayNotEdit(viewer: Viewer | null, comment: CommentTerms, commenting: Answer): Answer {
  return notOnesOwn(viewer, comment) ?? gone(comment) ?? commenting;
}

/** Authors, suspended ones too, while the discussion goes on. `discussing` is what `mayNotDiscuss` said of it. */
export function mayNotDelete(viewer: Viewer | null, comment: CommentTerms, discussing: Answer): Answer {
  return notOnesOwn(viewer, comment) ?? gone(comment) ?? discussing;
}

/** A deleted text is read by nobody, a hidden one by its author and the forum's moderators. */
export function mayRead(viewer: Viewer | null, { forumId, personId, deletedAt, hiddenAt }: CommentTerms): boolean {
  if (deletedAt) return false;
  return !hiddenAt || viewer?.personId === personId || holds(viewer, forumId, 'MODERATOR');
}

function notOnesOwn(viewer: Viewer | null, comment: CommentTerms): Answer {
  if (!viewer) return 'NOT_SIGNED_IN';
  return viewer.personId === comment.personId ? null : 'NOT_AUTHOR';
}

function gone({ deletedAt, hiddenAt }: CommentTerms): Answer {
  if (deletedAt) return 'COMMENT_DELETED';
  return hiddenAt ? 'COMMENT_HIDDEN' : null;
}
