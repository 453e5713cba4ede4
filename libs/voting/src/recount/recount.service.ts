import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@plenary/kernel';
import { ballotsOf, type GroupCounts } from '@plenary/tally';
import { type CountFault, faultsOf } from '../count/count-check.ts';
import { recounted, runningCounts } from '../results/cells.sql.ts';
import { differencesOf } from '../results/cells.ts';
import { emptyFold, type Fold, foldRecord } from './fold-record.ts';
import { pollEntriesAfter } from './recount.sql.ts';

/** A count that is not the same in all three ways. */
export interface CountDifference {
  /** The poll's number in its forum. */
  poll: number;
  /** The group's name. */
  group: string;
  /** '' where there is none. */
  region: string;
  organisationType: string;
  position: keyof GroupCounts;
  /** The running counters. */
  counters: number;
  /** A count of rolls and ballots. */
  ballots: number;
  /** A count of what the record says. */
  record: number;
}

/** What was compared, and where it differs. */
export interface Recount {
  polls: number;
  ballots: number;
  /** Published counts of ballots handed in elsewhere. */
  counts: number;
  /** Entries of the record that were read. */
  entries: number;
  differences: CountDifference[];
  faults: CountFault[];
}

/** Entries that are read at once. */
const portion = 10_000;

@Injectable()
export class RecountService {
  constructor(private readonly db: Database) {}

  /**
   * Counts every poll of a forum in three ways and every published count again, and says where they differ. All three read the same instant, so that votes
   * that are being cast meanwhile make no difference.
   */
  compare(forumId: string): Promise<Recount> {
    const asOneInstant = { isolationLevel: 'RepeatableRead' as const, timeout: 3_600_000 };
    return this.db.$transaction(async (tx) => {
      const polls = await tx.poll.findMany({ where: { forumId }, select: { id: true, number: true } });
      const groups = await tx.stakeholderGroup.findMany({ where: { forumId } });
      const ids = polls.map(({ id }) => id);
      const { fold, entries } = await this.fold(tx, forumId);
      const ways = {
        counters: await runningCounts(tx, ids),
        ballots: await recounted(tx, ids),
        record: [...fold.cells.values()],
      };
      const numbers = new Map(polls.map(({ id, number }) => [id, number]));
      const names = new Map(groups.map(({ id, name }) => [id, name]));
      const differences = differencesOf(ways).map(({ pollId, groupId, ...difference }) => ({
        poll: numbers.get(pollId) ?? 0,
        group: names.get(groupId) ?? groupId,
        ...difference,
      }));
      differences.sort((a, b) => a.poll - b.poll);
      const ballots = ways.ballots.reduce((sum, cell) => sum + ballotsOf(cell), 0);
      return { polls: polls.length, ballots, entries, differences, ...(await this.published(tx, forumId)) };
    }, asOneInstant);
  }

  private async published(tx: Transaction, forumId: string): Promise<Pick<Recount, 'counts' | 'faults'>> {
    const hashes = new Map<string, string>();
    const entries = await tx.recordEntry.findMany({ where: { forumId, act: 'COUNT_PUBLISHED' } });
    for (const { subjectId, content } of entries) hashes.set(subjectId, (content as { hash: string }).hash);
    const counts = await tx.publishedCount.findMany({ where: { forumId }, orderBy: { number: 'asc' } });
    const faults = counts.flatMap((count) => faultsOf(count, hashes.get(count.id) ?? null));
    return { counts: counts.length, faults };
  }

  private async fold(tx: Transaction, forumId: string): Promise<{ fold: Fold; entries: number }> {
    const fold = emptyFold();
    let last = 0n;
    let read = 0;
    for (;;) {
      const entries = await pollEntriesAfter(tx, forumId, last, portion);
      foldRecord(fold, entries);
      read += entries.length;
      if (entries.length < portion) return { fold, entries: read };
      last = entries.at(-1)?.number ?? last;
    }
  }
}
