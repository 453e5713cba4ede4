import { Injectable } from '@nestjs/common';
import { CommentReader, CommentService, type ShownComment } from '@plenary/deliberation';
import {
  addJob,
  Clock,
  type CommentModel,
  Database,
  hex,
  limits,
  type ModerationAct,
  privateSeal,
  refuseIf,
  requireText,
  type Schema,
  sha256,
  signedIn,
  type Transaction,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { mayNotDecide } from './decision.policy.ts';

@Injectable()
export class DecisionService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly record: RecordService,
    private readonly comments: CommentService,
    private readonly reader: CommentReader,
  ) {}

  /** Hides a comment's text and author from all but its author and moderators. */
  hide(viewer: Viewer | null, input: Schema.ModerateCommentInput): Promise<ShownComment | null> {
    return this.decide(viewer, 'HIDE', input);
  }

  /** Lifts the hiding. */
  restore(viewer: Viewer | null, input: Schema.ModerateCommentInput): Promise<ShownComment | null> {
    return this.decide(viewer, 'RESTORE', input);
  }

  private async decide(viewer: Viewer | null, act: ModerationAct, input: Schema.ModerateCommentInput) {
    const moderator = signedIn(viewer);
    const hide = act === 'HIDE';
    const { id } = await this.db.act(moderator, hide ? 'hideComment' : 'restoreComment', input, async (tx) => {
      const comment = await this.comments.hold(tx, input.commentId);
      refuseIf(mayNotDecide(viewer, comment, act));
      const rule = requireText('rule', input.rule, limits.title);
      const reason = requireText('reason', input.reason, limits.reason);
      const about = { forumId: comment.forumId, commentId: comment.id };
      const by = { decidedById: moderator.personId, decidedAt: this.clock.now() };
      await tx.moderationDecision.create({ data: { ...about, act, rule, reason, ...by } });
      await this.comments.setHidden(tx, comment, hide);
      const reasonSeal = privateSeal(moderator.pseudonymKey, comment.id, reason);
      await this.record.append(tx, moderator, {
        forumId: comment.forumId,
        act: hide ? 'COMMENT_HIDDEN' : 'COMMENT_RESTORED',
        subjectType: 'Comment',
        subjectId: comment.id,
        office: 'MODERATOR',
        content: { number: comment.number, ruleHash: hex(sha256(rule)), reasonSeal },
      });
      await this.tellAuthor(tx, comment, hide ? 'comment-hidden' : 'comment-restored');
      return { id: comment.id };
    });
    return this.reader.find(viewer, id);
  }

  /** What was decided and why stands beside the comment, for its author to read. */
  private async tellAuthor(tx: Transaction, comment: CommentModel, template: string): Promise<void> {
    const author = await tx.person.findUniqueOrThrow({ where: { id: comment.personId } });
    const path = await this.reader.addressIn(tx, comment);
    if (!author.email || !path) return;
    const { email: to, locale, displayName: name } = author;
    await addJob(tx, 'send-mail', { to, template, locale, values: { name, path } });
  }
}
