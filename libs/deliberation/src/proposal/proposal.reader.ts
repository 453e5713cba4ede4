import { Injectable } from '@nestjs/common';
import {
  by,
  type ConnectionArguments,
  connect,
  cursorValues,
  Database,
  holds,
  keyset,
  listsBy,
  load,
  type OrderField,
  pageOf,
  type RequestContext,
  type Viewer,
} from '@plenary/kernel';
import type { Author } from '../comment/comment.view.ts';
import { isInvolved, maySee } from './proposal.policy.ts';
import * as sql from './proposal.sql.ts';
import { handedInAt, versionsSince } from './version.ts';

const byNumber: OrderField[] = [['number', 'asc', 'number']];
const oldestFirst: OrderField[] = [
  ['submittedAt', 'asc', 'date'],
  ['id', 'asc', 'uuid'],
];
const newestFirst: OrderField[] = [
  ['createdAt', 'desc', 'date'],
  ['id', 'desc', 'uuid'],
];

/** Proposals as a viewer may see them. Each of the batches is one statement. */
@Injectable()
export class ProposalReader {
  constructor(private readonly db: Database) {}

  async byNumber(viewer: Viewer | null, forumId: string, number: number): Promise<sql.ProposalRow | null> {
    const proposal = await sql.proposalByNumber(this.db.reader, forumId, number);
    return proposal && maySee(viewer, proposal) ? proposal : null;
  }

  readonly byIds = async (
    ids: readonly string[],
    { viewer }: RequestContext,
  ): Promise<Map<string, sql.ProposalRow>> => {
    const found = await sql.proposalsByIds(this.db.reader, ids);
    return by(
      'id',
      found.filter((proposal) => maySee(viewer, proposal)),
    );
  };

  /** Of an agenda item, by number. The same page of several items is read at once. */
  async ofItem(itemId: string, args: ConnectionArguments, context: RequestContext) {
    const page = pageOf(args);
    const [at] = page.from ? cursorValues(page.from, byNumber) : [];
    const from = Number(at ?? (page.backward ? 2 ** 31 - 1 : 0));
    const asked = { backward: page.backward, from, take: page.take };
    const rows = await load(context, this.pagesOfItems, JSON.stringify([itemId, asked]));
    return connect(
      page,
      rows ?? [],
      ({ number }) => [number],
      async () => (await load(context, this.countsOfItems, itemId))?.proposals ?? 0,
    );
  }

  private readonly pagesOfItems = async (keys: readonly string[], { viewer }: RequestContext) => {
    const asked = keys.map((key) => ({
      key,
      of: JSON.parse(key) as [string, Parameters<typeof sql.proposalsOfItems>[3]],
    }));
    const pages = Map.groupBy(asked, ({ of: [, page] }) => JSON.stringify(page));
    const lists = new Map<string, sql.ProposalRow[]>();
    for (const group of pages.values()) {
      const page = group[0]?.of[1];
      if (!page) continue;
      const itemIds = group.map(({ of: [itemId] }) => itemId);
      const found = listsBy(
        'agendaItemId',
        itemIds,
        await sql.proposalsOfItems(this.db.reader, itemIds, audienceOf(viewer), page),
      );
      for (const { key, of } of group) lists.set(key, found.get(of[0]) ?? []);
    }
    return lists;
  };

  /** Proposals that the viewer may see, and comments on the item and its proposals. */
  readonly countsOfItems = async (ids: readonly string[], { viewer }: RequestContext) =>
    by('id', await sql.countsOfItems(this.db.reader, ids, audienceOf(viewer)));

  /** What came from stakeholder groups. */
  readonly countsOfGroups = async (ids: readonly string[]) => by('id', await sql.countsOfGroups(this.db.reader, ids));

  /** What waits for an organizer. */
  async submitted(forumId: string, args: ConnectionArguments) {
    const page = pageOf(args);
    const { where, orderBy, take } = keyset(page, oldestFirst);
    const waiting = { forumId, state: 'SUBMITTED' as const };
    const proposals = await this.db.proposal.findMany({ where: { AND: [waiting, where] }, orderBy, take });
    return connect(
      page,
      proposals,
      ({ submittedAt, createdAt, id }) => [submittedAt ?? createdAt, id],
      () => this.db.proposal.count({ where: waiting }),
    );
  }

  /** A person's own, the newest first. */
  async ofPerson(personId: string, args: ConnectionArguments) {
    const page = pageOf(args);
    const { where, orderBy, take } = keyset(page, newestFirst);
    const proposals = await this.db.proposal.findMany({ where: { AND: [{ personId }, where] }, orderBy, take });
    return connect(
      page,
      proposals,
      ({ createdAt, id }) => [createdAt, id],
      () => this.db.proposal.count({ where: { personId } }),
    );
  }

  /** Of these proposals, those that were ever submitted: the record tells of no other. */
  readonly submittedAmong = (ids: readonly string[]): Promise<Set<string>> => sql.submittedAmong(this.db.reader, ids);

  readonly submitters = (ids: readonly string[]): Promise<Map<string, Author>> => sql.submittersOf(this.db.reader, ids);

  /** What proposals say now, by the proposals' ids. */
  readonly currentTexts = async (ids: readonly string[]): Promise<Map<string, sql.TextRow>> =>
    by('proposalId', await sql.currentTexts(this.db.reader, ids));

  /** The texts of versions that `versionsFor` has shown, by the versions' ids. */
  readonly textsOfVersions = async (ids: readonly string[]): Promise<Map<string, sql.TextRow>> =>
    by('id', await sql.textsOfVersions(this.db.reader, ids));

  /** Every version by number; `versionsFor` says which of them are shown. */
  readonly versions = async (ids: readonly string[]): Promise<Map<string, sql.VersionRow[]>> =>
    listsBy('proposalId', ids, await sql.versionsOf(this.db.reader, ids));

  versionsFor(
    viewer: Viewer | null,
    proposal: sql.ProposalRow,
    versions: readonly sql.VersionRow[],
  ): readonly sql.VersionRow[] {
    if (viewer?.personId === proposal.personId) return versions;
    return versionsSince(versions, isInvolved(viewer, proposal) ? handedInAt(proposal) : proposal.openedAt);
  }
}

function audienceOf(viewer: Viewer | null): sql.Audience {
  const forumIds = Object.keys(viewer?.standings ?? {});
  return {
    personId: viewer?.personId ?? null,
    organizes: forumIds.filter((forumId) => holds(viewer, forumId, 'ORGANIZER')),
  };
}
