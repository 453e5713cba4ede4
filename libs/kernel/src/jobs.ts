import { Logger, runMigrations } from 'graphile-worker';
import type { Transaction } from './database.ts';

/** What the worker does later, each with its payload. */
export interface Jobs {
  'send-mail': { to: string; template: string; locale: string; values: Record<string, string> };
  'open-poll': { pollId: string };
  'close-poll': { pollId: string };
}

/** Enqueues a job in the act's own transaction: it runs if and only if the act is kept. One job per `key`. */
export async function addJob<Name extends keyof Jobs>(
  tx: Transaction,
  name: Name,
  payload: Jobs[Name],
  options: { runAt?: Date; key?: string } = {},
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json,
      run_at => ${options.runAt ?? null}::timestamptz, job_key => ${options.key ?? null}::text)`;
}

/** Makes or updates the job queue's own tables, in a schema of their own. */
export async function installJobs(connectionString: string): Promise<void> {
  const logger = new Logger(() => () => undefined);
  await runMigrations({ connectionString, logger });
}
