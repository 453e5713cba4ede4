import type { CommentActsFragment, ThreadPartsFragment } from '../generated/operations.ts';
import { htmlOf } from '../server/markdown.server.ts';

type Comment = ThreadPartsFragment['comments']['nodes'][number];

export type ReadThread = ReturnType<typeof withHtml>;

/** A thread whose comments hold HTML instead of Markdown; null stays where a comment may not be read. */
export function withHtml(thread: ThreadPartsFragment) {
  const nodes = thread.comments.nodes.map((comment) => ({
    id: comment.id,
    number: comment.number,
    path: comment.path,
    parentNumber: comment.parentNumber,
    depth: comment.depth,
    alignment: comment.alignment,
    language: comment.language,
    author: comment.author,
    createdAt: comment.createdAt,
    editedAt: comment.editedAt,
    deletedAt: comment.deletedAt,
    hiddenAt: comment.hiddenAt,
    moderation: comment.moderation,
    html: comment.body === null ? null : htmlOf(comment.body),
    revisions: comment.revisions.map(({ body, writtenAt }) => ({ html: htmlOf(body), writtenAt })),
    acts: actsOf(comment),
  }));
  return { ...thread, comments: { ...thread.comments, nodes } };
}

/** What the signed-in reader may do with a comment, its Markdown only where they may edit it. Null where it was not asked: for those signed out. */
function actsOf(comment: Comment): CommentActsFragment | null {
  const {
    id,
    number,
    body,
    viewerMayNotReply,
    viewerMayNotEdit,
    viewerMayNotDelete,
    viewerMayNotHide,
    viewerMayNotRestore,
  } = comment;
  if (
    viewerMayNotReply === undefined ||
    viewerMayNotEdit === undefined ||
    viewerMayNotDelete === undefined ||
    viewerMayNotHide === undefined ||
    viewerMayNotRestore === undefined
  )
    return null;
  return {
    id,
    number,
    body: viewerMayNotEdit === null ? body : null,
    viewerMayNotReply,
    viewerMayNotEdit,
    viewerMayNotDelete,
    viewerMayNotHide,
    viewerMayNotRestore,
  };
}
