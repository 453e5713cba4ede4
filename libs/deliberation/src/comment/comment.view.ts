import { asRefusal, type RefusalTerms, type StakeholderGroupModel, type Viewer } from '@plenary/kernel';
import { addressOf, commentAddress } from '../thread/address.ts';
import type { ThreadTerms } from '../thread/thread.sql.ts';
import {
  type Answer,
  mayNotComment,
  mayNotDelete,
  mayNotDiscuss,
  mayNotEdit,
  mayNotReply,
  mayRead,
} from './comment.policy.ts';
import type { CommentRow } from './comment.sql.ts';

/** What everybody may know of a comment, and what policies ask for. */
type Outline = Pick<
  CommentRow,
  | 'id'
  | 'forumId'
  | 'threadId'
  | 'number'
  | 'parentNumber'
  | 'rootNumber'
  | 'place'
  | 'depth'
  | 'alignment'
  | 'language'
  | 'createdAt'
  | 'editedAt'
  | 'deletedAt'
  | 'hiddenAt'
  | 'restoredAt'
  | 'personId'
>;

/** A comment as one reader sees it: every field of the contract that is not asked for seldom stands in it, ready. */
export interface ShownComment extends Outline {
  body: string | null;
  author: Author | null;
  path: string;
  viewerMayNotReply: RefusalTerms | null;
  viewerMayNotEdit: RefusalTerms | null;
  viewerMayNotDelete: RefusalTerms | null;
}

/** The standing in which something was said, as it was then. */
export interface Author {
  /** Of the accreditation. */
  id: string;
  displayName: string;
  group: StakeholderGroupModel;
  capacity: CommentRow['capacity'];
  organisation: string | null;
  country: string | null;
}

/** Comments of these threads as a viewer may see them at this instant. One loop, since a page of comments is read most of all. */
export function showComments(
  rows: readonly CommentRow[],
  threads: ReadonlyMap<string, ThreadTerms>,
  viewer: Viewer | null,
  now: Date,
): ShownComment[] {
  const answers = new Map<string, { address: string; commenting: Answer; discussing: Answer }>();
  for (const thread of threads.values()) {
    answers.set(thread.id, {
      address: addressOf(thread),
      commenting: mayNotComment(viewer, thread, now),
      discussing: mayNotDiscuss(thread, now),
    });
  }
  const shown: ShownComment[] = [];
  for (const row of rows) {
    const thread = answers.get(row.threadId);
    if (!thread) continue;
    const readable = mayRead(viewer, row);
    // Field by field: a page has fifty, and copying a row of thirty columns costs more than all the rest.
    shown.push({
      id: row.id,
      forumId: row.forumId,
      threadId: row.threadId,
      number: row.number,
      parentNumber: row.parentNumber,
      rootNumber: row.rootNumber,
      place: row.place,
      depth: row.depth,
      alignment: row.alignment,
      language: row.language,
      createdAt: row.createdAt,
      editedAt: row.editedAt,
      deletedAt: row.deletedAt,
      hiddenAt: row.hiddenAt,
      restoredAt: row.restoredAt,
      personId: row.personId,
      body: readable ? row.body : null,
      author: readable ? authorOf(row) : null,
      path: commentAddress(thread.address, row.number),
      viewerMayNotReply: asRefusal(mayNotReply(row, thread.commenting)),
      viewerMayNotEdit: asRefusal(mayNotEdit(viewer, row, thread.commenting)),
      viewerMayNotDelete: asRefusal(mayNotDelete(viewer, row, thread.discussing)),
    });
  }
  return shown;
}

/** What a row with an author's standing says of the author. */
export function authorOf(
  row: Pick<
    CommentRow,
    | 'accreditationId'
    | 'displayName'
    | 'capacity'
    | 'organisation'
    | 'country'
    | 'forumId'
    | 'groupId'
    | 'groupKey'
    | 'groupName'
    | 'groupPosition'
  >,
): Author {
  const { accreditationId: id, displayName, capacity, organisation, country } = row;
  const group = {
    id: row.groupId,
    forumId: row.forumId,
    key: row.groupKey,
    name: row.groupName,
    position: row.groupPosition,
  };
  return { id, displayName, group, capacity, organisation, country };
}
