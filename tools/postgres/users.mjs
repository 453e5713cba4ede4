// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { birthOf, isAlive } from '../run/alive.mjs';

// Several processes may use one server: `npm start` and a command beside it. Each leaves a file in `postgres.users`, and
// the last to go stops the server. A process that is killed cannot go by itself: its guard, a sleeping shell that wakes
// when the pipe to its process breaks, then goes for it.

let count = 0;

/**
 * Enters this process as a user of the data folder's server.
 * @param {string} dataDir
 * @param {boolean} temporary whether the guard removes the whole folder with the last user
 */
export function enter(dataDir, temporary) {
  count += 1;
  const name = `${process.pid}.${count}`;
  mkdirSync(usersIn(dataDir), { recursive: true });
  writeFileSync(path.join(usersIn(dataDir), name), String(birthOf(process.pid)));
  const guard = watchOver(dataDir, name, temporary);
  return { name, dismissGuard: () => guard.kill('SIGKILL') };
}

/**
 * @param {string} dataDir
 * @param {string} name
 * @returns {boolean} whether nobody is left
 */
export function leave(dataDir, name) {
  rmSync(path.join(usersIn(dataDir), name), { force: true });
  return readdirSync(usersIn(dataDir)).every((other) => !isPresent(dataDir, other));
}

/** @param {string} dataDir */
function usersIn(dataDir) {
  return path.join(dataDir, 'postgres.users');
}

/** @param {string} dataDir @param {string} name */
function isPresent(dataDir, name) {
  const file = path.join(usersIn(dataDir), name);
  if (isAlive(Number(name.split('.')[0]), readFileSync(file, 'utf8'))) return true;
  rmSync(file, { force: true });
  return false;
}

/** @param {string} dataDir @param {string} name @param {boolean} temporary */
function watchOver(dataDir, name, temporary) {
  const leaving = fileURLToPath(new URL('leave.mjs', import.meta.url));
  const args = [process.execPath, leaving, dataDir, name, temporary ? 'temporary' : 'lasting'];
  const guard = spawn('/bin/sh', ['-c', 'read -r _; exec "$@"', 'sh', ...args], {
    ...{ cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  });
  guard.on('error', () => {});
  guard.unref();
  /** @type {import('node:net').Socket} */ (guard.stdin).unref();
  return guard;
}
