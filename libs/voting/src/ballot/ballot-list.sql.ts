import type { BallotModel, Reader } from '@plenary/kernel';

/** A part of one poll's ballots, by voter. */
export interface AskedPage {
  pollId: string;
  take: number;
  backward: boolean;
  /** The voter at whom the page before it ended. */
  from: string | null;
}

const pagesSql = `
  SELECT a.ordinal, b.* FROM json_to_recordset($1::json)
    AS a(ordinal int, "pollId" uuid, take int, backward boolean, "from" uuid)
  CROSS JOIN LATERAL (
    (SELECT * FROM ballot WHERE NOT a.backward AND "pollId" = a."pollId" AND "setAsideAt" IS NULL
        AND "voterId" > coalesce(a."from", '00000000-0000-0000-0000-000000000000')
      ORDER BY "voterId" LIMIT a.take)
    UNION ALL
    (SELECT * FROM ballot WHERE a.backward AND "pollId" = a."pollId" AND "setAsideAt" IS NULL
        AND "voterId" < coalesce(a."from", 'ffffffff-ffff-ffff-ffff-ffffffffffff')
      ORDER BY "voterId" DESC LIMIT a.take)) b`;

/** The pages in the order asked, each in the direction asked. */
export async function ballotPages(reader: Reader, asked: readonly AskedPage[]): Promise<BallotModel[][]> {
  const values = [JSON.stringify(asked.map((page, ordinal) => ({ ...page, ordinal })))];
  const { rows } = await reader.query<BallotModel & { ordinal: number }>({
    name: 'ballot-pages',
    text: pagesSql,
    values,
  });
  return asked.map((_, ordinal) =>
    rows.filter((row) => row.ordinal === ordinal).map(({ ordinal: _place, ...ballot }) => ballot),
  );
}

/** The names of organisations, and of persons by their accreditations. */
export async function voterNames(reader: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const text = `
    SELECT id, name FROM organisation WHERE id = ANY($1::uuid[])
    UNION ALL SELECT a.id, p."displayName" FROM accreditation a JOIN person p ON p.id = a."personId" WHERE a.id = ANY($1::uuid[])`;
  const { rows } = await reader.query<{ id: string; name: string }>({ name: 'voter-names', text, values: [ids] });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
