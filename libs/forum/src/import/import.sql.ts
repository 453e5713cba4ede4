import { type AccreditationModel, type AgendaItemModel, Prisma, type Transaction } from '@plenary/kernel';
import type { StakeholderTerms } from './import-terms.ts';

/** Whoever imports into a forum waits for whoever is importing into it. */
export async function lockForum(tx: Transaction, forumId: string): Promise<void> {
  await tx.$queryRaw(Prisma.sql`SELECT FROM forum WHERE id = ${forumId}::uuid FOR UPDATE`);
}

/** Which of these sources the forum knows already. */
export async function knownSources(
  tx: Transaction,
  forumId: string,
  sourceIds: readonly string[],
): Promise<Set<string>> {
  const known = await tx.$queryRaw<{ sourceId: string }[]>(Prisma.sql`
    SELECT "sourceId" FROM accreditation WHERE "forumId" = ${forumId}::uuid AND "sourceId" = ANY(${[...sourceIds]}::text[])`);
  return new Set(known.map(({ sourceId }) => sourceId));
}

/**
 * Makes approved accreditations and mandates in one statement, of people and organisations that exist. An organisation's
 * first head stays its head.
 */
export function makeAccreditations(
  tx: Transaction,
  forumId: string,
  people: readonly (StakeholderTerms & { personId: string })[],
  decidedById: string,
  now: Date,
): Promise<AccreditationModel[]> {
  return tx.$queryRaw<AccreditationModel[]>(Prisma.sql`
    WITH fresh AS MATERIALIZED (
      SELECT g.*, o.id AS "organisationId" FROM ${given(people)}
        LEFT JOIN organisation o ON o.name = g.organisation AND o.country IS NOT DISTINCT FROM g."organisationCountry"),
    mandate_made AS (
      INSERT INTO mandate ("forumId", "organisationId", "personId", role, "startsAt")
      SELECT ${forumId}::uuid, "organisationId", "personId", mandate, ${now} FROM fresh WHERE mandate IS NOT NULL ORDER BY place
      ON CONFLICT ("forumId", "organisationId") WHERE role = 'HEAD' AND "endsAt" IS NULL DO NOTHING)
    INSERT INTO accreditation ("forumId", "personId", "groupId", capacity, "organisationId", country, region, state,
      "requestedAt", "decidedAt", "decidedById", "sourceId")
    SELECT ${forumId}::uuid, "personId", "groupId", capacity, "organisationId", country, region, 'APPROVED',
      ${now}, ${now}, ${decidedById}::uuid, "sourceId" FROM fresh ORDER BY place
    RETURNING *`);
}

/** Makes agenda items numbered from `first`, in their order. */
export function makeItems(
  tx: Transaction,
  editionId: string,
  items: readonly { sourceId: string; title: string; description: string; language: string }[],
  first: number,
  now: Date,
): Promise<AgendaItemModel[]> {
  return tx.$queryRaw<AgendaItemModel[]>(Prisma.sql`
    INSERT INTO agenda_item ("editionId", number, title, description, language, "sourceId", "createdAt")
    SELECT ${editionId}::uuid, ${first}::int + place::int - 1, title, description, language, "sourceId", ${now}
    FROM ROWS FROM (json_to_recordset(${JSON.stringify(items)}::json)
      AS ("sourceId" text, title text, description text, language text))
      WITH ORDINALITY AS g("sourceId", title, description, language, place)
    ORDER BY place
    RETURNING *`);
}

/** Stakeholders as rows, numbered by their place in the import. */
const given = (people: readonly StakeholderTerms[]): Prisma.Sql => Prisma.sql`
  ROWS FROM (json_to_recordset(${JSON.stringify(people)}::json) AS ("sourceId" text, "personId" uuid, "groupId" uuid,
    capacity "Capacity", country char(2), region "Region", organisation text, "organisationCountry" char(2),
    mandate "MandateRole"))
  WITH ORDINALITY AS g("sourceId", "personId", "groupId", capacity, country, region, organisation,
    "organisationCountry", mandate, place)`;
