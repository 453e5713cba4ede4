import type { Transaction } from '@plenary/kernel';

/** The number of a forum's next proposal. Holds the forum until the act ends, so that no number is given twice or left out. */
export async function nextProposalNumber(tx: Transaction, forumId: string): Promise<number> {
  const [taken] = await tx.$queryRaw<{ number: number }[]>`
    UPDATE forum SET "proposalCount" = "proposalCount" + 1 WHERE id = ${forumId}::uuid RETURNING "proposalCount" AS number`;
  if (!taken) throw new RangeError(`There is no forum ${forumId}.`);
  return taken.number;
}
