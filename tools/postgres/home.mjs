// @ts-check
import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { accountFor, mayReach } from './account.mjs';

/**
 * Where a database lives: in the data folder itself, unless the account that runs PostgreSQL cannot get there (root in a
 * private folder). Then it lives under /var/lib/plenary, and `postgres.location` in the data folder says where.
 * @typedef {{ folder: string, data: string, account: import('./account.mjs').Account }} Home
 */

/**
 * @param {string} dataDir
 * @returns {Home}
 */
export function homeOf(dataDir) {
  const note = path.join(dataDir, 'postgres.location');
  const folder = existsSync(note) ? readFileSync(note, 'utf8').trim() : dataDir;
  const data = path.join(folder, 'postgres');
  const account = accountFor(data);
  if (existsSync(data)) {
    if (!mayReach(account, data))
      throw new Error(`The database in ${data} belongs to another user, or ${account.name} may not reach it.`);
    return { folder, data, account };
  }
  if (folder !== dataDir)
    throw new Error(`The database is gone from ${folder}. Bring it back, or remove ${note} to begin anew.`);
  if (account.uid === undefined || mayReach(account, dataDir)) return { folder, data, account };

  const elsewhere = path.join('/var/lib/plenary', randomUUID());
  mkdirSync(elsewhere, { recursive: true });
  chmodSync(path.dirname(elsewhere), 0o755);
  chmodSync(elsewhere, 0o755);
  writeFileSync(note, `${elsewhere}\n`);
  return { folder: elsewhere, data: path.join(elsewhere, 'postgres'), account };
}

/**
 * An empty folder that belongs to the account and is closed to others.
 * @param {string} folder
 * @param {Home['account']} account
 */
export function makeOwned(folder, { uid, gid }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
}

/** The lock under which a data folder's server is started and stopped.
 * @param {string} dataDir */
export function lockOf(dataDir) {
  return path.join(dataDir, 'postgres.lock');
}

/**
 * Removes a data folder and its database for good.
 * @param {string} dataDir
 * @param {Home} home
 */
export function removeHome(dataDir, home) {
  rmSync(home.folder, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}
