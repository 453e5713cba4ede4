import { type AgendaItemModel, type PhaseModel, Prisma, type Transaction } from '@plenary/kernel';
import type { SessionRow } from './edition.sql.ts';

/** An agenda item with the forum whose organizers may change it. */
export type HeldItem = AgendaItemModel & { forumId: string };

/** A session that nobody else changes or uses until the act ends; null where there is none. */
export async function holdSession(tx: Transaction, id: string): Promise<SessionRow | null> {
  const [held] = await tx.$queryRaw<SessionRow[]>(Prisma.sql`
    SELECT s.*, e."forumId" FROM session s JOIN edition e ON e.id = s."editionId"
    WHERE s.id = ${id}::uuid FOR UPDATE OF s`);
  return held ?? null;
}

/** The same for an agenda item: whoever puts something under it waits. */
export async function holdItem(tx: Transaction, id: string): Promise<HeldItem | null> {
  const [held] = await tx.$queryRaw<HeldItem[]>(Prisma.sql`
    SELECT i.*, e."forumId" FROM agenda_item i JOIN edition e ON e.id = i."editionId"
    WHERE i.id = ${id}::uuid FOR UPDATE OF i`);
  return held ?? null;
}

/** The same for a phase of an edition. */
export async function holdPhase(tx: Transaction, editionId: string, id: string): Promise<PhaseModel | null> {
  const [held] = await tx.$queryRaw<PhaseModel[]>(Prisma.sql`
    SELECT id, "editionId", name, grants::text[], "startsAt", "endsAt", version FROM phase
    WHERE id = ${id}::uuid AND "editionId" = ${editionId}::uuid FOR UPDATE`);
  return held ?? null;
}

/** How many of these agenda items a forum has; they stay until the act ends. */
export async function keepItems(tx: Transaction, forumId: string, ids: readonly string[]): Promise<number> {
  const kept = await tx.$queryRaw<unknown[]>(Prisma.sql`
    SELECT i.id FROM agenda_item i JOIN edition e ON e.id = i."editionId"
    WHERE i.id = ANY(${ids}::uuid[]) AND e."forumId" = ${forumId}::uuid FOR KEY SHARE OF i`);
  return kept.length;
}

/** Whether an edition has this session; it stays until the act ends. */
export async function keepSession(tx: Transaction, editionId: string, id: string): Promise<boolean> {
  const kept = await tx.$queryRaw<unknown[]>(Prisma.sql`
    SELECT id FROM session WHERE id = ${id}::uuid AND "editionId" = ${editionId}::uuid FOR KEY SHARE`);
  return kept.length > 0;
}

/** Of these sessions, those in which agenda items stand. */
export async function sessionsWithItems(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT id FROM unnest(${ids}::uuid[]) s(id) WHERE EXISTS (SELECT FROM agenda_item i WHERE i."sessionId" = s.id)`);
  return rows.map(({ id }) => id);
}
