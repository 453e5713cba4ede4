import { createHash, randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDatabase } from '@plenary/kernel';
import { Client } from 'pg';
import { inject } from 'vitest';

/** One database of the run's server. */
export interface FreshDatabase {
  url: string;
  drop: () => Promise<void>;
}

const folder = join(import.meta.dirname, '../../prisma/migrations');

/** Whoever comes second waits for whoever makes the template. */
const templateLock = 20_210_718;

/** A database of one's own with every migration applied, cloned from a template that the run makes once. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${await makeTemplate(client)}`);
  });
  return { url: addressOf(name), drop: () => onServer((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)) };
}

/** An empty database. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE template0`));
  return { url: addressOf(name), drop: () => onServer((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)) };
}

function addressOf(database: string): string {
  const url = new URL(inject('databaseServer'));
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer(work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: inject('databaseServer') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Named after what it holds, and given its name only when it is whole. */
async function makeTemplate(client: Client): Promise<string> {
  const name = `template_${fingerprint()}`;
  await client.query('SELECT pg_advisory_lock($1)', [templateLock]);
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount !== 0) return name;
    await client.query(`DROP DATABASE IF EXISTS ${name}_making WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}_making TEMPLATE template0`);
    await prepareDatabase(addressOf(`${name}_making`), folder);
    await client.query(`ALTER DATABASE ${name}_making RENAME TO ${name}`);
    return name;
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [templateLock]);
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of globSync('*/migration.sql', { cwd: folder }).sort()) hash.update(readFileSync(join(folder, path)));
  return hash.digest('hex').slice(0, 16);
}
