import { type BallotModel, type Database, keepAnswersFrom, type Position } from '@plenary/kernel';
import { appendEntriesFrom } from '@plenary/record';
import { cellOf, countedBy, sameCell, sumOf, takenFrom } from '../results/counts.sql.ts';
import { ballotFacts } from './ballot-facts.sql.ts';

/** One ballot to be cast. In one statement no two share a person or a voter. */
export interface AskedBallot {
  personId: string;
  /** As whom it may be cast: the first that is on the roll. */
  voters: string[];
  position: Position;
  reason: string | null;
  key: string;
  /** SHA-256 of the input, hexadecimal. */
  hash: string;
  /** What the record calls the person. */
  actor: string;
}

/**
 * Casts ballots in a poll: ballot, counters, record entries and the answers for repeats in one statement, all or none.
 * Gives the ballots that were cast; the others met a poll that is not open, a voter who is not on the roll, or a
 * request that was carried out before. Throws on a request that is being carried out at this moment (23505, request_pkey).
 *
 * Why it is exact. The share lock on the poll and its conditions are one step: a closing that holds the row is waited
 * for, and its outcome is what the conditions then see. The ballot's key makes one row of a voter's ballots however
 * many arrive, and `old` is the row that was really replaced, so that each change moves one count. Locks are taken one
 * table after the other and within each by key, always alike, so that no two statements wait for each other.
 *
 * A change of the roll that is waited for would not be seen in the roll itself, which is read as it was when the statement
 * began; so the statement takes effect only at the revision of the roll that the caller read before.
 *
 * The counters are read and added to under their own lock, before the update: an update that adds by itself checks the
 * constraints first on the row as the statement's snapshot had it, and refuses what was right.
 *
 * Lookups are written so that no plan made while the tables were small can scan them when they have grown: each can go by
 * a key, and connections plan by keys.
 */
const castSql = `
  WITH voted AS (
    SELECT p.id, p."forumId", p.secrecy FROM poll p
    WHERE p.id = $1 AND p."openedAt" IS NOT NULL AND p."closedAt" IS NULL AND p."voidedAt" IS NULL
      AND p."opensAt" <= $2 AND p."closesAt" > $2 AND p."rollRevision" = $4
    FOR SHARE
  ), asked AS (
    SELECT v.id AS "pollId", v."forumId", v.secrecy, a.*, r.*
    FROM voted v
    CROSS JOIN json_to_recordset($3::json)
      AS a("personId" uuid, voters uuid[], position "Position", reason text, key text, hash text, actor text)
    CROSS JOIN LATERAL (
      SELECT e."voterId", e."groupId", e."organisationId", e."organisationType", e.country, e.region FROM roll_entry e
      WHERE e."pollId" = v.id AND e."voterId" = ANY(a.voters) AND e."removedAt" IS NULL ORDER BY array_position(a.voters, e."voterId") LIMIT 1) r
    WHERE (SELECT true FROM request q WHERE q."actorId" = a."personId" AND q."idempotencyKey" = a.key) IS NULL
  ), kept AS (
    INSERT INTO ballot AS b ("pollId", "voterId", position, reason, "groupId", "organisationId", "organisationType", country,
      region, "castById", "castAt")
    SELECT "pollId", "voterId", position, reason, "groupId", "organisationId", "organisationType", country, region, "personId", $2
    FROM asked ORDER BY "voterId"
    ON CONFLICT ("pollId", "voterId") DO UPDATE SET position = excluded.position, reason = excluded.reason,
      "castById" = excluded."castById", "castAt" = excluded."castAt", changes = b.changes + 1
    RETURNING new.*, old.position AS was, old.reason AS "wasFor"
  ), moves AS (
    SELECT ${cellOf('k')}, position, reason, 1 AS votes FROM kept k
    UNION ALL SELECT ${cellOf('k')}, was, "wasFor", -1 FROM kept k WHERE was IS NOT NULL
  ), change AS (
    SELECT "groupId", region, "organisationType", ${countedBy('sum(votes)')} FROM moves
    GROUP BY "groupId", region, "organisationType"
  ), locked AS (
    SELECT t."groupId", t.region, t."organisationType", ${sumOf('t', 'c')} FROM tally t JOIN change c ON t."pollId" = $1 AND ${sameCell('t', 'c')}
    ORDER BY t."groupId", t.region, t."organisationType" FOR UPDATE OF t
  ), counted AS (
    UPDATE tally t SET ${takenFrom('l')} FROM locked l WHERE t."pollId" = $1 AND ${sameCell('t', 'l')}
  ), cast_ballots AS (
    SELECT id, "pollId", "voterId", position, reason, "groupId", "organisationId", "organisationType", country, region,
      "castById", "castAt", changes, "setAsideAt" FROM kept
  ), entries AS (
    SELECT $2::timestamptz AS at, a."forumId", a.actor, NULL AS office, 'BALLOT_CAST' AS act, 'Poll' AS "subjectType",
      a."pollId" AS "subjectId", ${ballotFacts('b', 'a', false)} AS content
    FROM cast_ballots b JOIN asked a USING ("voterId") ORDER BY a."voterId"
  ), recorded AS (${appendEntriesFrom('entries')}
  ), answers AS (
    SELECT a."personId" AS "actorId", a.key AS "idempotencyKey", 'castBallot' AS operation, decode(a.hash, 'hex') AS "inputHash",
      convert_to(row_to_json(b)::text, 'UTF8') AS answer, $2::timestamptz AS at
    FROM cast_ballots b JOIN asked a USING ("voterId") ORDER BY a."personId"
  ), answered AS (${keepAnswersFrom('answers')}
  )
  SELECT * FROM cast_ballots`;

export async function castBallots(
  pool: Database['pool'],
  { id, rollRevision }: { id: string; rollRevision: number },
  now: Date,
  asked: readonly AskedBallot[],
): Promise<BallotModel[]> {
  const values = [id, now, JSON.stringify(asked), rollRevision];
  return (await pool.query<BallotModel>({ name: 'cast-ballots', text: castSql, values })).rows;
}
