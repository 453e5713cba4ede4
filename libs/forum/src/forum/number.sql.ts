import type { Transaction } from '@plenary/kernel';

/** The number of a forum's next proposal. Holds the forum until the act ends, so that no number is given twice or left out. */
export async function nextProposalNumber(tx: Transaction, forumId: string): Promise<number> {
  const [taken] = await tx.$queryRaw<{ number: number }[]>`
    UPDATE forum SET "proposalCount" = "proposalCount" + 1 WHERE id = ${forumId}::uuid RETURNING "proposalCount" AS number`;
  if (!taken) throw new RangeError(`There is no forum ${forumId}.`);
  return taken.number;
}

/** Gives the next `count` numbers of a forum's polls to the transaction, and the last of them. */
export async function takePollNumbers(tx: Transaction, forumId: string, count: number): Promise<number> {
  const [taken] = await tx.$queryRaw<{ number: number }[]>`
    UPDATE forum SET "pollCount" = "pollCount" + ${count} WHERE id = ${forumId}::uuid RETURNING "pollCount" AS number`;
  if (!taken) throw new RangeError(`There is no forum ${forumId}.`);
  return taken.number;
}

/** Makes others who would change this forum, or number something in it, wait until the act ends. */
export async function holdForum(tx: Transaction, forumId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM forum WHERE id = ${forumId}::uuid FOR UPDATE`;
}

/** The number of a forum's next published count. */
export async function nextCountNumber(tx: Transaction, forumId: string): Promise<number> {
  const [taken] = await tx.$queryRaw<{ number: number }[]>`
    UPDATE forum SET "countCount" = "countCount" + 1 WHERE id = ${forumId}::uuid RETURNING "countCount" AS number`;
  if (!taken) throw new RangeError(`There is no forum ${forumId}.`);
  return taken.number;
}
