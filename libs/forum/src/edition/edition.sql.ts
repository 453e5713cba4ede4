import { type AgendaItemModel, type Database, type EditionModel, Prisma, type Transaction } from '@plenary/kernel';
import type { Phase } from '@plenary/schedule';

/** An edition as SQL gives it: days are text, as in the calendar. */
export type EditionRow = Omit<EditionModel, 'startsOn' | 'endsOn'> & { startsOn: string; endsOn: string };

/** An agenda item with what its policies ask for. */
export interface AgendaItemContext {
  item: AgendaItemModel;
  forumId: string;
  editionId: string;
  /** IANA time zone in which the forum's deadlines are said. */
  timeZone: string;
  /** By beginning. */
  phases: Phase[];
}

const editionColumns = `id, "forumId", slug, title, theme, description, "startsOn"::text, "endsOn"::text, languages,
  "itemCount", "createdAt"`;

export async function editionsByIds(pool: Database['pool'], ids: readonly string[]): Promise<EditionRow[]> {
  const text = `SELECT ${editionColumns} FROM edition WHERE id = ANY($1::uuid[])`;
  return (await pool.query<EditionRow>({ name: 'editions-by-ids', text, values: [ids] })).rows;
}

/** Newest first. */
export async function editionsOfForums(pool: Database['pool'], forumIds: readonly string[]): Promise<EditionRow[]> {
  const text = `SELECT ${editionColumns} FROM edition WHERE "forumId" = ANY($1::uuid[])
    ORDER BY edition."startsOn" DESC, id DESC`;
  return (await pool.query<EditionRow>({ name: 'editions-of-forums', text, values: [forumIds] })).rows;
}

export async function itemsByIds(pool: Database['pool'], ids: readonly string[]): Promise<AgendaItemModel[]> {
  const text = 'SELECT * FROM agenda_item WHERE id = ANY($1::uuid[])';
  return (await pool.query<AgendaItemModel>({ name: 'items-by-ids', text, values: [ids] })).rows;
}

/** An agenda item, its forum and the phases of its edition in one statement; null where there is no such item. */
export async function agendaItemContext(tx: Transaction, itemId: string): Promise<AgendaItemContext | null> {
  const [found] = await tx.$queryRaw<
    (AgendaItemModel & Omit<AgendaItemContext, 'item' | 'phases'> & { phases: Phase[] })[]
  >(
    Prisma.sql`
      SELECT i.id, i."editionId", i."sessionId", i.number, i.title, i.description, i.language, i."sourceId", i."createdAt",
        e."forumId", f."timeZone",
        (SELECT coalesce(json_agg(json_build_object('name', p.name, 'grants', p.grants,
            'startsAt', p."startsAt", 'endsAt', p."endsAt") ORDER BY p."startsAt", p.id), '[]')
          FROM phase p WHERE p."editionId" = i."editionId") AS phases
      FROM agenda_item i JOIN edition e ON e.id = i."editionId" JOIN forum f ON f.id = e."forumId"
      WHERE i.id = ${itemId}::uuid`,
  );
  if (!found) return null;
  const { forumId, timeZone, phases, ...item } = found;
  const dated = phases.map((each) => ({ ...each, startsAt: new Date(each.startsAt), endsAt: new Date(each.endsAt) }));
  return { item, forumId, editionId: item.editionId, timeZone, phases: dated };
}
