// @ts-check
import { startPostgres } from '../postgres.mjs';
import { ensureBuilt } from './build.mjs';
import { startNode } from './children.mjs';
import { answers, greet } from './greeting.mjs';
import { dataDir, inRoot, settings } from './paths.mjs';
import { address } from './port.mjs';
import { onStop } from './stop.mjs';

/** The most that a program's heap may grow to, in megabytes: its memory then stays flat. */
const HEAP = `--max-old-space-size=${process.env.HEAP_MB || 384}`;

/** @typedef {{ name: string | null, code: number }} End which program ended; null when all were asked to */

/**
 * The whole product: database, server, worker. Asked to stop, it stops them all and ends with 0. When the server or the
 * worker ends by itself, the rest is stopped and its exit code passed on; a killed database is started again.
 * @param {string[]} args none
 */
export async function run(args) {
  if (args.length > 0) throw new Error('npm start takes no arguments: its settings are in the environment.');
  await ensureBuilt();
  /** @type {Promise<End>} */
  const asked = new Promise((resolve) => onStop(() => resolve({ name: null, code: 0 })));
  const postgres = process.env.DATABASE_URL ? null : await startPostgres({ dataDir: dataDir() });
  const reviving = setInterval(
    () => void postgres?.revive().catch((error) => process.stderr.write(`${error.message}\n`)),
    500,
  );
  try {
    return await serve(postgres?.url ?? process.env.DATABASE_URL ?? '', asked);
  } finally {
    clearInterval(reviving);
    await postgres?.stop();
  }
}

/**
 * @param {string} databaseUrl
 * @param {Promise<End>} asked to stop
 */
async function serve(databaseUrl, asked) {
  const { port, host } = address();
  const env = { ...settings(databaseUrl), PORT: String(port), HOST: host };
  const over = new AbortController();
  /** @type {import('./children.mjs').Child[]} */
  const children = [];
  const begin = (/** @type {string} */ name, /** @type {string[]} */ ...args) => {
    const child = startNode([HEAP, inRoot('dist/server', `${name}.js`), ...args], { env, apart: true });
    children.push(child);
    return child.ended.then((code) => ({ name, code }));
  };
  try {
    const ends = [asked, begin('api')];
    let end = await Promise.race([...ends, answers(over.signal)]);
    if (!end) {
      ends.push(begin('worker'));
      end = await Promise.race([...ends, greet(databaseUrl, (...args) => begin('cli', ...args), over.signal)]);
    }
    const { name, code } = end ?? (await Promise.race(ends));
    if (name) process.stderr.write(`The ${name} has ended (exit code ${code}), so that all is stopped.\n`);
    // A server that ends by itself has failed, whatever it says.
    return name ? code || 1 : 0;
  } finally {
    over.abort();
    await Promise.all(children.map((child) => child.stop()));
  }
}
