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

/**
 * Throws where an acknowledged ballot left no trace, or where the counters are not what the ballots say. `cast` is how
 * many were acknowledged while it was measured.
 */
export async function checkBallots(databaseUrl: string, cast: number): Promise<void> {
  const { rows } = await onDatabase(databaseUrl, (client) =>
    client.query<{ ballots: number; entries: number; requests: number; wrong: number }>(`
      SELECT (SELECT count(*)::int FROM ballot) AS ballots, (SELECT count(*)::int FROM record_entry WHERE act = 'BALLOT_CAST') AS entries,
        (SELECT count(*)::int FROM request WHERE operation = 'castBallot') AS requests,
        (SELECT count(*)::int FROM (
          SELECT "groupId", sum(support) AS support, sum(oppose) AS oppose, sum("opposeWithoutReason") AS unreasoned, sum(abstain) AS abstain
          FROM tally GROUP BY 1
          EXCEPT SELECT "groupId", count(*) FILTER (WHERE position = 'SUPPORT'),
            count(*) FILTER (WHERE position = 'OPPOSE' AND reason IS NOT NULL), count(*) FILTER (WHERE position = 'OPPOSE' AND reason IS NULL),
            count(*) FILTER (WHERE position = 'ABSTAIN') FROM ballot GROUP BY 1) d) AS wrong`),
  );
  const { ballots, entries, requests, wrong } = rows[0] ?? { ballots: 0, entries: 0, requests: 0, wrong: 0 };
  // Each voter had one ballot, with its entry, before.
  if (entries !== requests || entries < ballots + cast)
    throw new Error(
      `Of ${ballots + cast} ballots cast, ${entries} are in the record and ${requests} are known as requests.`,
    );
  if (wrong !== 0) throw new Error(`The counters of ${wrong} groups are not what the ballots say.`);
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
