// @ts-check
import { startTemporaryPostgres } from '../postgres.mjs';
import { ensureBuilt, ensureGenerated } from './build.mjs';
import { inForeground } from './command.mjs';

/**
 * The tests, over one server that is made for them and forgets at once. Only the journeys need the built product.
 * @param {string[]} args of vitest
 */
export async function run(args) {
  const files = args.filter((arg) => /^(apps|libs|test|tools)\/|\.spec\.tsx?$/.test(arg));
  const journeys = files.length === 0 || files.some((file) => file.includes('journey'));
  await (journeys ? ensureBuilt() : ensureGenerated());
  const postgres = await startTemporaryPostgres();
  try {
    const vitest = ['node_modules/.bin/vitest', 'run', '--config', '.config/vitest.config.ts', ...args];
    return await inForeground(vitest, { env: { TEST_DATABASE_URL: postgres.url } });
  } finally {
    await postgres.stop();
  }
}
