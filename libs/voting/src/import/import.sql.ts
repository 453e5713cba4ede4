import { type Position, Prisma, type Transaction } from '@plenary/kernel';
import { appendEntriesFrom } from '@plenary/record';
import { ballotFacts } from '../ballot/ballot-facts.sql.ts';
import { cellOf, countedBy, sameCell, takenFrom } from '../results/counts.sql.ts';

/** One ballot of an import; the voter is an organisation. */
export interface GivenBallot {
  pollId: string;
  voterId: string;
  position: Position;
  reason: string | null;
}

const given = (ballots: readonly GivenBallot[]): Prisma.Sql => Prisma.sql`
  json_to_recordset(${JSON.stringify(ballots)}::json) AS g("pollId" uuid, "voterId" uuid, position "Position", reason text)`;

/**
 * Writes ballots of polls whose rolls are frozen, with their counters and record entries, in one statement. Each was
 * cast by the organisation's head when voting began. Gives how many: those of voters who are on no roll are left out.
 */
export async function writeBallots(
  tx: Transaction,
  actor: string,
  now: Date,
  ballots: readonly GivenBallot[],
): Promise<number> {
  const [{ written } = { written: 0 }] = await tx.$queryRaw<{ written: number }[]>(Prisma.sql`
    WITH kept AS (
      INSERT INTO ballot AS b ("pollId", "voterId", position, reason, "groupId", "organisationId", "organisationType", country,
        region, "castById", "castAt")
      SELECT r."pollId", r."voterId", g.position, g.reason, r."groupId", r."organisationId", r."organisationType", r.country,
        r.region, h."personId", p."opensAt"
      FROM ${given(ballots)}
      JOIN poll p ON p.id = g."pollId"
      JOIN roll_entry r ON r."pollId" = g."pollId" AND r."voterId" = g."voterId"
      CROSS JOIN LATERAL (
        SELECT m."personId" FROM mandate m
        WHERE m."forumId" = p."forumId" AND m."organisationId" = r."voterId" AND m.role = 'HEAD' AND m."startsAt" <= ${now}
          AND (m."endsAt" IS NULL OR m."endsAt" > ${now})
        ORDER BY m."startsAt" DESC LIMIT 1) h
      RETURNING b.*
    ), change AS (
      SELECT "pollId", "groupId", region, "organisationType", ${Prisma.raw(countedBy('count(*)'))}
      FROM (SELECT "pollId", ${Prisma.raw(cellOf('k'))}, position, reason FROM kept k) k
      GROUP BY "pollId", "groupId", region, "organisationType"
    ), counted AS (
      UPDATE tally t SET ${Prisma.raw(takenFrom('c'))} FROM change c
      WHERE t."pollId" = c."pollId" AND ${Prisma.raw(sameCell('t', 'c'))}
    ), entries AS (
      SELECT ${now}::timestamptz AS at, p."forumId", ${actor} AS actor, 'ADMINISTRATOR' AS office, 'BALLOT_CAST' AS act,
        'Poll' AS "subjectType", p.id AS "subjectId", ${Prisma.raw(ballotFacts('k', 'p', true))} AS content
      FROM kept k JOIN poll p ON p.id = k."pollId" ORDER BY p.number, k."voterId"
    ), recorded AS (${Prisma.raw(appendEntriesFrom('entries'))}
    )
    SELECT count(*)::int AS written FROM kept`);
  return written;
}

/** Of polls that are said to have these ballots and no others, those that have others. */
export async function contradicted(
  tx: Transaction,
  pollIds: readonly string[],
  ballots: readonly GivenBallot[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ pollId: string }[]>(Prisma.sql`
    SELECT DISTINCT "pollId" FROM ${given(ballots)}
    FULL JOIN (SELECT * FROM ballot WHERE "pollId" = ANY(${pollIds}::uuid[])) b USING ("pollId", "voterId")
    WHERE (g.position, g.reason) IS DISTINCT FROM (b.position, b.reason)`);
  return rows.map(({ pollId }) => pollId);
}

/** Opens imported polls when their voting began. */
export async function openAsHeld(tx: Transaction, pollIds: readonly string[]): Promise<void> {
  await tx.$executeRaw(Prisma.sql`UPDATE poll SET "openedAt" = "opensAt" WHERE id = ANY(${pollIds}::uuid[])`);
}
