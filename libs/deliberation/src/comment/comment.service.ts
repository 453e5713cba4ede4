import { Injectable } from '@nestjs/common';
import {
  Clock,
  type CommentModel,
  Database,
  limits,
  Refusal,
  refuseIf,
  requireId,
  requireLanguage,
  requireText,
  type Schema,
  sealOf,
  signedIn,
  type Transaction,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { ThreadService } from '../thread/thread.service.ts';
import { type ThreadTerms, takeNumber } from '../thread/thread.sql.ts';
import { placeOf } from './comment.path.ts';
import { mayNotComment, mayNotDelete, mayNotDiscuss, mayNotEdit, mayNotReply } from './comment.policy.ts';
import { CommentReader } from './comment.reader.ts';
import type { ShownComment } from './comment.view.ts';
import { standingOf } from './standing.ts';

@Injectable()
export class CommentService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly record: RecordService,
    private readonly threads: ThreadService,
    private readonly reader: CommentReader,
  ) {}

  /** Writes a comment at the start of a branch, with its alignment, or as an answer to another. */
  async write(viewer: Viewer | null, input: Schema.WriteCommentInput): Promise<ShownComment | null> {
    const author = signedIn(viewer);
    const { id } = await this.db.act(author, 'writeComment', input, async (tx) => {
      const now = this.clock.now();
      const thread = await this.threads.toDiscuss(tx, author, input.threadId);
      refuseIf(mayNotComment(author, thread, now));
      const parent = input.parentId ? await this.parentIn(tx, thread, input.parentId) : null;
      refuseIf(parent && mayNotReply(parent, null));
      const alignment = input.alignment ?? null;
      if ((parent === null) !== (alignment !== null))
        throw new Refusal({ code: 'ALIGNMENT_MISPLACED', field: 'alignment' });
      const text = {
        body: requireText('body', input.body, limits.comment),
        language: requireLanguage('language', input.language),
      };
      const place = placeOf(await takeNumber(tx, thread), parent);
      const about = {
        forumId: thread.forumId,
        threadId: thread.id,
        parentId: parent?.id,
        parentNumber: parent?.number,
      };
      const data = { ...about, ...place, ...text, alignment, ...standingOf(author, thread.forumId), createdAt: now };
      const comment = await tx.comment.create({ data });
      await countAlignment(tx, comment, 1);
      const { number, parentNumber, groupId } = comment;
      await this.append(tx, author, 'COMMENT_WRITTEN', comment, {
        number,
        parentNumber,
        alignment,
        groupId,
        ...sealed(comment),
      });
      return { id: comment.id };
    });
    return this.reader.find(author, id);
  }

  /** Gives a comment another wording and keeps the earlier one. The same wording again changes nothing. */
  async edit(viewer: Viewer | null, input: Schema.EditCommentInput): Promise<ShownComment | null> {
    const author = signedIn(viewer);
    const { id } = await this.db.act(author, 'editComment', input, async (tx) => {
      const now = this.clock.now();
      const comment = await this.hold(tx, input.commentId);
      const thread = await this.threads.toDiscuss(tx, author, comment.threadId);
      refuseIf(mayNotEdit(author, comment, mayNotComment(author, thread, now)));
      const body = requireText('body', input.body, limits.comment);
      if (body === comment.body) return { id: comment.id };
      const writtenAt = comment.editedAt ?? comment.createdAt;
      await tx.commentRevision.create({ data: { commentId: comment.id, body: comment.body, writtenAt } });
      const edited = await tx.comment.update({ where: { id: comment.id }, data: { body, editedAt: now } });
      await this.append(tx, author, 'COMMENT_EDITED', edited, { number: edited.number, ...sealed(edited) });
      return { id: comment.id };
    });
    return this.reader.find(author, id);
  }

  /** Destroys a comment's text with its earlier wordings and withdraws its alignment; the tombstone keeps the thread whole. */
  async delete(viewer: Viewer | null, input: Schema.DeleteCommentInput): Promise<ShownComment | null> {
    const author = signedIn(viewer);
    const { id } = await this.db.act(author, 'deleteComment', input, async (tx) => {
      const now = this.clock.now();
      const comment = await this.hold(tx, input.commentId);
      const thread = await this.threads.toDiscuss(tx, author, comment.threadId);
      refuseIf(mayNotDelete(author, comment, mayNotDiscuss(thread, now)));
      await tx.commentRevision.deleteMany({ where: { commentId: comment.id } });
      await countAlignment(tx, comment, -1);
      const data = { body: '', nonce: null, alignment: null, deletedAt: now };
      const deleted = await tx.comment.update({ where: { id: comment.id }, data });
      await this.append(tx, author, 'COMMENT_DELETED', deleted, { number: deleted.number });
      return { id: comment.id };
    });
    return this.reader.find(author, id);
  }

  /** A comment that nobody else can change until the act ends. Refuses an unknown one (NOT_FOUND). */
  async hold(tx: Transaction, commentId: string): Promise<CommentModel> {
    const id = requireId('commentId', commentId);
    await tx.$queryRaw`SELECT 1 FROM comment WHERE id = ${id}::uuid FOR UPDATE`;
    const comment = await tx.comment.findUnique({ where: { id } });
    if (!comment) throw new Refusal({ code: 'NOT_FOUND', field: 'commentId' });
    return comment;
  }

  /** Hides a comment that the act holds, or lifts the hiding. Whether and why is the moderation room's to say. */
  setHidden(tx: Transaction, { id }: CommentModel, hidden: boolean): Promise<CommentModel> {
    const now = this.clock.now();
    const data = hidden ? { hiddenAt: now, restoredAt: null } : { hiddenAt: null, restoredAt: now };
    return tx.comment.update({ where: { id }, data });
  }

  private async parentIn(tx: Transaction, thread: ThreadTerms, parentId: string): Promise<CommentModel> {
    const parent = await tx.comment.findUnique({ where: { id: requireId('parentId', parentId), threadId: thread.id } });
    if (!parent) throw new Refusal({ code: 'NOT_FOUND', field: 'parentId' });
    return parent;
  }

  private append(tx: Transaction, author: Viewer, act: string, { id, forumId, threadId }: CommentModel, facts: object) {
    return this.record.append(tx, author, {
      forumId,
      act,
      subjectType: 'Comment',
      subjectId: id,
      content: { threadId, ...facts },
    });
  }
}

/** What the record says of a comment's text. */
function sealed({ body, language, nonce }: CommentModel) {
  if (!nonce) throw new RangeError('A comment with a text has a nonce.');
  return { bodySeal: sealOf(nonce, { body, language }) };
}

/** Counts a branch's start in or out, where the comment is one. */
async function countAlignment(
  tx: Transaction,
  { threadId, groupId, alignment }: CommentModel,
  by: 1 | -1,
): Promise<void> {
  if (!alignment) return;
  const key = { threadId, groupId, alignment };
  const where = { threadId_groupId_alignment: key };
  if (by === 1)
    await tx.threadAlignment.upsert({ where, create: { ...key, comments: 1 }, update: { comments: { increment: 1 } } });
  else await tx.threadAlignment.update({ where, data: { comments: { decrement: 1 } } });
}
