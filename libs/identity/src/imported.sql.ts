import { type OrganisationType, Prisma, type Region, type Transaction } from '@plenary/kernel';

/** An organisation of an import. */
export interface ImportedOrganisation {
  name: string;
  type: OrganisationType;
  /** Two capital letters, where it has one. */
  country: string | null;
  region: Region | null;
}

/** Makes the organisations that do not exist yet; one is the same where its name and its country are. */
export async function makeOrganisations(
  tx: Transaction,
  organisations: readonly ImportedOrganisation[],
  now: Date,
): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO organisation (name, type, country, region, "createdAt")
    SELECT DISTINCT ON (name, country) name, type, country, region, ${now}
    FROM json_to_recordset(${JSON.stringify(organisations)}::json)
      AS (name text, type "OrganisationType", country char(2), region "Region")
    ON CONFLICT (name, country) DO NOTHING`);
}

/** Makes people without an address, who never sign in; gives their ids in the order of their names. */
export async function makePeople(tx: Transaction, displayNames: readonly string[], now: Date): Promise<string[]> {
  const made = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    WITH named AS MATERIALIZED (
      SELECT uuidv7() AS id, name, place FROM unnest(${[...displayNames]}::text[]) WITH ORDINALITY AS g(name, place)),
    made AS (INSERT INTO person (id, "displayName", "createdAt") SELECT id, name, ${now} FROM named)
    SELECT id FROM named ORDER BY place`);
  return made.map(({ id }) => id);
}
