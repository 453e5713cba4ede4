import { Prisma, type RollEntryModel, type Transaction } from '@plenary/kernel';
import type { GroupSize } from '../poll/small-group.ts';
import { cellOf } from '../results/counts.sql.ts';

/** How many voters of one kind stand on a roll. Region and organisation type are '' where there is none. */
export interface RollCell {
  pollId: string;
  groupId: string;
  region: string;
  organisationType: string;
  eligible: number;
}

/** Somebody who stands on a poll's roll, or could. */
export interface RollCandidate {
  voterId: string;
  name: string;
  groupId: string;
  onRoll: boolean;
}

/**
 * Who may vote in polls as standings are at `now`, as the relation `voter` after a WITH: for persons every approved
 * accreditation of the electorate but observers; for organisations each one whose head has such an accreditation, in its
 * group.
 */
const voterSql = (pollIds: readonly string[], now: Date): Prisma.Sql => Prisma.sql`
  opening AS MATERIALIZED (
    SELECT id, "forumId", unit FROM poll WHERE id = ANY(${pollIds}::uuid[])
  ), approved AS (
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
  ), voter AS (
    SELECT p.id AS "pollId", v.id AS "voterId", v."groupId", v.capacity, v."organisationId", v.type, v.country, v.region
    FROM opening p JOIN electorate e ON e."pollId" = p.id
    JOIN approved v ON v."forumId" = p."forumId" AND v."groupId" = e."groupId" WHERE p.unit = 'PERSON'
    UNION ALL
    SELECT p.id, v.id, v."groupId", v.capacity, v."organisationId", v.type, v.country, v.region
    FROM opening p JOIN electorate e ON e."pollId" = p.id
    JOIN head v ON v."forumId" = p."forumId" AND v."groupId" = e."groupId" WHERE p.unit = 'ORGANISATION'
  )`;

const columns = Prisma.raw(
  '"pollId", "voterId", "groupId", capacity, "organisationId", "organisationType", country, region',
);

/** Writes the rolls of polls as standings are at `now`, and their counters at nought. Gives the sizes. */
export function writeRolls(tx: Transaction, pollIds: readonly string[], now: Date): Promise<RollCell[]> {
  return tx.$queryRaw<RollCell[]>(Prisma.sql`
    WITH ${voterSql(pollIds, now)}, roll AS (
      INSERT INTO roll_entry AS r (${columns}) SELECT * FROM voter RETURNING r.*
    )
    INSERT INTO tally ("pollId", "groupId", region, "organisationType", eligible)
    SELECT "pollId", ${Prisma.raw(cellOf('r'))}, count(*)::int FROM roll r GROUP BY 1, 2, 3, 4
    RETURNING "pollId", "groupId", region, "organisationType", eligible`);
}

/** How many of each group would stand on a poll's roll if it opened now. */
export function standingSizes(tx: Transaction, pollId: string, now: Date): Promise<GroupSize[]> {
  return tx.$queryRaw<GroupSize[]>(Prisma.sql`
    WITH ${voterSql([pollId], now)} SELECT "groupId", count(*)::int AS eligible FROM voter GROUP BY 1`);
}

/**
 * Puts one voter onto the roll of an open poll, with their standing at `now`, or back onto it, with the one they had.
 * Null where they could not vote by their standing now, or where the same person stands on the roll already.
 */
export async function enrol(tx: Transaction, pollId: string, voterId: string, now: Date) {
  const [entry] = await tx.$queryRaw<RollEntryModel[]>(Prisma.sql`
    WITH ${voterSql([pollId], now)}
    INSERT INTO roll_entry AS r (${columns})
    SELECT * FROM voter v WHERE v."voterId" = ${voterId}::uuid AND NOT EXISTS (
      SELECT FROM roll_entry e JOIN accreditation a ON a.id = e."voterId"
      WHERE e."pollId" = v."pollId" AND e."removedAt" IS NULL
        AND a."personId" = (SELECT "personId" FROM accreditation WHERE id = v."voterId"))
    ON CONFLICT ("pollId", "voterId") DO UPDATE SET "removedAt" = NULL WHERE r."removedAt" IS NOT NULL
    RETURNING r.*`);
  return entry ?? null;
}

/** Where a voter stands: on the roll, or beside it with the standing to be on it. Null where neither. */
export async function candidate(tx: Transaction, pollId: string, voterId: string, now: Date) {
  const [found] = await tx.$queryRaw<Pick<RollCandidate, 'groupId' | 'onRoll'>[]>(Prisma.sql`
    WITH ${voterSql([pollId], now)}, ${knownSql(pollId)}
    SELECT "groupId", "onRoll" FROM known WHERE "voterId" = ${voterId}::uuid`);
  return found ?? null;
}

/** Twenty at most whose names hold this text, by name. */
export function candidatesNamed(tx: Transaction, pollId: string, name: string, now: Date): Promise<RollCandidate[]> {
  return tx.$queryRaw<RollCandidate[]>(Prisma.sql`
    WITH ${voterSql([pollId], now)}, ${knownSql(pollId)}, named AS (
      SELECT k.*, coalesce(o.name, p."displayName") AS name FROM known k
      LEFT JOIN organisation o ON o.id = k."voterId"
      LEFT JOIN accreditation a ON a.id = k."voterId"
      LEFT JOIN person p ON p.id = a."personId")
    SELECT "voterId", name, "groupId", "onRoll" FROM named WHERE position(lower(${name}::text) IN lower(name)) > 0
    ORDER BY name, "voterId" LIMIT 20`);
}

const knownSql = (pollId: string): Prisma.Sql => Prisma.sql`
  known AS (
    SELECT "voterId", "groupId", true AS "onRoll" FROM roll_entry WHERE "pollId" = ${pollId}::uuid AND "removedAt" IS NULL
    UNION ALL
    SELECT v."voterId", v."groupId", false FROM voter v WHERE NOT EXISTS (
      SELECT FROM roll_entry e WHERE e."pollId" = v."pollId" AND e."voterId" = v."voterId" AND e."removedAt" IS NULL)
  )`;
