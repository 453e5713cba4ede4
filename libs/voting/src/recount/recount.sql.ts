import { Prisma, type Transaction } from '@plenary/kernel';
import type { PollEntry } from './fold-record.ts';

/** The next entries about a forum's polls after a number, in the order of their numbers. */
export function pollEntriesAfter(
  tx: Transaction,
  forumId: string,
  after: bigint,
  most: number,
): Promise<(PollEntry & { number: bigint })[]> {
  return tx.$queryRaw<(PollEntry & { number: bigint })[]>(Prisma.sql`
    SELECT number, act, "subjectId", content FROM record_entry
    WHERE "forumId" = ${forumId}::uuid AND number > ${after} AND act IN ('POLL_OPENED', 'ROLL_CHANGED', 'BALLOT_CAST', 'POLL_CLOSED')
    ORDER BY number LIMIT ${most}`);
}
