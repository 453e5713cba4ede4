import { Injectable } from '@nestjs/common';
import {
  by,
  Clock,
  type ConnectionArguments,
  connect,
  Database,
  keyset,
  listsBy,
  type OrderField,
  pageOf,
  type Viewer,
} from '@plenary/kernel';
import { mayNotVote, votersFor } from '../ballot/ballot.policy.ts';
import { termsOfPolls, voterSides } from '../ballot/terms.sql.ts';
import * as sql from './poll.sql.ts';

const newestFirst: OrderField[] = [['number', 'desc', 'number']];

/** Which polls there are. Each of the batches is one statement. */
@Injectable()
export class PollListService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  readonly byIds = async (ids: readonly string[]): Promise<Map<string, sql.PollRow>> =>
    by('id', await sql.pollsByIds(this.db.reader, ids));

  /** By number. */
  readonly ofItems = async (itemIds: readonly string[]): Promise<Map<string, sql.PollRow[]>> =>
    listsBy('agendaItemId', itemIds, await sql.pollsOfItems(this.db.reader, itemIds));

  /** By number. */
  readonly ofProposals = async (proposalIds: readonly string[]): Promise<Map<string, sql.PollRow[]>> =>
    listsBy('proposalId', proposalIds, await sql.pollsOfProposals(this.db.reader, proposalIds));

  /** The number of a proposal's version, by its id. */
  readonly versionNumbers = async (ids: readonly string[]): Promise<Map<string, number>> =>
    new Map((await sql.versionNumbers(this.db.reader, ids)).map(({ id, number }) => [id, number]));

  byNumber(forumId: string, number: number): Promise<sql.PollRow | null> {
    return sql.pollByNumber(this.db.reader, forumId, number);
  }

  /** Open polls, the one that closes first before the others; of all forums. */
  closingNext(first: number): Promise<sql.PollRow[]> {
    return sql.openPolls(this.db.reader, this.clock.now(), sizeOf(first));
  }

  /** Polls that were decided, the one that closed last before the others; of all forums. */
  recentOutcomes(first: number): Promise<sql.PollRow[]> {
    return sql.decidedPolls(this.db.reader, sizeOf(first));
  }

  /** Open polls, as above, of each forum; keys are written by `openKey`. */
  readonly openOfForums = async (keys: readonly string[]): Promise<Map<string, sql.PollRow[]>> => {
    const lists = new Map<string, sql.PollRow[]>(keys.map((key) => [key, []]));
    for (const first of new Set(keys.map((key) => key.slice(37)))) {
      const forumIds = keys.filter((key) => key.slice(37) === first).map((key) => key.slice(0, 36));
      const polls = await sql.openPollsOfForums(this.db.reader, this.clock.now(), Number(first), forumIds);
      for (const poll of polls) lists.get(openKey(poll.forumId, Number(first)))?.push(poll);
    }
    return lists;
  };

  /** Every poll of a forum, newest first. */
  async ofForum(forumId: string, args: ConnectionArguments) {
    const page = pageOf(args);
    const { where, orderBy, take } = keyset(page, newestFirst);
    const polls = await this.db.poll.findMany({ where: { forumId, ...where }, orderBy, take, omit: { trace: true } });
    return connect(
      page,
      polls,
      (poll) => [poll.number],
      () => this.db.poll.count({ where: { forumId } }),
    );
  }

  /** Open polls in which the person may vote and has not. */
  async toVote(viewer: Viewer, first: number): Promise<sql.PollRow[]> {
    const voters = Object.values(viewer.standings).flatMap(({ accreditation, endedAccreditations, mandateTerms }) => [
      ...(accreditation ? [accreditation.id] : []),
      ...endedAccreditations,
      ...mandateTerms.map(({ organisationId }) => organisationId),
    ]);
    if (voters.length === 0) return [];
    const now = this.clock.now();
    const polls = await sql.pollsToVote(this.db.reader, now, sizeOf(first), voters);
    const ids = polls.map(({ id }) => id);
    const terms = polls.length > 0 ? await termsOfPolls(this.db.reader, ids) : [];
    const open = terms.filter((each) => !mayNotVote(viewer, each, true, now));
    const asked = open.map((each) => ({ pollId: each.id, voters: votersFor(viewer, each) }));
    const sides = asked.length > 0 ? await voterSides(this.db.reader, asked) : [];
    const may = new Set(open.filter((_, index) => sides[index]?.onRoll && !sides[index].ballot).map(({ id }) => id));
    return polls.filter(({ id }) => may.has(id));
  }
}

/** One forum's share of a batch of open polls. Refuses a number that is no page (INVALID, TOO_LONG). */
export const openKey = (forumId: string, first: number): string => `${forumId} ${sizeOf(first)}`;

const sizeOf = (first: number): number => pageOf({ first }).take - 1;
