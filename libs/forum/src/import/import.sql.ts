import { type AccreditationModel, type AgendaItemModel, Prisma, type Transaction } from '@plenary/kernel';
import type { StakeholderTerms } from './import-terms.ts';

/** Whoever imports into a forum waits for whoever is importing into it. */
export async function lockForum(tx: Transaction, forumId: string): Promise<void> {
  await tx.$queryRaw(Prisma.sql`SELECT FROM forum WHERE id = ${forumId}::uuid FOR UPDATE`);
}

/** Makes the organisations that do not exist yet. */
export async function makeOrganisations(
  tx: Transaction,
  people: readonly StakeholderTerms[],
  now: Date,
): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO organisation (name, type, country, region, "createdAt")
    SELECT DISTINCT ON (organisation, "organisationCountry")
      organisation, "organisationType", "organisationCountry", "organisationRegion", ${now}
    FROM ${given(people)} WHERE organisation IS NOT NULL
    ON CONFLICT (name, country) DO NOTHING`);
}

/**
 * Makes people, their approved accreditations and their mandates, in one statement; passes over those whose source is
 * known in the forum. An organisation's first head stays its head. The organisations are to exist.
 */
export function makeAccreditations(
  tx: Transaction,
  forumId: string,
  people: readonly StakeholderTerms[],
  decidedById: string,
  now: Date,
): Promise<AccreditationModel[]> {
  return tx.$queryRaw<AccreditationModel[]>(Prisma.sql`
    WITH fresh AS MATERIALIZED (
      SELECT g.*, o.id AS "organisationId", uuidv7() AS "personId" FROM ${given(people)}
        LEFT JOIN organisation o ON o.name = g.organisation AND o.country IS NOT DISTINCT FROM g."organisationCountry"
      WHERE NOT EXISTS (SELECT FROM accreditation a WHERE a."forumId" = ${forumId}::uuid AND a."sourceId" = g."sourceId")),
    person_made AS (
      INSERT INTO person (id, "displayName", "createdAt") SELECT "personId", "displayName", ${now} FROM fresh),
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
  ROWS FROM (json_to_recordset(${JSON.stringify(people)}::json) AS ("sourceId" text, "displayName" text, "groupId" uuid,
    capacity "Capacity", country char(2), region "Region", organisation text, "organisationType" "OrganisationType",
    "organisationCountry" char(2), "organisationRegion" "Region", mandate "MandateRole"))
  WITH ORDINALITY AS g("sourceId", "displayName", "groupId", capacity, country, region, organisation, "organisationType",
    "organisationCountry", "organisationRegion", mandate, place)`;
