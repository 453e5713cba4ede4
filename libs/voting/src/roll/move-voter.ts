import type { RollChangeModel, RollEntryModel, Transaction } from '@plenary/kernel';
import { fieldOf } from '@plenary/tally';
import { enrol } from './roll.sql.ts';

/** What the record says of a voter who came onto a roll or left it: as whom they count, and their ballot where they have one. */
export interface MovedVoter {
  group: string;
  region: string | null;
  organisationType: string | null;
  ballot: string | null;
}

/**
 * Puts a voter onto the roll of a poll that the transaction holds, or takes them off, and their ballot with them out of
 * the count or back into it. Null where the roll does not allow it.
 */
export async function moveVoter(tx: Transaction, change: RollChangeModel, now: Date): Promise<MovedVoter | null> {
  const { pollId, voterId, kind } = change;
  const entry = kind === 'ADD' ? await enrol(tx, pollId, voterId, now) : await strike(tx, pollId, voterId, now);
  if (!entry) return null;
  await tx.poll.update({ where: { id: pollId }, data: { rollRevision: { increment: 1 } } });
  const ballot = await tx.ballot.findUnique({ where: { pollId_voterId: { pollId, voterId } } });
  if (ballot)
    await tx.ballot.update({ where: { id: ballot.id }, data: { setAsideAt: kind === 'REMOVE' ? now : null } });
  const { groupId, region, organisationType } = entry;
  const cell = { pollId, groupId, region: region ?? '', organisationType: organisationType ?? '' };
  const one = { increment: kind === 'ADD' ? 1 : -1 };
  await tx.tally.upsert({
    where: { pollId_groupId_region_organisationType: cell },
    create: { ...cell, eligible: 1 },
    update: { eligible: one, ...(ballot && { [fieldOf(ballot.position, ballot.reason !== null)]: one }) },
  });
  return { group: groupId, region, organisationType, ballot: ballot?.id ?? null };
}

async function strike(tx: Transaction, pollId: string, voterId: string, now: Date): Promise<RollEntryModel | null> {
  const where = { pollId, voterId, removedAt: null };
  const [entry] = await tx.rollEntry.updateManyAndReturn({ where, data: { removedAt: now } });
  return entry ?? null;
}
