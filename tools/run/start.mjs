// @ts-check
import { startPostgres } from '../postgres.mjs';
import { ensureBuilt } from './build.mjs';
import { startNode } from './children.mjs';
import { fillBlank, fillEmpty } from './demonstration.mjs';
import { dataDir, inRoot, settings } from './paths.mjs';
import { address, checkPort } from './port.mjs';
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
  // Another may have taken it meanwhile.
  await checkPort();
  /** @type {Promise<End>} */
  const asked = new Promise((resolve) => onStop(() => resolve({ name: null, code: 0 })));
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return serve(DATABASE_URL, asked, false);

  const postgres = await startPostgres({ dataDir: dataDir() });
  const reviving = setInterval(() => void postgres.revive().catch((error) => warn(error.message)), 500);
  try {
    return await serve(postgres.url, asked, true);
  } finally {
    clearInterval(reviving);
    await postgres.stop();
  }
}

/**
 * @param {string} databaseUrl
 * @param {Promise<End>} asked to stop
 * @param {boolean} own whether the whole database server is ours
 */
async function serve(databaseUrl, asked, own) {
  const { port, host } = address();
  const env = { ...settings(databaseUrl), PORT: String(port), HOST: host };
  const over = new AbortController();
  /** @type {(import('./children.mjs').Child & { name: string })[]} */
  const children = [];
  const begin = (/** @type {string} */ name, /** @type {string[]} */ args = [], url = databaseUrl) => {
    over.signal.throwIfAborted();
    const script = [HEAP, inRoot('dist/server', `${name}.js`), ...args];
    const child = startNode(script, { env: { ...env, DATABASE_URL: url }, apart: true });
    children.push({ ...child, name });
    return child;
  };
  const plenary = async (/** @type {string[]} */ args, url = databaseUrl) => {
    const code = await begin('cli', args, url).ended;
    over.signal.throwIfAborted();
    return code;
  };
  /** @type {PromiseWithResolvers<End>} */
  const { promise: ended, resolve: end, reject: fail } = Promise.withResolvers();
  const keep = (/** @type {string} */ name) => {
    const child = begin(name);
    child.ended.then((code) => end({ name, code }), fail);
    return child.ready;
  };
  const note = (/** @type {Error} */ error) => void (over.signal.aborted || warn(error.message));
  const live = async () => {
    if (own) await fillBlank(databaseUrl, (url) => plenary(['forum', 'demo'], url)).catch(note);
    await keep('api');
    await fillEmpty(databaseUrl, () => plenary(['forum', 'demo']));
    void keep('worker');
    process.stdout.write(`\nPlenary is at ${address().url}\n\n`);
    await plenary(['forum', 'demo', '--sign-ins']);
  };
  try {
    asked.then(end, fail);
    live().catch(fail);
    return verdict(await ended);
  } finally {
    over.abort();
    // A command has nothing to close: what it had not committed is dropped.
    await Promise.all(children.map(({ name, stop }) => stop(name === 'cli' ? 'SIGKILL' : 'SIGTERM')));
  }
}

/** A server that ends by itself has failed, whatever it says.
 * @param {End} end */
function verdict({ name, code }) {
  if (!name) return 0;
  warn(`The ${name} has ended (exit code ${code}), so that all is stopped.`);
  return code || 1;
}

/** @param {string} message */
function warn(message) {
  process.stderr.write(`${message}\n`);
}
