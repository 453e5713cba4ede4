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
    WITH roll AS (
      INSERT INTO roll_entry AS r ("pollId", "voterId", "groupId", capacity, "organisationId", "organisationType", country, region)
      (SELECT p.id, a.id, a."groupId", a.capacity, a."organisationId", o.type, a.country, a.region
        FROM poll p
        JOIN electorate e ON e."pollId" = p.id
        JOIN accreditation a ON a."forumId" = p."forumId" AND a."groupId" = e."groupId"
        LEFT JOIN organisation o ON o.id = a."organisationId"
        WHERE p.id = ANY(${pollIds}::uuid[]) AND p.unit = 'PERSON' AND a.state = 'APPROVED' AND a.capacity <> 'OBSERVER')
      UNION ALL
      (SELECT DISTINCT ON (p.id, o.id) p.id, o.id, a."groupId", a.capacity, o.id, o.type, o.country, o.region
        FROM poll p
        JOIN mandate m ON m."forumId" = p."forumId" AND m.role = 'HEAD' AND m."startsAt" <= ${now}
          AND (m."endsAt" IS NULL OR m."endsAt" > ${now})
        JOIN accreditation a ON a."forumId" = p."forumId" AND a."personId" = m."personId"
        JOIN electorate e ON e."pollId" = p.id AND e."groupId" = a."groupId"
        JOIN organisation o ON o.id = m."organisationId"
        WHERE p.id = ANY(${pollIds}::uuid[]) AND p.unit = 'ORGANISATION' AND a.state = 'APPROVED' AND a.capacity <> 'OBSERVER'
        ORDER BY p.id, o.id, m."startsAt" DESC)
      RETURNING r.*
    )
    INSERT INTO tally ("pollId", "groupId", region, "organisationType", eligible)
    SELECT "pollId", ${Prisma.raw(cellOf('r'))}, count(*)::int FROM roll r GROUP BY 1, 2, 3, 4
    RETURNING "pollId", "groupId", region, "organisationType", eligible`);
}
