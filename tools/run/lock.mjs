// @ts-check
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { birthOf, isAlive } from './alive.mjs';

/**
 * Runs `work` while no other process runs work under the same file. The lock of a process that died is taken over.
 * @template T
 * @param {string} file the lock, made in its folder and gone afterwards
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once when another process has the lock
 * @returns {Promise<T>}
 */
export async function withLock(file, work, onWait) {
  mkdirSync(path.dirname(file), { recursive: true });
  const mine = `${process.pid} ${birthOf(process.pid)}`;
  for (let waited = false; !take(file, mine); waited = true) {
    if (!waited) onWait?.();
    await pause(50);
  }
  try {
    return await work();
  } finally {
    if (read(file) === mine) rmSync(file, { force: true });
  }
}

/** @param {string} file @param {string} mine */
function take(file, mine) {
  try {
    writeFileSync(file, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  const holder = read(file);
  if (holder ? isHeld(holder) : isBeingWritten(file)) return false;
  const removed = `${file}.${process.pid}`;
  try {
    renameSync(file, removed);
    // Between reading and renaming another process may have taken the dead lock over: give it back.
    if (read(removed) !== holder) renameSync(removed, file);
    rmSync(removed, { force: true });
  } catch {
    // Another process was quicker.
  }
  return false;
}

/** @param {string} holder */
function isHeld(holder) {
  const [pid, ...birth] = holder.split(' ');
  return isAlive(Number(pid), birth.join(' '));
}

/** An empty lock is one being written, unless its writer died in between.
 * @param {string} file */
function isBeingWritten(file) {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
  return Date.now() - mtimeMs < 2000;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
