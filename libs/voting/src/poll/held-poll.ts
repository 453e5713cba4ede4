import { hex, type PollModel, Prisma, Refusal, requireId, sha256, type Transaction } from '@plenary/kernel';

/** Locks the poll's row until the transaction ends, whoever casts or closes meanwhile waits, and gives it as it is then. */
export async function holdPoll(tx: Transaction, pollId: string): Promise<PollModel> {
  const id = requireId('pollId', pollId);
  await tx.$queryRaw(Prisma.sql`SELECT id FROM poll WHERE id = ${id}::uuid FOR UPDATE`);
  const poll = await tx.poll.findUnique({ where: { id } });
  if (!poll) throw new Refusal({ code: 'NOT_FOUND', field: 'pollId' });
  return poll;
}

/** What a record entry about a poll is about. */
export const subjectOf = ({ id, forumId }: Pick<PollModel, 'id' | 'forumId'>) => ({
  forumId,
  subjectType: 'Poll',
  subjectId: id,
});

/** How the record says a text. */
export const hashOf = (text: string): string => hex(sha256(text));
