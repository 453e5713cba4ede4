import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { canonicalRule, presetOf } from '../../libs/tally/src/index.ts';

/** What there is to measure on (dataset.sql makes it). */
export interface Dataset {
  /** The database server's own process, where it runs on this machine. */
  postmaster: number;
  pollId: string;
  /** How many people are signed in, with the tokens voter-1, voter-2 … */
  voters: number;
  /** The numbers of proposals by the length of their discussions. */
  discussions: readonly { comments: number; proposal: number }[];
}

/** Fills a migrated, empty database. */
export async function makeDataset(databaseUrl: string): Promise<Dataset> {
  const rule = presetOf('every-group-majority');
  const hash = createHash('sha256').update(canonicalRule(rule)).digest();
  return onDatabase(databaseUrl, async (client) => {
    await client.query(
      'INSERT INTO decision_rule (key, version, params, definition, hash) VALUES ($1, $2, $3, $4, $5)',
      [rule.key, rule.version, {}, rule, hash],
    );
    await client.query(readFileSync(join(import.meta.dirname, 'dataset.sql'), 'utf8'));
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
    const { rows } = await client.query<{ id: string; backend: number }>(
      'SELECT id, pg_backend_pid() AS backend FROM poll',
    );
    const discussions = [1, 2, 3, 4].map((proposal) => ({ comments: 10 ** (proposal + 1), proposal }));
    return { postmaster: parentOf(rows[0]?.backend ?? 0), pollId: rows[0]?.id ?? '', voters: 2000, discussions };
  });
}

/** Throws where a counter of the poll is not what its ballots say. */
export async function checkCounters(databaseUrl: string): Promise<void> {
  const { rows } = await onDatabase(databaseUrl, (client) =>
    client.query<{ wrong: number; changes: number }>(`
      SELECT count(*)::int AS wrong FROM (
        SELECT "groupId", sum(support) AS s, sum(oppose + "opposeWithoutReason") AS o, sum(abstain) AS a, sum(recused) AS r FROM tally GROUP BY 1
        EXCEPT
        SELECT "groupId", count(*) FILTER (WHERE position = 'SUPPORT'), count(*) FILTER (WHERE position = 'OPPOSE'),
          count(*) FILTER (WHERE position = 'ABSTAIN'), count(*) FILTER (WHERE position = 'RECUSED') FROM ballot GROUP BY 1) d`),
  );
  if (rows[0]?.wrong !== 0) throw new Error(`After casting, the counters of ${rows[0]?.wrong} groups are wrong.`);
}

async function onDatabase<T>(databaseUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function parentOf(pid: number): number {
  try {
    return Number(/PPid:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
