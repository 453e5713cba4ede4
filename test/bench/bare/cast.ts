import { createHash, createHmac } from 'node:crypto';
import type { Pool } from 'pg';

const sessionSql = `
  SELECT s."personId", n."pseudonymKey", a.id AS "accreditationId", p."forumId" FROM login_session s JOIN person n ON n.id = s."personId"
  JOIN poll p ON p.id = $2
  LEFT JOIN accreditation a ON a."forumId" = p."forumId" AND a."personId" = n.id AND a.state = 'APPROVED' AND a.capacity <> 'OBSERVER'
  WHERE s."tokenHash" = $1 AND s."revokedAt" IS NULL AND s."expiresAt" > now() AND n."emailConfirmedAt" IS NOT NULL`;

const castSql = `
  WITH voted AS (
    SELECT p.id, p."forumId", p.number FROM poll p WHERE p.id = $1 AND p."openedAt" IS NOT NULL AND p."closedAt" IS NULL
      AND p."voidedAt" IS NULL AND p."opensAt" <= now() AND p."closesAt" > now() AND EXISTS (
        SELECT FROM agenda_item i JOIN phase h ON h."editionId" = i."editionId"
        WHERE i.id = p."agendaItemId" AND 'VOTE' = ANY(h.grants) AND h."startsAt" <= now() AND h."endsAt" > now()) FOR SHARE OF p
  ), kept AS (
    INSERT INTO ballot AS b ("pollId", "voterId", position, reason, "groupId", "organisationId", "organisationType", country, region,
      "castById", "castAt")
    SELECT r."pollId", r."voterId", $3::"Position", $4, r."groupId", r."organisationId", r."organisationType", r.country, r.region, $5, now()
    FROM voted v JOIN roll_entry r ON r."pollId" = v.id AND r."voterId" = $2
    WHERE NOT EXISTS (SELECT FROM request WHERE "actorId" = $5 AND "idempotencyKey" = $6)
    ON CONFLICT ("pollId", "voterId") DO UPDATE SET position = excluded.position, reason = excluded.reason,
      "castById" = excluded."castById", "castAt" = excluded."castAt", changes = b.changes + 1
    RETURNING new.*, old.position AS was, old.reason AS "wasFor"
  ), counted AS (
    UPDATE tally t SET
      support = support + (k.position = 'SUPPORT')::int - coalesce(was = 'SUPPORT', false)::int,
      oppose = oppose + (k.position = 'OPPOSE' AND k.reason IS NOT NULL)::int - coalesce(was = 'OPPOSE' AND "wasFor" IS NOT NULL, false)::int,
      "opposeWithoutReason" = "opposeWithoutReason" + (k.position = 'OPPOSE' AND k.reason IS NULL)::int
        - coalesce(was = 'OPPOSE' AND "wasFor" IS NULL, false)::int,
      abstain = abstain + (k.position = 'ABSTAIN')::int - coalesce(was = 'ABSTAIN', false)::int,
      recused = recused + (k.position = 'RECUSED')::int - coalesce(was = 'RECUSED', false)::int
    FROM kept k WHERE t."pollId" = k."pollId" AND t."groupId" = k."groupId" AND t.region = coalesce(k.region::text, '')
      AND t."organisationType" = coalesce(k."organisationType"::text, '')
  ), facts AS (
    SELECT json_build_object('ballot', id, 'group', "groupId", 'organisationType', "organisationType", 'position', position, 'reason',
      encode(sha256(convert_to(reason, 'UTF8')), 'hex'), 'region', region, 'salt', gen_random_uuid(), 'voter', "voterId")::text AS content
    FROM kept
  ), recorded AS (
    INSERT INTO record_entry (at, "forumId", actor, act, "subjectType", "subjectId", content, hash)
    SELECT now(), v."forumId", $8, 'BALLOT_CAST', 'Poll', v.id, f.content::jsonb, sha256(convert_to($8 || v."forumId" || v.id || f.content, 'UTF8'))
    FROM facts f, voted v
  ), answered AS (
    INSERT INTO request ("actorId", "idempotencyKey", operation, "inputHash", answer)
    SELECT $5, $6, 'castBallot', $7, convert_to(row_to_json(k)::text, 'UTF8') FROM kept k
  )
  SELECT v.number FROM voted v, kept`;

/** Casts or changes the ballot of the person whose session's token this is: two statements. */
export async function castBallot(
  pool: Pool,
  token: string,
  input: { idempotencyKey: string; pollId: string; position: string; reason?: string },
) {
  const tokenHash = createHash('sha256').update(token).digest();
  const session = await pool.query({ name: 'session', text: sessionSql, values: [tokenHash, input.pollId] });
  const [voter] = session.rows;
  if (!voter?.accreditationId) return { castBallot: { ballot: null, refusal: { code: 'NOT_SIGNED_IN' } } };
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest();
  const actor = createHmac('sha256', voter.pseudonymKey).update(voter.forumId).digest('hex').slice(0, 16);
  const cast = await pool.query({
    name: 'cast',
    text: castSql,
    values: [
      input.pollId,
      voter.accreditationId,
      input.position,
      input.reason ?? null,
      voter.personId,
      input.idempotencyKey,
      inputHash,
      actor,
    ],
  });
  const [poll] = cast.rows;
  if (!poll) return { castBallot: { ballot: null, refusal: { code: 'POLL_CLOSED' } } };
  return { castBallot: { ballot: { poll: { number: poll.number } }, refusal: null } };
}
