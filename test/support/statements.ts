import { Client } from 'pg';
import { vi } from 'vitest';

export interface Statement {
  text: string;
  values: unknown[];
}

/** The SQL statements that are sent while `work` runs, those that begin and end transactions left out. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent = vi.spyOn(Client.prototype, 'query');
  try {
    await work();
    return sent.mock.calls
      .map(([query]) => asStatement(query))
      .filter(({ text }) => !/^(BEGIN|COMMIT|ROLLBACK)/.test(text));
  } finally {
    sent.mockRestore();
  }
}

function asStatement(query: unknown): Statement {
  if (typeof query !== 'object' || query === null || !('text' in query)) return { text: String(query), values: [] };
  return { text: String(query.text), values: 'values' in query && Array.isArray(query.values) ? query.values : [] };
}

interface Plan {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Plan[];
}

/** How many rows a statement reads from tables and indexes, under the plan that PostgreSQL keeps for every value. */
export async function rowsRead(client: Client, { text, values }: Statement): Promise<number> {
  const literals = values.map((value) =>
    client.escapeLiteral(Array.isArray(value) ? `{${value.join(',')}}` : String(value)),
  );
  await client.query('SET plan_cache_mode = force_generic_plan');
  await client.query(`PREPARE explained AS ${text}`);
  const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE explained(${literals.join(', ')})`,
  );
  await client.query('DEALLOCATE explained');
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
  if (!plan) throw new Error('PostgreSQL explained nothing.');
  return readBy(plan);
}

function readBy(plan: Plan): number {
  const removed = (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0);
  const own = plan['Node Type'].includes('Scan') ? (plan['Actual Rows'] + removed) * plan['Actual Loops'] : 0;
  return (plan.Plans ?? []).reduce((sum, each) => sum + readBy(each), own);
}
