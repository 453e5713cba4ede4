import type { TestProject } from 'vitest/node';
import { startTemporaryPostgres } from '../../tools/postgres.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the run's PostgreSQL, as its superuser. */
    databaseServer: string;
  }
}

let running: Promise<{ url: string; stop(): Promise<void> }> | undefined;

/** The server that the caller started, or one of our own for this run. Called once for each project: there is one server. */
function server() {
  const given = process.env.TEST_DATABASE_URL;
  running ??= given ? Promise.resolve({ url: given, stop: async () => undefined }) : startTemporaryPostgres();
  return running;
}

export async function setup(project: TestProject): Promise<void> {
  project.provide('databaseServer', (await server()).url);
}

export async function teardown(): Promise<void> {
  await (await running)?.stop();
}
