import { type PollModel, Prisma, type Reader, type Transaction } from '@plenary/kernel';

/** A poll as lists read it: without its trace. */
export type PollRow = Omit<PollModel, 'trace'>;

const columns = [
  ...[
    'id',
    'forumId',
    'agendaItemId',
    'proposalId',
    'proposalVersionId',
    'number',
    'question',
    'language',
    'method',
    'unit',
  ],
  ...['secrecy', 'resultsShown', 'ruleId', 'opensAt', 'closesAt', 'openedAt', 'closedAt', 'publishedAt', 'voidedAt'],
  ...['voidReason', 'outcome', 'createdById', 'sourceId', 'importedAt', 'createdAt', 'rollRevision'],
]
  .map((column) => `p."${column}"`)
  .join(', ');

/** Polls that take ballots at $1. */
const isOpen = `p."closesAt" > $1 AND p."openedAt" IS NOT NULL AND p."closedAt" IS NULL AND p."voidedAt" IS NULL`;

export async function pollsByIds(reader: Reader, ids: readonly string[]): Promise<PollRow[]> {
  const text = `SELECT ${columns} FROM poll p WHERE p.id = ANY($1::uuid[])`;
  return (await reader.query<PollRow>({ name: 'polls-by-ids', text, values: [ids] })).rows;
}

/** By number. */
export async function pollsOfItems(reader: Reader, itemIds: readonly string[]): Promise<PollRow[]> {
  const text = `SELECT ${columns} FROM poll p WHERE p."agendaItemId" = ANY($1::uuid[]) ORDER BY p.number`;
  return (await reader.query<PollRow>({ name: 'polls-of-items', text, values: [itemIds] })).rows;
}

/** By number. */
export async function pollsOfProposals(
  reader: Reader,
  proposalIds: readonly string[],
): Promise<(PollRow & { proposalId: string })[]> {
  const text = `SELECT ${columns} FROM poll p WHERE p."proposalId" = ANY($1::uuid[]) ORDER BY p.number`;
  return (
    await reader.query<PollRow & { proposalId: string }>({ name: 'polls-of-proposals', text, values: [proposalIds] })
  ).rows;
}

export async function pollByNumber(reader: Reader, forumId: string, number: number): Promise<PollRow | null> {
  const text = `SELECT ${columns} FROM poll p WHERE p."forumId" = $1 AND p.number = $2`;
  return (await reader.query<PollRow>({ name: 'poll-by-number', text, values: [forumId, number] })).rows[0] ?? null;
}

/** Open polls of all forums, the one that closes first before the others. */
export async function openPolls(reader: Reader, now: Date, first: number): Promise<PollRow[]> {
  const text = `SELECT ${columns} FROM poll p WHERE ${isOpen} ORDER BY p."closesAt", p.id LIMIT $2`;
  return (await reader.query<PollRow>({ name: 'open-polls', text, values: [now, first] })).rows;
}

/** Polls of all forums that were decided and stand, the one that closed last before the others. */
export async function decidedPolls(reader: Reader, first: number): Promise<PollRow[]> {
  const text = `SELECT ${columns} FROM poll p WHERE p."closedAt" IS NOT NULL AND p.outcome IS NOT NULL AND p."voidedAt" IS NULL
    ORDER BY p."closedAt" DESC, p.id DESC LIMIT $1`;
  return (await reader.query<PollRow>({ name: 'decided-polls', text, values: [first] })).rows;
}

/** The first so many open polls of each forum, the one that closes first before the others. */
export async function openPollsOfForums(
  reader: Reader,
  now: Date,
  first: number,
  forumIds: readonly string[],
): Promise<PollRow[]> {
  const text = `
    SELECT ${columns} FROM unnest($3::uuid[]) AS f(id) CROSS JOIN LATERAL (
      SELECT * FROM poll p WHERE p."forumId" = f.id AND ${isOpen} ORDER BY p."closesAt", p.id LIMIT $2) p
    ORDER BY p."closesAt", p.id`;
  return (await reader.query<PollRow>({ name: 'open-polls-of-forums', text, values: [now, first, forumIds] })).rows;
}

/** Open polls where one of these voters is on the roll and has no ballot yet, the one that closes first before the others. */
export async function pollsToVote(
  reader: Reader,
  now: Date,
  first: number,
  voters: readonly string[],
): Promise<PollRow[]> {
  const text = `
    SELECT ${columns} FROM poll p
    WHERE ${isOpen} AND EXISTS (
      SELECT FROM roll_entry r WHERE r."pollId" = p.id AND r."voterId" = ANY($3::uuid[]) AND r."removedAt" IS NULL AND NOT EXISTS (
        SELECT FROM ballot b WHERE b."pollId" = r."pollId" AND b."voterId" = r."voterId"))
    ORDER BY p."closesAt", p.id LIMIT $2`;
  return (await reader.query<PollRow>({ name: 'polls-to-vote', text, values: [now, first, voters] })).rows;
}

/** Numbers of proposal versions, by id. */
export async function versionNumbers(
  reader: Reader,
  ids: readonly string[],
): Promise<{ id: string; number: number }[]> {
  const text = 'SELECT id, number FROM proposal_version WHERE id = ANY($1::uuid[])';
  return (await reader.query<{ id: string; number: number }>({ name: 'version-numbers', text, values: [ids] })).rows;
}

/** Of these agenda items, those under which a poll stands. */
export async function itemsWithPolls(tx: Transaction, itemIds: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT id FROM unnest(${itemIds}::uuid[]) i(id) WHERE EXISTS (SELECT FROM poll p WHERE p."agendaItemId" = i.id)`);
  return rows.map(({ id }) => id);
}
