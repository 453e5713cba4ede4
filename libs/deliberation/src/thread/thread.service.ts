import { Injectable } from '@nestjs/common';
import { keepItems } from '@plenary/forum';
import {
  type Alignment,
  by,
  connect,
  cursorValues,
  Database,
  isUuid,
  load,
  type OrderField,
  type Page,
  pageOf,
  Refusal,
  type RequestContext,
  requireId,
  type Schema,
  type StakeholderGroupModel,
  type Transaction,
  type Viewer,
} from '@plenary/kernel';
import { CommentReader } from '../comment/comment.reader.ts';
import type { CommentRow } from '../comment/comment.sql.ts';
import { maySee } from '../proposal/proposal.policy.ts';
import { countStatement, type PageTerms, type Place, pageStatement, placeStatement } from './page.sql.ts';
import { findThread, findThreads, type ThreadTerms } from './thread.sql.ts';

const readingOrder: OrderField[] = [
  ['rootNumber', 'asc', 'number'],
  ['place', 'asc', 'text'],
];
const none = '00000000-0000-0000-0000-000000000000';

/** How many branches of a group start with an alignment. */
export interface GroupAlignment {
  group: StakeholderGroupModel;
  alignment: Alignment;
  comments: number;
}

@Injectable()
export class ThreadService {
  constructor(
    private readonly db: Database,
    private readonly reader: CommentReader,
  ) {}

  /** Threads by their proposals' ids. */
  private readonly ofProposals = async (ids: readonly string[]): Promise<Map<string, ThreadTerms>> => {
    const threads = await findThreads(this.db.reader, 'ofProposals', ids);
    return new Map(threads.map((thread) => [thread.proposalId ?? thread.id, thread]));
  };

  /** The thread of a proposal, which may have been read with it. */
  ofProposal(
    { id, thread }: { id: string; thread?: ThreadTerms },
    context: RequestContext,
  ): Promise<ThreadTerms | undefined> {
    return thread ? Promise.resolve(thread) : load(context, this.ofProposals, id);
  }

  /** Agenda items' own threads, by the items' ids. */
  readonly ofItems = async (ids: readonly string[]): Promise<Map<string, ThreadTerms>> =>
    by('agendaItemId', await findThreads(this.db.reader, 'ofItems', ids));

  /** The thread of an id, null where there is none or the viewer may not see what it discusses. */
  async find(viewer: Viewer | null, id: string): Promise<ThreadTerms | null> {
    if (!isUuid(id)) return null;
    const [thread = (await findThreads(this.db.reader, 'ofItems', [id]))[0]] = await findThreads(
      this.db.reader,
      'byIds',
      [id],
    );
    return thread && maySeeThread(viewer, thread) ? thread : null;
  }

  /** The same within an act. What it discusses keeps its state until the act ends. Refuses an unknown one (NOT_FOUND). */
  async toDiscuss(tx: Transaction, viewer: Viewer, threadId: string): Promise<ThreadTerms> {
    const id = requireId('threadId', threadId);
    const found = (await findThread(tx, 'byIds', id)) ?? (await findThread(tx, 'ofItems', id));
    if (!found || !maySeeThread(viewer, found)) throw new Refusal({ code: 'NOT_FOUND', field: 'threadId' });
    const stays = found.stored || (await keepItems(tx, found.forumId, [found.agendaItemId])) === 1;
    if (!stays) throw new Refusal({ code: 'NOT_FOUND', field: 'threadId' });
    if (!found.proposalId) return found;
    const [proposal] = await tx.$queryRaw<{ state: ThreadTerms['proposalState'] }[]>`
      SELECT state FROM proposal WHERE id = ${found.proposalId}::uuid FOR SHARE`;
    return { ...found, proposalState: proposal?.state ?? null };
  }

  /** One page of a thread, in one statement. */
  async comments(viewer: Viewer | null, thread: ThreadTerms, args: Schema.ThreadCommentsArgs) {
    const page = await this.pageAsked(thread, args);
    const terms: PageTerms = {
      threadId: thread.id,
      newestFirst: args.sort === 'NEWEST',
      alignment: args.alignment ?? null,
      groupId: args.groupId ? (isUuid(args.groupId) ? args.groupId : none) : null,
      backward: page.backward,
      from: page.from && placeAt(page.from),
      take: page.take,
    };
    const { rows } = await this.db.reader.query<CommentRow>(pageStatement(terms));
    const threads = new Map([[thread.id, thread]]);
    const shown = await this.reader.show(rows.slice(0, page.take), threads, viewer);
    const everything = !terms.alignment && !terms.groupId;
    const count = everything ? thread.commentCount : () => this.count(terms);
    return connect(page, shown, ({ rootNumber, place }) => [rootNumber, place], count);
  }

  /** By cursor, or where the whole thread is read from the oldest, around a comment. */
  private async pageAsked(thread: ThreadTerms, args: Schema.ThreadCommentsArgs): Promise<Page> {
    const page = pageOf(args);
    const isWhole = args.sort !== 'NEWEST' && !args.alignment && !args.groupId;
    if (!args.around || page.from || page.backward || !isWhole) return page;
    const { rows } = await this.db.reader.query<Place>(placeStatement(thread.id, args.around));
    return { ...page, from: rows[0] ? [`${rows[0].rootNumber}`, rows[0].place] : null };
  }

  /** By group in the forum's order. */
  async alignments(threadId: string): Promise<GroupAlignment[]> {
    const text = `
      SELECT g.*, a.alignment, a.comments FROM thread_alignment a JOIN stakeholder_group g ON g.id = a."groupId"
      WHERE a."threadId" = $1 AND a.comments > 0 ORDER BY g.position, a.alignment`;
    type Row = StakeholderGroupModel & Omit<GroupAlignment, 'group'>;
    const { rows } = await this.db.reader.query<Row>({ name: 'thread-alignments', text, values: [threadId] });
    return rows.map(({ alignment, comments, ...group }) => ({ group, alignment, comments }));
  }

  private async count(terms: PageTerms): Promise<number> {
    const { rows } = await this.db.reader.query<{ count: number }>(countStatement(terms));
    return rows[0]?.count ?? 0;
  }
}

function maySeeThread(viewer: Viewer | null, { proposalId, submitterId, ...terms }: ThreadTerms): boolean {
  return proposalId === null || maySee(viewer, { ...terms, personId: submitterId });
}

/** The place at a cursor. Refuses what no comment can stand at (INVALID). */
function placeAt(from: readonly string[]): Place {
  const [rootNumber, place] = cursorValues(from, readingOrder);
  if (!/^[0-9a-z]{2,2000}$/.test(String(place))) throw new Refusal({ code: 'INVALID', field: 'cursor' });
  return { rootNumber: Number(rootNumber), place: String(place) };
}
