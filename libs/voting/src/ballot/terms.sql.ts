import type { BallotModel, PollModel, Reader } from '@plenary/kernel';
import type { VotingTerms } from './ballot.policy.ts';

/** A poll as its policies and its voters read it. */
export type PollToVote = VotingTerms & Pick<PollModel, 'id' | 'secrecy' | 'rollRevision'>;

const termsSql = `
  SELECT p.id, p."forumId", p.unit, p.method, p.secrecy, p."opensAt", p."closesAt", p."openedAt", p."closedAt", p."publishedAt",
    p."voidedAt",
    p."rollRevision",
    (SELECT coalesce(json_agg(json_build_object('voterId', c."voterId", 'at', c."confirmedAt") ORDER BY c."confirmedAt"), '[]')
      FROM roll_change c WHERE c."pollId" = p.id AND c.kind = 'ADD' AND c."confirmedAt" IS NOT NULL
        AND p.unit = 'ORGANISATION') AS enrolled,
    (SELECT coalesce(json_agg(e."groupId" ORDER BY e.position), '[]') FROM electorate e WHERE e."pollId" = p.id) AS electorate,
    (SELECT coalesce(json_agg(json_build_object('name', h.name, 'grants', h.grants, 'startsAt', h."startsAt", 'endsAt', h."endsAt")
        ORDER BY h."startsAt", h.id), '[]')
      FROM agenda_item i JOIN phase h ON h."editionId" = i."editionId" WHERE i.id = p."agendaItemId") AS phases
  FROM poll p WHERE p.id = ANY($1::uuid[])`;

export async function termsOfPolls(reader: Reader, ids: readonly string[]): Promise<PollToVote[]> {
  const { rows } = await reader.query<PollToVote>({ name: 'terms-of-polls', text: termsSql, values: [ids] });
  for (const terms of rows)
    terms.phases = terms.phases.map((each) => ({
      ...each,
      startsAt: new Date(each.startsAt),
      endsAt: new Date(each.endsAt),
    }));
  return rows;
}

/** Whether one of these voters is on the roll of the poll, and the ballot that stands for them. */
export interface VoterSide {
  onRoll: boolean;
  ballot: BallotModel | null;
}

const sideSql = `
  SELECT a.ordinal, b.*
  FROM json_to_recordset($1::json) AS a(ordinal int, "pollId" uuid, voters uuid[])
  CROSS JOIN LATERAL (
    SELECT e."pollId", e."voterId" FROM roll_entry e WHERE e."pollId" = a."pollId" AND e."voterId" = ANY(a.voters) AND e."removedAt" IS NULL
    ORDER BY array_position(a.voters, e."voterId") LIMIT 1) r
  LEFT JOIN LATERAL (SELECT * FROM ballot WHERE "pollId" = r."pollId" AND "voterId" = r."voterId" LIMIT 1) b ON true`;

/** The same order as asked. */
export async function voterSides(
  reader: Reader,
  asked: readonly { pollId: string; voters: readonly string[] }[],
): Promise<VoterSide[]> {
  const values = [JSON.stringify(asked.map((each, ordinal) => ({ ordinal, ...each })))];
  const { rows } = await reader.query<BallotModel & { ordinal: number }>({
    name: 'voter-sides',
    text: sideSql,
    values,
  });
  const found = new Map(rows.map(({ ordinal, ...ballot }) => [ordinal, ballot]));
  return asked.map((_, ordinal) => {
    const ballot = found.get(ordinal);
    return { onRoll: ballot !== undefined, ballot: ballot?.id ? ballot : null };
  });
}

interface FirstAnswer {
  operation: string;
  inputHash: Uint8Array;
  answer: Uint8Array | null;
}

/** What a request of this person with this key was answered, where there was one. */
export async function firstAnswer(reader: Reader, personId: string, key: string): Promise<FirstAnswer | undefined> {
  const text = 'SELECT operation, "inputHash", answer FROM request WHERE "actorId" = $1 AND "idempotencyKey" = $2';
  return (await reader.query<FirstAnswer>({ name: 'first-answer', text, values: [personId, key] })).rows[0];
}
