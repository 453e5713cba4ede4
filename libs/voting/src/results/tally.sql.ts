import type { OrganisationType, Reader, Region, StakeholderGroupModel } from '@plenary/kernel';
import type { GroupCounts } from '@plenary/tally';
import { counters } from './counts.sql.ts';

/** A sum of counters over one group, one region ('' where there is none) or one organisation type of one poll. */
export type SumRow = GroupCounts & { pollId: string } & (
    | { by: 'GROUP'; groupId: string }
    | { by: 'REGION'; region: Region | '' }
    | { by: 'ORGANISATION_TYPE'; organisationType: OrganisationType | '' }
  );

const sums = ['eligible', ...counters].map((counter) => `sum("${counter}")::int AS "${counter}"`).join(', ');

const sumsSql = `
  SELECT "pollId", "groupId", region, "organisationType", ${sums},
    CASE GROUPING("groupId", region) WHEN 1 THEN 'GROUP' WHEN 2 THEN 'REGION' ELSE 'ORGANISATION_TYPE' END AS by
  FROM tally WHERE "pollId" = ANY($1::uuid[])
  GROUP BY GROUPING SETS (("pollId", "groupId"), ("pollId", region), ("pollId", "organisationType"))`;

/** What was counted in polls: from the counters, whatever the number of ballots. */
export async function sumsOfPolls(reader: Reader, pollIds: readonly string[]): Promise<SumRow[]> {
  return (await reader.query<SumRow>({ name: 'sums-of-polls', text: sumsSql, values: [pollIds] })).rows;
}

/** The groups that may vote in polls, in the order of their declaration. */
export async function electorates(
  reader: Reader,
  pollIds: readonly string[],
): Promise<(StakeholderGroupModel & { pollId: string })[]> {
  const text = `SELECT e."pollId", g.* FROM electorate e JOIN stakeholder_group g ON g.id = e."groupId"
    WHERE e."pollId" = ANY($1::uuid[]) ORDER BY e."pollId", e.position`;
  return (
    await reader.query<StakeholderGroupModel & { pollId: string }>({ name: 'electorates', text, values: [pollIds] })
  ).rows;
}

/** The traces of closed polls. */
export async function tracesOfPolls(
  reader: Reader,
  pollIds: readonly string[],
): Promise<{ id: string; trace: unknown }[]> {
  const text = 'SELECT id, trace FROM poll WHERE id = ANY($1::uuid[])';
  return (await reader.query<{ id: string; trace: unknown }>({ name: 'traces-of-polls', text, values: [pollIds] }))
    .rows;
}
