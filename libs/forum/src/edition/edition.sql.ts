import {
  type AgendaItemModel,
  type EditionModel,
  type PhaseModel,
  Prisma,
  type Reader,
  type SessionModel,
  type Transaction,
} from '@plenary/kernel';
import type { Phase } from '@plenary/schedule';

type Ids = readonly string[];

/** An edition as SQL gives it: days are text, as in the calendar. */
export type EditionRow = Omit<EditionModel, 'startsOn' | 'endsOn'> & { startsOn: string; endsOn: string };

/** An agenda item, with its edition where both were read together. */
export type ItemRow = Omit<AgendaItemModel, 'createdAt'> & { edition?: Omit<EditionRow, 'createdAt'> };

/** A session with the forum whose stakeholders may see where a closed one sits. */
export type SessionRow = SessionModel & { forumId: string };

const editionColumns = `id, "forumId", slug, title, theme, description, "startsOn"::text, "endsOn"::text, languages,
  "itemCount", "createdAt"`;

export async function editionsByIds(reader: Reader, ids: Ids): Promise<EditionRow[]> {
  const text = `SELECT ${editionColumns} FROM edition WHERE id = ANY($1::uuid[])`;
  return (await reader.query<EditionRow>({ name: 'editions-by-ids', text, values: [ids] })).rows;
}

/** Newest first. */
export async function editionsOfForums(reader: Reader, forumIds: Ids): Promise<EditionRow[]> {
  const text = `SELECT ${editionColumns} FROM edition WHERE "forumId" = ANY($1::uuid[])
    ORDER BY edition."startsOn" DESC, id DESC`;
  return (await reader.query<EditionRow>({ name: 'editions-of-forums', text, values: [forumIds] })).rows;
}

/** By beginning. */
export async function phasesOfEditions(reader: Reader, editionIds: Ids): Promise<PhaseModel[]> {
  const text = `SELECT id, "editionId", name, grants::text[], "startsAt", "endsAt", version FROM phase
    WHERE "editionId" = ANY($1::uuid[]) ORDER BY "startsAt", id`;
  return (await reader.query<PhaseModel>({ name: 'phases-of-editions', text, values: [editionIds] })).rows;
}

const sessionSource = 'SELECT s.*, e."forumId" FROM session s JOIN edition e ON e.id = s."editionId"';

/** By beginning. */
export async function sessionsOfEditions(reader: Reader, editionIds: Ids): Promise<SessionRow[]> {
  const text = `${sessionSource} WHERE s."editionId" = ANY($1::uuid[]) ORDER BY s."startsAt", s.id`;
  return (await reader.query<SessionRow>({ name: 'sessions-of-editions', text, values: [editionIds] })).rows;
}

export async function sessionsByIds(reader: Reader, ids: Ids): Promise<SessionRow[]> {
  const text = `${sessionSource} WHERE s.id = ANY($1::uuid[])`;
  return (await reader.query<SessionRow>({ name: 'sessions-by-ids', text, values: [ids] })).rows;
}

export async function itemsByIds(reader: Reader, ids: Ids): Promise<AgendaItemModel[]> {
  const text = 'SELECT * FROM agenda_item WHERE id = ANY($1::uuid[])';
  return (await reader.query<AgendaItemModel>({ name: 'items-by-ids', text, values: [ids] })).rows;
}

/** Which page of a list by number: so many rows from beyond a number on, up or down. */
export interface NumberedPage {
  backward: boolean;
  from: number;
  take: number;
}

/** The same page of each edition's items, by number, in the direction it is read: one statement. */
export async function itemsOfEditions(
  reader: Reader,
  editionIds: Ids,
  { backward, from, take }: NumberedPage,
): Promise<AgendaItemModel[]> {
  const [than, way] = backward ? ['<', 'DESC'] : ['>', 'ASC'];
  const text = `
    SELECT i.* FROM unnest($1::uuid[]) e(id) CROSS JOIN LATERAL (
      SELECT * FROM agenda_item a WHERE a."editionId" = e.id AND a.number ${than} $2 ORDER BY a.number ${way} LIMIT $3) i
    ORDER BY i.number ${way}`;
  const values = [editionIds, from, take];
  return (await reader.query<AgendaItemModel>({ name: `items-of-editions-${way}`, text, values })).rows;
}

/** Every item of these editions, by number. For exports: pages of an agenda read `itemsOfEditions`. */
export async function wholeAgendas(reader: Reader, editionIds: Ids): Promise<AgendaItemModel[]> {
  const text = 'SELECT * FROM agenda_item WHERE "editionId" = ANY($1::uuid[]) ORDER BY number';
  return (await reader.query<AgendaItemModel>({ name: 'whole-agendas', text, values: [editionIds] })).rows;
}

/** How many items each of these editions has. */
export async function itemCounts(reader: Reader, editionIds: Ids): Promise<{ id: string; items: number }[]> {
  const text = `SELECT e.id, (SELECT count(*)::int FROM agenda_item i WHERE i."editionId" = e.id) AS items
    FROM unnest($1::uuid[]) e(id)`;
  return (await reader.query<{ id: string; items: number }>({ name: 'item-counts', text, values: [editionIds] })).rows;
}

/** The items of these places: each an edition and a number in it. */
export async function itemsByNumbers(
  reader: Reader,
  places: readonly { editionId: string; number: number }[],
): Promise<AgendaItemModel[]> {
  const text = `SELECT * FROM agenda_item
    WHERE ("editionId", number) IN (SELECT * FROM unnest($1::uuid[], $2::int[]))`;
  const values = [places.map(({ editionId }) => editionId), places.map(({ number }) => number)];
  return (await reader.query<AgendaItemModel>({ name: 'items-by-numbers', text, values })).rows;
}

/** Gives the next `count` numbers of an edition's items to the transaction, and the last of them. */
export async function takeNumbers(tx: Transaction, editionId: string, count: number): Promise<number> {
  const [taken] = await tx.$queryRaw<{ itemCount: number }[]>(
    Prisma.sql`UPDATE edition SET "itemCount" = "itemCount" + ${count} WHERE id = ${editionId}::uuid RETURNING "itemCount"`,
  );
  if (!taken) throw new RangeError(`There is no edition ${editionId}.`);
  return taken.itemCount;
}

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

/**
 * An agenda item, its forum and the phases of its edition in one statement; null where there is no such item. It stays
 * until the act ends.
 */
export async function agendaItemContext(tx: Transaction, itemId: string): Promise<AgendaItemContext | null> {
  const [found] = await tx.$queryRaw<(AgendaItemModel & Omit<AgendaItemContext, 'item'>)[]>(Prisma.sql`
    SELECT i.id, i."editionId", i."sessionId", i.number, i.title, i.description, i.language, i."sourceId", i.version, i."createdAt",
      e."forumId", f."timeZone",
      (SELECT coalesce(json_agg(json_build_object('name', p.name, 'grants', p.grants,
          'startsAt', p."startsAt", 'endsAt', p."endsAt") ORDER BY p."startsAt", p.id), '[]')
        FROM phase p WHERE p."editionId" = i."editionId") AS phases
    FROM agenda_item i JOIN edition e ON e.id = i."editionId" JOIN forum f ON f.id = e."forumId"
    WHERE i.id = ${itemId}::uuid FOR KEY SHARE OF i`);
  if (!found) return null;
  const { forumId, timeZone, phases, ...item } = found;
  const dated = phases.map((each) => ({ ...each, startsAt: new Date(each.startsAt), endsAt: new Date(each.endsAt) }));
  return { item, forumId, editionId: item.editionId, timeZone, phases: dated };
}
