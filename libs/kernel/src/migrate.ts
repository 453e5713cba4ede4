import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, DatabaseError } from 'pg';

/** Why a database could not be brought up to date. Whatever had been applied before it stays; the migration it names left nothing. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

interface Migration {
  name: string;
  script: string;
  checksum: string;
}

interface Applied {
  name: string;
  checksum: string;
  finished: boolean;
}

/** The key of the lock that Prisma's own `migrate` takes, so that the two also keep out of each other's way. */
const lockKey = 72707369;

/** The table as Prisma makes it: the history is the same whoever writes it. */
const historyTable = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id varchar(36) PRIMARY KEY NOT NULL,
    checksum varchar(64) NOT NULL,
    finished_at timestamptz,
    migration_name varchar(255) NOT NULL,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`;

/**
 * Applies the migrations of a folder (`<timestamp>_<name>/migration.sql`, in the order of their names) that the database lacks,
 * each in its own transaction, and gives their names. Two runners at once apply each migration once: the second waits.
 * Throws MigrationError when an applied migration has changed, is unknown here or had failed, and when a script fails.
 */
export async function migrate(databaseUrl: string, folder: string): Promise<string[]> {
  const migrations = readMigrations(folder);
  const client = new Client({ connectionString: databaseUrl, application_name: 'plenary migrate' });
  client.on('error', () => undefined); // the query under way reports it
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey]);
    await client.query(historyTable);
    const pending = pendingAfter(await readHistory(client), migrations);
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) throw new MigrationError(`There is no folder of migrations at ${folder}.`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const script = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    });
}

async function readHistory(client: Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(`
    SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
    FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`);
  return rows;
}

function pendingAfter(history: Applied[], migrations: Migration[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of history) {
    if (!finished)
      throw new MigrationError(`Migration ${name} failed earlier. Mend the database, then mark it as rolled back.`);
    const migration = known.get(name);
    if (!migration)
      throw new MigrationError(`The database has migration ${name}, which is unknown here: it is of another version.`);
    if (migration.checksum !== checksum)
      throw new MigrationError(`Migration ${name} was changed after it was applied. Restore it, and write a new one.`);
    known.delete(name);
  }
  return [...known.values()];
}

async function apply(client: Client, { name, script, checksum }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(script);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new MigrationError(`Migration ${name} failed${placeOf(error, script)}: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/** PostgreSQL counts characters from 1. */
function placeOf(error: unknown, script: string): string {
  if (!(error instanceof DatabaseError) || error.position === undefined) return '';
  return ` at line ${script.slice(0, Number(error.position) - 1).split('\n').length}`;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
