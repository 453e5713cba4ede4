import { Prisma, type Transaction } from '@plenary/kernel';
import { cellOf } from '../results/counts.sql.ts';

/** How many voters of one kind stand on a roll. Region and organisation type are '' where there is none. */
export interface RollCell {
  pollId: string;
  groupId: string;
  region: string;
  organisationType: string;
  eligible: number;
}

/**
 * Writes the rolls of polls as standings are at `now`, and their counters at nought: for persons every approved
 * accreditation of the electorate but observers; for organisations each one whose head has such an accreditation, in its
 * group. Gives the sizes.
 */
export function writeRolls(tx: Transaction, pollIds: readonly string[], now: Date): Promise<RollCell[]> {
  return tx.$queryRaw<RollCell[]>(Prisma.sql`
    WITH opening AS MATERIALIZED (
      SELECT id, "forumId", unit FROM poll WHERE id = ANY(${pollIds}::uuid[])
    ), person AS (
      SELECT a."forumId", a.id, a."groupId", a.capacity, a."organisationId", o.type, a.country, a.region
      FROM accreditation a LEFT JOIN organisation o ON o.id = a."organisationId"
      WHERE a.state = 'APPROVED' AND a.capacity <> 'OBSERVER'
    ), head AS MATERIALIZED (
      SELECT DISTINCT ON (m."forumId", o.id) m."forumId", o.id, a."groupId", a.capacity, o.id AS "organisationId", o.type,
        o.country, o.region
      FROM mandate m
      JOIN accreditation a ON a."forumId" = m."forumId" AND a."personId" = m."personId"
      JOIN organisation o ON o.id = m."organisationId"
      WHERE m."forumId" IN (SELECT "forumId" FROM opening WHERE unit = 'ORGANISATION')
        AND m.role = 'HEAD' AND m."startsAt" <= ${now} AND (m."endsAt" IS NULL OR m."endsAt" > ${now})
        AND a.state = 'APPROVED' AND a.capacity <> 'OBSERVER'
      ORDER BY m."forumId", o.id, m."startsAt" DESC
    ), roll AS (
      INSERT INTO roll_entry AS r ("pollId", "voterId", "groupId", capacity, "organisationId", "organisationType", country, region)
      SELECT p.id, v.id, v."groupId", v.capacity, v."organisationId", v.type, v.country, v.region
      FROM opening p JOIN electorate e ON e."pollId" = p.id
      JOIN person v ON v."forumId" = p."forumId" AND v."groupId" = e."groupId" WHERE p.unit = 'PERSON'
      UNION ALL
      SELECT p.id, v.id, v."groupId", v.capacity, v."organisationId", v.type, v.country, v.region
      FROM opening p JOIN electorate e ON e."pollId" = p.id
      JOIN head v ON v."forumId" = p."forumId" AND v."groupId" = e."groupId" WHERE p.unit = 'ORGANISATION'
      RETURNING r.*
    )
    INSERT INTO tally ("pollId", "groupId", region, "organisationType", eligible)
    SELECT "pollId", ${Prisma.raw(cellOf('r'))}, count(*)::int FROM roll r GROUP BY 1, 2, 3, 4
    RETURNING "pollId", "groupId", region, "organisationType", eligible`);
}
