import { type OfficeModel, Prisma, type Reader, type Transaction } from '@plenary/kernel';

/** How many organizers a forum has. None of them loses the office, and nobody else changes their number, until the act ends. */
export async function holdOrganizers(tx: Transaction, forumId: string): Promise<number> {
  const held = await tx.$queryRaw<unknown[]>(Prisma.sql`
    SELECT id FROM office WHERE "forumId" = ${forumId}::uuid AND office = 'ORGANIZER' AND "endedAt" IS NULL
    ORDER BY id FOR UPDATE`);
  return held.length;
}

/** How many organizers each of these forums has. */
export async function organizersOfForums(reader: Reader, forumIds: readonly string[]) {
  const text = `SELECT "forumId", count(*)::int AS organizers FROM office
    WHERE "forumId" = ANY($1::uuid[]) AND office = 'ORGANIZER' AND "endedAt" IS NULL GROUP BY "forumId"`;
  type Row = { forumId: string; organizers: number };
  return (await reader.query<Row>({ name: 'organizers-of-forums', text, values: [forumIds] })).rows;
}

/** Offices that were withdrawn from these people, the last first. */
export async function withdrawnFromPeople(reader: Reader, personIds: readonly string[]): Promise<OfficeModel[]> {
  const text = `SELECT * FROM office WHERE "personId" = ANY($1::uuid[]) AND "endedAt" IS NOT NULL
    ORDER BY "endedAt" DESC, id DESC`;
  return (await reader.query<OfficeModel>({ name: 'offices-withdrawn-from-people', text, values: [personIds] })).rows;
}
