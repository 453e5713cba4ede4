// @ts-check
import { startPostgres } from '../postgres.mjs';
import { ensureBuilt } from './build.mjs';
import { inForeground } from './command.mjs';
import { dataDir, inRoot, settings } from './paths.mjs';

/** Commands that look at files alone. */
const WITHOUT_DATABASE = ['count', 'rules list', 'rules check'];

/**
 * The `plenary` command, in the folder where it was called, over DATABASE_URL or the server of the data folder.
 * @param {string[]} args
 */
export async function run(args) {
  await ensureBuilt();
  const asksForHelp = args.length === 0 || args.includes('--help') || args.includes('-h');
  const needsNone = asksForHelp || WITHOUT_DATABASE.some((command) => `${args.join(' ')} `.startsWith(`${command} `));
  const postgres = process.env.DATABASE_URL || needsNone ? null : await startPostgres({ dataDir: dataDir() });
  try {
    const env = settings(postgres?.url ?? process.env.DATABASE_URL ?? '');
    return await inForeground([inRoot('dist/server/cli.js'), ...args], {
      env,
      cwd: process.env.INIT_CWD || process.cwd(),
    });
  } finally {
    await postgres?.stop();
  }
}
