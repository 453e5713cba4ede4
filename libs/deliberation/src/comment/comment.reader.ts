import { Injectable } from '@nestjs/common';
import {
  by,
  Clock,
  type CommentModel,
  type ConnectionArguments,
  connect,
  cursorValues,
  Database,
  isUuid,
  listsBy,
  type OrderField,
  pageOf,
  type RequestContext,
  type Transaction,
  type Viewer,
} from '@plenary/kernel';
import { addressOf, commentAddress } from '../thread/address.ts';
import { findThread, findThreads, type ThreadTerms } from '../thread/thread.sql.ts';
import { mayRead } from './comment.policy.ts';
import { type CommentRow, commentsByIds, commentsByTime, countComments } from './comment.sql.ts';
import { type ShownComment, showComments } from './comment.view.ts';

/** Adds a higher room's fields to comments that are about to be shown to a viewer. */
export type Addition = (comments: ShownComment[], viewer: Viewer | null) => void | Promise<void>;

const newestFirst: OrderField[] = [
  ['createdAt', 'desc', 'date'],
  ['id', 'desc', 'uuid'],
];

/** Comments as a viewer may see them: the only way out of the table. */
@Injectable()
export class CommentReader {
  private readonly additions: Addition[] = [];

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Has every comment shown from now on pass by `addition`. A resolver per field would cost more than the page itself. */
  alsoShow(addition: Addition): void {
    this.additions.push(addition);
  }

  /** Rows as the viewer may see them, of threads that are known already or are read in one statement. */
  async show(
    rows: CommentRow[],
    known: ReadonlyMap<string, ThreadTerms> | null,
    viewer: Viewer | null,
  ): Promise<ShownComment[]> {
    const threads = known ?? by('id', await this.threadsOf(rows));
    const shown = showComments(rows, threads, viewer, this.clock.now());
    for (const addition of this.additions) await addition(shown, viewer);
    return shown;
  }

  /** For a loader. */
  readonly byIds = async (ids: readonly string[], { viewer }: RequestContext): Promise<Map<string, ShownComment>> =>
    by('id', await this.show(await commentsByIds(this.db.reader, ids), null, viewer));

  async find(viewer: Viewer | null, id: string): Promise<ShownComment | null> {
    if (!isUuid(id)) return null;
    const [shown] = await this.show(await commentsByIds(this.db.reader, [id]), null, viewer);
    return shown ?? null;
  }

  /** Of a person or a forum, the newest first, deleted ones left out. */
  async list(of: 'personId' | 'forumId', id: string, args: ConnectionArguments, viewer: Viewer | null) {
    const page = pageOf(args);
    const [createdAt, commentId] = page.from ? cursorValues(page.from, newestFirst) : [];
    const from = createdAt instanceof Date ? { createdAt, id: String(commentId) } : null;
    const rows = await commentsByTime(this.db.reader, of, id, { backward: page.backward, from, take: page.take });
    const shown = await this.show(rows, null, viewer);
    return connect(
      page,
      shown,
      (comment) => [comment.createdAt, comment.id],
      () => countComments(this.db.reader, of, id),
    );
  }

  /** Earlier wordings of comments whose text the viewer may read, the newest first; for a loader. */
  readonly revisionsOf = async (ids: readonly string[], { viewer }: RequestContext) => {
    const comments = await this.db.comment.findMany({ where: { id: { in: [...ids] } } });
    const readable = comments.filter((comment) => mayRead(viewer, comment)).map(({ id }) => id);
    const revisions = await this.db.commentRevision.findMany({
      where: { commentId: { in: readable } },
      orderBy: [{ writtenAt: 'desc' }, { id: 'desc' }],
    });
    return listsBy('commentId', ids, revisions);
  };

  /** What the seals of comments are made with whose text the viewer may read; for a loader. */
  readonly noncesOf = async (
    ids: readonly string[],
    { viewer }: RequestContext,
  ): Promise<Map<string, string | null>> => {
    const comments = await this.db.comment.findMany({ where: { id: { in: [...ids] } } });
    return new Map(comments.filter((comment) => mayRead(viewer, comment)).map(({ id, nonce }) => [id, nonce]));
  };

  /** Whose comments these are. */
  async authorsOf(ids: readonly string[]): Promise<Map<string, string>> {
    const comments = await this.db.comment.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, personId: true },
    });
    return new Map(comments.map(({ id, personId }) => [id, personId]));
  }

  /** The page on which a comment stands, read within an act. */
  async addressIn(tx: Transaction, { threadId, number }: CommentModel): Promise<string | null> {
    const thread = await findThread(tx, 'byIds', threadId);
    return thread && commentAddress(addressOf(thread), number);
  }

  private async threadsOf(rows: readonly CommentRow[]): Promise<ThreadTerms[]> {
    const ids = [...new Set(rows.map(({ threadId }) => threadId))];
    return ids.length > 0 ? findThreads(this.db.reader, 'byIds', ids) : [];
  }
}
