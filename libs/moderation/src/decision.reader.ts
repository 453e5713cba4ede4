import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommentReader, type ShownComment } from '@plenary/deliberation';
import {
  asRefusal,
  type ConnectionArguments,
  connect,
  Database,
  keyset,
  type ModerationDecisionModel,
  type OrderField,
  pageOf,
  type RefusalTerms,
  type Viewer,
} from '@plenary/kernel';
import { type ModeratedTerms, mayNotDecide, mayReadReason } from './decision.policy.ts';

/** A decision as one reader sees it. */
export type ShownDecision = Omit<ModerationDecisionModel, 'reason' | 'decidedById'> & { reason: string | null };

/** A comment with what this room says of it. */
interface ModeratedComment extends ShownComment {
  moderation: ShownDecision | null;
  viewerMayNotHide: RefusalTerms | null;
  viewerMayNotRestore: RefusalTerms | null;
}

const newestFirst: OrderField[] = [
  ['decidedAt', 'desc', 'date'],
  ['id', 'desc', 'uuid'],
];

@Injectable()
export class DecisionReader implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly comments: CommentReader,
  ) {}

  /** Every comment that is shown says what was decided about it, and what the viewer may decide. */
  onModuleInit(): void {
    this.comments.alsoShow((comments, viewer) => this.addDecisions(comments, viewer));
  }

  /** The public log of a forum, the newest first. */
  async log(forumId: string, args: ConnectionArguments, viewer: Viewer | null) {
    const page = pageOf(args);
    const { where, orderBy, take } = keyset(page, newestFirst);
    const decisions = await this.db.moderationDecision.findMany({
      where: { AND: [{ forumId }, where] },
      orderBy,
      take,
    });
    return connect(
      page,
      await this.show(decisions, viewer),
      ({ decidedAt, id }) => [decidedAt, id],
      () => this.db.moderationDecision.count({ where: { forumId } }),
    );
  }

  private async addDecisions(comments: ShownComment[], viewer: Viewer | null): Promise<void> {
    const decided = comments.filter(({ hiddenAt, restoredAt }) => hiddenAt ?? restoredAt);
    const decisions = decided.length > 0 ? await this.lastOf(decided) : new Map<string, ModerationDecisionModel>();
    for (const comment of comments as ModeratedComment[]) {
      const decision = decisions.get(comment.id);
      comment.moderation = decision ? shownTo(viewer, decision, comment) : null;
      comment.viewerMayNotHide = asRefusal(mayNotDecide(viewer, comment, 'HIDE'));
      comment.viewerMayNotRestore = asRefusal(mayNotDecide(viewer, comment, 'RESTORE'));
    }
  }

  /** The decision that holds, of each comment. */
  private async lastOf(comments: readonly ShownComment[]): Promise<Map<string, ModerationDecisionModel>> {
    const decisions = await this.db.moderationDecision.findMany({
      where: { commentId: { in: comments.map(({ id }) => id) } },
      distinct: ['commentId'],
      orderBy: [{ commentId: 'asc' }, { decidedAt: 'desc' }, { id: 'desc' }],
    });
    return new Map(decisions.map((decision) => [decision.commentId, decision]));
  }

  private async show(decisions: readonly ModerationDecisionModel[], viewer: Viewer | null): Promise<ShownDecision[]> {
    const authors = await this.comments.authorsOf(decisions.map(({ commentId }) => commentId));
    return decisions.map((decision) =>
      shownTo(viewer, decision, { forumId: decision.forumId, personId: authors.get(decision.commentId) ?? '' }),
    );
  }
}

function shownTo(
  viewer: Viewer | null,
  { decidedById: _unsaid, reason, ...decision }: ModerationDecisionModel,
  comment: Pick<ModeratedTerms, 'forumId' | 'personId'>,
): ShownDecision {
  return { ...decision, reason: mayReadReason(viewer, comment) ? reason : null };
}
