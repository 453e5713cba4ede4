import { holds, type ModerationAct, type Schema, type Viewer } from '@plenary/kernel';

type Answer = Schema.RefusalCode | null;

/** What a decision depends on. */
export interface ModeratedTerms {
  forumId: string;
  /** Of the author. */
  personId: string;
  deletedAt: Date | null;
  hiddenAt: Date | null;
}

/** Whether somebody moderates a forum. Organizers and administrators get no exception. */
export function mayNotModerate(viewer: Viewer | null, forumId: string): Answer {
  if (!viewer) return 'NOT_SIGNED_IN';
  return holds(viewer, forumId, 'MODERATOR') ? null : 'NOT_MODERATOR';
}

/** Moderators decide about others' comments, and only what changes something. */
export function mayNotDecide(viewer: Viewer | null, comment: ModeratedTerms, act: ModerationAct): Answer {
  const denied = mayNotModerate(viewer, comment.forumId);
  if (denied) return denied;
  if (viewer?.personId === comment.personId) return 'OWN_CASE';
  if (comment.deletedAt) return 'COMMENT_DELETED';
  return (act === 'HIDE') === (comment.hiddenAt !== null) ? 'NOTHING_TO_CHANGE' : null;
}

/** The reason of a decision is for the comment's author and moderators; the rule is for all. */
export function mayReadReason(
  viewer: Viewer | null,
  { forumId, personId }: Pick<ModeratedTerms, 'forumId' | 'personId'>,
): boolean {
  return viewer?.personId === personId || mayNotModerate(viewer, forumId) === null;
}
