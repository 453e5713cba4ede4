// @ts-check
import { readFileSync } from 'node:fs';
import { parentOf } from './alive.mjs';

/**
 * Calls `stop` when this process is asked to end: by a signal, by the end of the process that started it over a channel,
 * or by the end of npm, which dies without passing a SIGTERM or SIGKILL on. It may be called more than once: a terminal's
 * Ctrl-C reaches every process, and is passed on as well.
 * @param {(signal: NodeJS.Signals) => void} stop
 */
export function onStop(stop) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => stop(signal));
  if (process.channel) {
    process.once('disconnect', () => stop('SIGTERM'));
    process.channel.unref();
  } else if (process.env.npm_lifecycle_event) {
    watchNpm(() => stop('SIGTERM'));
  }
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
