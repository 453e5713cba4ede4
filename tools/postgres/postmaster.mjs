// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { birthOf } from '../run/alive.mjs';

/** @typedef {import('./home.mjs').Home} Home */

/**
 * On loopback only. Before recovering from a crash the whole data folder is flushed: by one call where there is one,
 * which takes half the time of going through its thousands of files.
 * @type {Record<string, string>}
 */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  ...(process.platform === 'linux' && { recovery_init_sync_method: 'syncfs' }),
};

/**
 * The server that runs on a data folder, by its `postmaster.pid`, or null. A file left by a dead server counts for nothing.
 * @param {string} data
 * @returns {{ pid: number, port: number, status: string } | null}
 */
export function runningOn(data) {
  const lines = readText(path.join(data, 'postmaster.pid')).split('\n');
  const pid = Number(lines[0]);
  if (!pid || !isServerOf(pid, data)) return null;
  return { pid, port: Number(lines[3]), status: (lines[7] ?? 'starting').trim() };
}

/**
 * Starts a server and waits until it answers; crash recovery may take its time.
 * @param {Home} home
 * @param {string} bin
 * @param {string} log
 * @param {number | undefined} port a free one where none is asked for
 * @param {Record<string, string>} settings
 */
export async function launch(home, bin, log, port, settings) {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await tryLaunch(home, bin, log, port ?? (await freePort()), settings);
    if ('pid' in outcome) return outcome;
    // A killed server takes a moment to be gone, and its processes to leave its memory; a free port may be taken in between.
    const passing = /pre-existing shared memory|is still in use|lock file .* already exists/.test(outcome.said);
    const collided = /could not bind|Address already in use/.test(outcome.said) && port === undefined;
    if (attempt > 40 || !(passing || collided)) throw new Error(`PostgreSQL did not start (${log}):\n${outcome.said}`);
    await pause(250);
  }
}

/**
 * Stops a server: connections are ended, nothing is lost. Waits until it is gone.
 * @param {string} data
 */
export async function shutDown(data) {
  const server = runningOn(data);
  if (!server) return;
  signal(server.pid, 'SIGINT');
  for (let waited = 0; isServerOf(server.pid, data); waited += 20) {
    if (waited === 30_000) signal(server.pid, 'SIGQUIT');
    await pause(20);
  }
}

/**
 * Kills a server, as a power cut would, and waits until it is gone.
 * @param {string} data
 */
export async function kill(data) {
  const server = runningOn(data);
  if (!server) return;
  signal(server.pid, 'SIGKILL');
  while (isServerOf(server.pid, data)) await pause(10);
}

/**
 * @param {Home} home
 * @param {string} bin
 * @param {string} log
 * @param {number} port
 * @param {Record<string, string>} settings
 * @returns {Promise<{ pid: number, port: number } | { said: string }>}
 */
async function tryLaunch({ data, account }, bin, log, port, settings) {
  const stale = path.join(data, 'postmaster.pid');
  if (existsSync(stale) && !runningOn(data) && isOfAnother(stale)) rmSync(stale);
  const all = { ...SETTINGS, port: String(port), ...settings };
  const args = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(log, 'a', 0o600);
  const before = statSync(log).size;
  const child = spawn(path.join(bin, 'postgres'), ['-D', data, ...args], {
    ...{ uid: account.uid, gid: account.gid, cwd: data, detached: true },
    ...{ stdio: ['ignore', output, output], env: { PATH: process.env.PATH, LC_ALL: 'C' } },
  });
  closeSync(output);
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    // A temporary server's folder may be gone by then.
    child.once('exit', () => resolve(existsSync(log) ? readFileSync(log).subarray(before).toString().trim() : ''));
  });
  child.unref();
  for (;;) {
    const said = await Promise.race([ended, pause(10, null)]);
    if (said !== null) return { said };
    const server = runningOn(data);
    if (server?.pid !== child.pid || server?.status !== 'ready') continue;
    child.removeAllListeners('exit');
    return { pid: server.pid, port };
  }
}

/** A living process that is no PostgreSQL has come by the dead server's id, which PostgreSQL itself would take for a rival.
 * @param {string} file */
function isOfAnother(file) {
  return birthOf(Number(readText(file).split('\n')[0])) !== null;
}

/** @param {number} pid @param {string} data */
function isServerOf(pid, data) {
  if (birthOf(pid) === null) return false;
  try {
    // A server works in its data folder.
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return /postgres/.test(spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '');
  }
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
