// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When a process began, as its system tells it, or null when it has ended. Ids are used again, an id with its birth is not.
 * @param {number} pid
 * @returns {string | null}
 */
export function birthOf(pid) {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() || null;
  }
  const fields = statOf(pid);
  return fields && fields[0] !== 'Z' ? `${fields[19]} ${bootId()}` : null;
}

/** Ticks are counted from the start of the machine, so that a birth needs that start's own name beside it. */
function bootId() {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}

/**
 * The parent of a process, or null when it has ended or the system does not tell.
 * @param {number} pid
 */
export function parentOf(pid) {
  const fields = statOf(pid);
  return fields ? Number(fields[1]) : null;
}

/** @param {number} pid @param {string} birth what {@link birthOf} said of it */
export function isAlive(pid, birth) {
  return birthOf(pid) === birth;
}

/** The fields of /proc/PID/stat from the third on: the second is the program's name, which may hold spaces and brackets.
 * @param {number} pid */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
