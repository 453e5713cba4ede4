// @ts-check
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { binariesFor } from './postgres/binaries.mjs';
import { makeCluster, NAME, passwordOf } from './postgres/cluster.mjs';
import { homeOf, lockOf, removeHome } from './postgres/home.mjs';
import { kill, launch, runningOn, shutDown } from './postgres/postmaster.mjs';
import { enter, leave } from './postgres/users.mjs';
import { withLock } from './run/lock.mjs';

/**
 * @typedef {object} Options
 * @property {string} dataDir the folder that keeps the database, its password and its log; made when it is not there
 * @property {number} [port] a free one where none is asked for; a server that runs already keeps its own
 * @property {Record<string, string>} [settings] PostgreSQL's own, for a server that this call starts
 * @property {boolean} [quiet] says nothing while a new database is made
 *
 * @typedef {object} Postgres
 * @property {string} url of the superuser and the database `plenary`
 * @property {number} port
 * @property {() => number | null} pid of the running server
 * @property {() => Promise<void>} revive starts the server again, on the same port, if it has been killed
 * @property {() => Promise<void>} stop leaves the server; the last of its users stops it
 * @property {() => Promise<void>} kill ends the server with SIGKILL, as a power cut would
 */

/** Faster than any disk, and gone after a crash: for databases that nobody needs afterwards. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

/**
 * Starts PostgreSQL on a data folder, on loopback only, or joins the server that runs there.
 * @param {Options} options
 * @returns {Promise<Postgres>}
 */
export function startPostgres(options) {
  return start({ ...options, dataDir: path.resolve(options.dataDir) }, false);
}

/**
 * Starts PostgreSQL in a temporary folder, which goes when it stops.
 * @param {Omit<Options, 'dataDir'> & { durable?: boolean }} [options] durable: with the settings of a lasting server
 * @returns {Promise<Postgres>}
 */
export function startTemporaryPostgres({ durable = false, settings, ...options } = {}) {
  const dataDir = mkdtempSync(path.join(realpathSync(tmpdir()), 'plenary-'));
  if (isRoot()) chmodSync(dataDir, 0o711);
  return start({ ...options, dataDir, settings: { ...(durable ? {} : FORGETFUL), ...settings }, quiet: true }, true);
}

/**
 * @param {Options} options
 * @param {boolean} temporary
 * @returns {Promise<Postgres>}
 */
async function start({ dataDir, port, settings = {}, quiet = false }, temporary) {
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  const log = path.join(dataDir, 'postgres.log');
  const locked = (/** @type {() => Promise<any>} */ work) => withLock(lockOf(dataDir), work);

  const up = async (/** @type {number | undefined} */ wanted) => {
    const home = homeOf(dataDir);
    const running = runningOn(home.data);
    if (running?.status === 'ready') return { home, port: running.port };
    if (running) await shutDown(home.data);
    const bin = binariesFor(home.account, home.folder);
    if (!existsSync(home.data)) {
      if (!quiet) process.stderr.write(`Making a database in ${home.data}\n`);
      await makeCluster(home, bin, passwordOf(dataDir), settings.fsync !== 'off');
    }
    if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) truncateSync(log);
    return { home, port: (await launch(home, bin, log, wanted, settings)).port };
  };

  // The guard stands before there is anything to guard: this process may be killed at any moment.
  const user = enter(dataDir, temporary);
  const server = await locked(() => up(port)).catch(async (error) => {
    user.dismissGuard();
    leave(dataDir, user.name);
    throw error;
  });
  const { data } = server.home;
  let stopped = false;
  return {
    url: `postgresql://${NAME}:${passwordOf(dataDir)}@127.0.0.1:${server.port}/${NAME}`,
    port: server.port,
    pid: () => runningOn(data)?.pid ?? null,
    revive: async () => {
      if (!stopped && !runningOn(data)) await locked(() => up(server.port));
    },
    stop: async () => {
      if (stopped) return;
      stopped = true;
      await locked(async () => {
        user.dismissGuard();
        if (!leave(dataDir, user.name)) return;
        await shutDown(data);
        if (temporary) removeHome(dataDir, server.home);
      });
    },
    kill: () => kill(data),
  };
}

/** Root hands the server to another account, which must get through to it. */
function isRoot() {
  return process.getuid?.() === 0;
}
