// @ts-check
import { spawn } from 'node:child_process';
import { inRoot } from './paths.mjs';

const WITH_PARENT = new URL('with-parent.mjs', import.meta.url).href;

/**
 * @typedef {object} Child
 * @property {string} name
 * @property {Promise<number>} ended its exit code
 * @property {(signal: NodeJS.Signals) => void} signal
 * @property {() => Promise<void>} stop SIGTERM, and SIGKILL where that has not ended it in ten seconds
 */

/**
 * Starts a Node program that ends when this process ends, however that comes: it gets SIGTERM (see with-parent.mjs).
 * @param {string} name
 * @param {string[]} args options of Node, the script, its arguments
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env] added to this process's environment
 * @param {string} [options.cwd]
 * @param {'inherit' | 'ignore' | number} [options.output] where its standard output goes
 * @param {boolean} [options.apart] out of the terminal's reach, so that Ctrl-C comes through this process alone
 * @returns {Child}
 */
export function startNode(name, args, { env = {}, cwd = inRoot('.'), output = 'inherit', apart = false } = {}) {
  const child = spawn(process.execPath, ['--import', WITH_PARENT, ...args], {
    ...{ cwd, detached: apart, stdio: [apart ? 'ignore' : 'inherit', output, 'inherit', 'ipc'] },
    env: { ...process.env, ...env, PLENARY_PARENT: String(process.pid) },
  });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(exitCode(code, signal)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(timer);
  };
  return { name, ended, stop, signal: (signal) => void child.kill(signal) };
}

/**
 * The exit code by which a shell would report an end by code or by signal.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export function exitCode(code, signal) {
  const numbers = /** @type {Record<string, number>} */ ({ SIGHUP: 1, SIGINT: 2, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 });
  return code ?? 128 + (numbers[signal ?? ''] ?? 0);
}
