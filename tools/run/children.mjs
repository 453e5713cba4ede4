// @ts-check
import { spawn } from 'node:child_process';
import { inRoot } from './paths.mjs';
import { exitCode } from './stop.mjs';

const WITH_PARENT = new URL('with-parent.mjs', import.meta.url).href;

/**
 * @typedef {object} Child
 * @property {Promise<void>} ready it said so: a server sends a message when it listens
 * @property {Promise<number>} ended its exit code
 * @property {(signal: NodeJS.Signals) => void} signal
 * @property {(signal?: NodeJS.Signals) => Promise<void>} stop by SIGTERM, and SIGKILL where that has not ended it in ten seconds
 *
 * @typedef {object} Manner
 * @property {NodeJS.ProcessEnv} [env] added to this process's environment
 * @property {string} [cwd]
 * @property {number} [output] the file that gets what it prints
 * @property {boolean} [apart] out of the terminal's reach, so that Ctrl-C comes through this process alone
 */

/**
 * Starts a Node program that ends when this process ends, however that comes: it gets SIGTERM (see with-parent.mjs).
 * @param {string[]} args options of Node, the script, its arguments
 * @param {Manner} [manner]
 * @returns {Child}
 */
export function startNode(args, { env = {}, cwd = inRoot('.'), output, apart = false } = {}) {
  const child = spawn(process.execPath, ['--import', WITH_PARENT, ...args], {
    ...{ cwd, detached: apart, env: { ...process.env, ...env, PLENARY_PARENT: String(process.pid) } },
    stdio: [apart || output !== undefined ? 'ignore' : 'inherit', output ?? 'inherit', output ?? 'inherit', 'ipc'],
  });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(exitCode(code, signal)));
  });
  /** @type {Promise<void>} */
  const ready = new Promise((resolve) => child.once('message', () => resolve()));
  const stop = async (/** @type {NodeJS.Signals} */ signal = 'SIGTERM') => {
    child.kill(signal);
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(timer);
  };
  return { ready, ended, stop, signal: (signal) => void child.kill(signal) };
}
