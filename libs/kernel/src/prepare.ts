import { installJobs } from './jobs.ts';
import { migrate } from './migrate.ts';

/** Brings a database up to date: the rooms' tables from a folder of migrations, and the job queue's. Safe to run by many at once. */
export async function prepareDatabase(url: string, migrations: string): Promise<void> {
  await migrate(url, migrations);
  await installJobs(url);
}
