import { type Outcome, type PollModel, Prisma, type Transaction } from '@plenary/kernel';

/** What a poll came to. */
export type PollOutcome = Pick<PollModel, 'id'> & { closedAt: Date; outcome: Outcome; trace: unknown };

/** Closes polls with what they came to. */
export async function writeOutcomes(tx: Transaction, outcomes: readonly PollOutcome[]): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    UPDATE poll p SET "closedAt" = o."closedAt", outcome = o.outcome, trace = o.trace
    FROM jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) AS o(id uuid, "closedAt" timestamptz, outcome "Outcome", trace jsonb)
    WHERE p.id = o.id`);
}
