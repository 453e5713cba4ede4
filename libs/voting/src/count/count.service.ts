import { Injectable } from '@nestjs/common';
import { holdForum, mayNotAdminister, nextCountNumber } from '@plenary/forum';
import {
  Clock,
  type ConnectionArguments,
  connect,
  Database,
  hex,
  keyset,
  type OrderField,
  Prisma,
  type PublishedCountModel,
  pageOf,
  Refusal,
  refuseIf,
  signedIn,
  type Transaction,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { countResult } from './count-result.ts';
import { type CountImport, type CountTerms, countTerms } from './count-terms.ts';

const newestFirst: OrderField[] = [['number', 'desc', 'number']];

/** Counts of ballots that were handed in elsewhere: brought in whole by an administrator, counted here, and kept for all to check. */
@Injectable()
export class CountService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly record: RecordService,
  ) {}

  /**
   * Counts and publishes; the same ballots under the same title are published once, however often they are given.
   * Refuses ballots that the method cannot count (INVALID).
   */
  async publish(tx: Transaction, viewer: Viewer | null, forumId: string, given: CountImport) {
    refuseIf(mayNotAdminister(viewer));
    const terms = countTerms(given);
    await holdForum(tx, forumId);
    const before = await tx.publishedCount.findUnique({ where: { forumId_hash: { forumId, hash: terms.hash } } });
    if (before) return { count: before, made: false };
    const result = resultOf(terms);
    const number = await nextCountNumber(tx, forumId);
    const publishedAt = this.clock.now();
    const count = await tx.publishedCount.create({
      data: {
        ...terms,
        tieBreak: terms.tieBreak ? { ...terms.tieBreak, order: [...terms.tieBreak.order] } : Prisma.DbNull,
        result,
        forumId,
        number,
        publishedAt,
      },
    });
    await this.record.append(tx, signedIn(viewer), {
      forumId,
      act: 'COUNT_PUBLISHED',
      subjectType: 'PublishedCount',
      subjectId: count.id,
      office: 'ADMINISTRATOR',
      content: { number, method: terms.method, seats: terms.seats, hash: hex(terms.hash), winners: result.winners },
    });
    return { count, made: true };
  }

  byNumber(forumId: string, number: number): Promise<PublishedCountModel | null> {
    return this.db.publishedCount.findUnique({ where: { forumId_number: { forumId, number } } });
  }

  /** The counts of a forum, newest first. */
  async ofForum(forumId: string, args: ConnectionArguments) {
    const page = pageOf(args);
    const { where, orderBy, take } = keyset(page, newestFirst);
    const counts = await this.db.publishedCount.findMany({ where: { forumId, ...where }, orderBy, take });
    return connect(
      page,
      counts,
      (count) => [count.number],
      () => this.db.publishedCount.count({ where: { forumId } }),
    );
  }
}

function resultOf(terms: CountTerms) {
  try {
    return countResult(terms);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal({ code: 'INVALID', field: 'ballots' });
    throw error;
  }
}
