import { Prisma, type ProposalState, type Reader, type Transaction } from '@plenary/kernel';
import type { Phase } from '@plenary/schedule';

/** A discussion with what its policies and its address ask for. */
export interface ThreadTerms {
  id: string;
  /** False where nobody has written yet under an agenda item: the thread is made with its first comment. */
  stored: boolean;
  /** Comments ever written, tombstones too. */
  commentCount: number;
  forumId: string;
  forumSlug: string;
  editionSlug: string;
  agendaItemId: string;
  itemNumber: number;
  /** Of the proposal that is discussed; null where the agenda item itself is. */
  proposalId: string | null;
  proposalNumber: number | null;
  proposalState: ProposalState | null;
  submittedAt: Date | null;
  openedAt: Date | null;
  submitterId: string | null;
  /** Of the edition, by beginning. */
  phases: Phase[];
}

export type ThreadSource = 'byIds' | 'ofProposals' | 'ofItems';

/** The phases of an edition `e` by beginning, as JSON. */
export const phasesOfEdition = `(SELECT coalesce(json_agg(json_build_object('name', h.name, 'grants', h.grants,
  'startsAt', h."startsAt", 'endsAt', h."endsAt") ORDER BY h."startsAt", h.id), '[]') FROM phase h WHERE h."editionId" = e.id)`;

/** The thread of an agenda item has the item's id, so that it can be named before it is stored. */
const columns = Prisma.sql`
  SELECT coalesce(t.id, i.id) AS id, t.id IS NOT NULL AS stored, coalesce(t."commentCount", 0) AS "commentCount",
    e."forumId", f.slug AS "forumSlug", e.slug AS "editionSlug", i.id AS "agendaItemId", i.number AS "itemNumber",
    p.id AS "proposalId", p.number AS "proposalNumber", p.state AS "proposalState", p."submittedAt", p."openedAt", p."personId" AS "submitterId",
    ${Prisma.raw(phasesOfEdition)} AS phases`;
const edition = Prisma.sql`JOIN edition e ON e.id = i."editionId" JOIN forum f ON f.id = e."forumId"`;

const queryOf: Record<ThreadSource, (ids: readonly string[]) => Prisma.Sql> = {
  byIds: (ids) => Prisma.sql`${columns} FROM thread t LEFT JOIN proposal p ON p.id = t."proposalId"
    JOIN agenda_item i ON i.id = coalesce(t."agendaItemId", p."agendaItemId") ${edition} WHERE t.id = ANY(${ids}::uuid[])`,
  ofProposals: (ids) => Prisma.sql`${columns} FROM proposal p JOIN thread t ON t."proposalId" = p.id
    JOIN agenda_item i ON i.id = p."agendaItemId" ${edition} WHERE p.id = ANY(${ids}::uuid[])`,
  ofItems: (ids) => Prisma.sql`${columns} FROM agenda_item i LEFT JOIN thread t ON t."agendaItemId" = i.id
    LEFT JOIN proposal p ON false ${edition} WHERE i.id = ANY(${ids}::uuid[])`,
};

/** Threads by their own ids, by those of their proposals or of their agenda items: one statement. */
export async function findThreads(
  reader: Reader,
  source: ThreadSource,
  ids: readonly string[],
): Promise<ThreadTerms[]> {
  const { text, values } = queryOf[source](ids);
  return (await reader.query<ThreadTerms>({ name: `threads-${source}`, text, values })).rows.map(dated);
}

/** The same for one thread within an act; null where there is none. */
export async function findThread(tx: Transaction, source: ThreadSource, id: string): Promise<ThreadTerms | null> {
  const [found] = await tx.$queryRaw<ThreadTerms[]>(queryOf[source]([id]));
  return found ? dated(found) : null;
}

/** A thread whose phases came as JSON, which has no dates. */
export const dated = (thread: ThreadTerms): ThreadTerms => ({
  ...thread,
  phases: thread.phases.map((each) => ({ ...each, startsAt: new Date(each.startsAt), endsAt: new Date(each.endsAt) })),
});

/** Of these agenda items, those under which somebody has written. */
export async function itemsWithComments(tx: Transaction, itemIds: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT t."agendaItemId" AS id FROM thread t WHERE t."agendaItemId" = ANY(${itemIds}::uuid[])`);
  return rows.map(({ id }) => id);
}

/** The number of the next comment; makes the thread where it is not stored yet. Holds the thread until the act ends. */
export async function takeNumber(tx: Transaction, thread: ThreadTerms): Promise<number> {
  if (!thread.stored) {
    await tx.$executeRaw`
      INSERT INTO thread (id, "forumId", "agendaItemId") VALUES (${thread.id}::uuid, ${thread.forumId}::uuid, ${thread.agendaItemId}::uuid)
      ON CONFLICT DO NOTHING`;
  }
  const [taken] = await tx.$queryRaw<{ number: number }[]>`
    UPDATE thread SET "commentCount" = "commentCount" + 1 WHERE id = ${thread.id}::uuid RETURNING "commentCount" AS number`;
  if (!taken) throw new RangeError(`There is no thread ${thread.id}.`);
  return taken.number;
}
