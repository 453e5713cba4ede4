// @ts-check
import { readFileSync } from 'node:fs';
import { parentOf } from './alive.mjs';

/** The numbers that a shell adds to 128 to report an end by a signal. */
const NUMBERS = /** @type {Record<string, number>} */ ({
  SIGHUP: 1,
  SIGINT: 2,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGTERM: 15,
});

/** What this process does when it is asked to end: its children and its guards see it go and end by themselves.
 * @type {(signal: NodeJS.Signals) => void} */
let stop = (signal) => process.exit(exitCode(null, signal));

/**
 * From now on listens for every request to end: a signal, the end of the process that started this one over a channel,
 * or the end of npm, which dies without passing a SIGTERM or SIGKILL on.
 */
export function listenForStop() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => stop(signal));
  if (process.channel) {
    process.once('disconnect', () => stop('SIGTERM'));
    process.channel.unref();
  } else if (process.env.npm_lifecycle_event) {
    watchNpm(() => stop('SIGTERM'));
  }
}

/**
 * What to do when asked to end, in place of ending at once. It may be asked more than once: a terminal's Ctrl-C reaches
 * every process, and is passed on as well.
 * @param {(signal: NodeJS.Signals) => void} act
 */
export function onStop(act) {
  stop = act;
}

/**
 * The exit code by which a shell would report an end by code or by signal.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export function exitCode(code, signal) {
  return code ?? 128 + (NUMBERS[signal ?? ''] ?? 0);
}

/** A process whose parent dies gets another one. Where npm's shell stands in between, it is npm's end that counts.
 * @param {() => void} gone */
function watchNpm(gone) {
  const parent = process.ppid;
  const npm = isShellOfNpm(parent) ? parentOf(parent) : null;
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === null || parentOf(parent) === npm)) return;
    clearInterval(timer);
    gone();
  }, 500);
  timer.unref();
}

/** @param {number} pid */
function isShellOfNpm(pid) {
  try {
    const [, option, script] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return option === '-c' && script !== undefined && script.includes('tools/run.mjs');
  } catch {
    return false;
  }
}
