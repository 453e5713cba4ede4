// @ts-check
import { migrate } from '../libs/kernel/src/migrate.ts';
import { startTemporaryPostgres } from './postgres.mjs';
import { prisma } from './prisma.mjs';
import { inRoot } from './root.mjs';

/** Where the migrations are, one folder each. */
export const migrationsFolder = inRoot('prisma/migrations');

/**
 * Lends a database that holds what the migrations of a folder make, and throws its server away afterwards.
 * @template Answer
 * @param {string} folder
 * @param {(databaseUrl: string) => Answer | Promise<Answer>} work
 */
export async function withMigrated(folder, work) {
  const server = await startTemporaryPostgres();
  try {
    await migrate(server.url, folder);
    return await work(server.url);
  } finally {
    await server.stop();
  }
}

/**
 * The SQL that turns a database into what the models say; null when it is that already. Throws when they cannot be compared.
 * @param {string} databaseUrl
 */
export function differenceToModels(databaseUrl, schema = 'prisma') {
  const parameters = ['--from-config-datasource', '--to-schema', schema, '--script', '--exit-code'];
  const { status, text, output } = prisma(['migrate', 'diff', ...parameters], { DATABASE_URL: databaseUrl });
  const sql = text.trim();
  // Silence is no answer: the CLI also says nothing when its engine dies.
  if (status === 0 && sql.startsWith('-- This is an empty migration')) return null;
  if (status === 2 && sql !== '') return `${sql}\n`;
  throw new Error(`The models could not be compared with the database.\n${output}`);
}
