// @ts-check
import { startTemporaryPostgres } from '../postgres.mjs';
import { ensureBuilt } from './build.mjs';
import { inForeground } from './command.mjs';

/**
 * The measurements, over a server of their own that is as durable as a lasting one.
 * @param {string[]} args of test/bench/main.ts
 */
export async function run(args) {
  await ensureBuilt();
  const needsNone = args.includes('--only') && args.includes('count');
  if (needsNone) return inForeground(['test/bench/main.ts', ...args]);
  const postgres = await startTemporaryPostgres({ durable: true });
  try {
    return await inForeground(['test/bench/main.ts', ...args], { env: { BENCH_DATABASE_URL: postgres.url } });
  } finally {
    await postgres.stop();
  }
}
