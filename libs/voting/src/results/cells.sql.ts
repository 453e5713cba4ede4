import { Prisma, type Transaction } from '@plenary/kernel';
import type { GroupCounts } from '@plenary/tally';
import { cellOf, countedBy, counters } from './counts.sql.ts';

/** What is counted of one kind of voter in one poll. Region and organisation type are '' where there is none. */
export interface CellCounts extends GroupCounts {
  pollId: string;
  groupId: string;
  region: string;
  organisationType: string;
}

const noughts = counters.map((counter) => `0 AS "${counter}"`).join(', ');
const sums = counters.map((counter) => `sum("${counter}")::int AS "${counter}"`).join(', ');

/** The running counters of polls. */
export function runningCounts(tx: Transaction, pollIds: readonly string[]): Promise<CellCounts[]> {
  return tx.$queryRaw<CellCounts[]>(Prisma.sql`
    SELECT "pollId", "groupId", region, "organisationType", eligible, ${Prisma.raw(counters.map((counter) => `"${counter}"`).join(', '))}
    FROM tally WHERE "pollId" = ANY(${pollIds}::uuid[]) ORDER BY "pollId", "groupId", region, "organisationType"`);
}

/** The same counted again from rolls and ballots, each ballot by the standing copied onto it. */
export function recounted(tx: Transaction, pollIds: readonly string[]): Promise<CellCounts[]> {
  return tx.$queryRaw<CellCounts[]>(Prisma.sql`
    SELECT "pollId", "groupId", region, "organisationType", sum(eligible)::int AS eligible, ${Prisma.raw(sums)}
    FROM (
      SELECT "pollId", ${Prisma.raw(cellOf('r'))}, count(*) AS eligible, ${Prisma.raw(noughts)}
      FROM roll_entry r WHERE "pollId" = ANY(${pollIds}::uuid[]) AND "removedAt" IS NULL GROUP BY 1, 2, 3, 4
      UNION ALL
      SELECT "pollId", ${Prisma.raw(cellOf('b'))}, 0, ${Prisma.raw(countedBy('count(*)'))}
      FROM ballot b WHERE "pollId" = ANY(${pollIds}::uuid[]) AND "setAsideAt" IS NULL GROUP BY 1, 2, 3, 4
    ) counted
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`);
}
