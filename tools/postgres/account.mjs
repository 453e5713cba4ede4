// @ts-check
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/**
 * The system account PostgreSQL runs as: PostgreSQL refuses root, so that root hands it to another.
 * @typedef {{ uid?: number, gid?: number, name: string }} Account
 */

/**
 * @param {string} data the data folder; where it exists its owner runs the server
 * @returns {Account}
 */
export function accountFor(data) {
  if (process.getuid?.() !== 0) return { name: 'this user' };
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: `user ${owner.uid}` };
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)];
    if (uid && gid) return { uid, gid, name };
  }
  throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as.');
}

/**
 * Whether the account may enter the folder: asked of the system itself, which knows all its rules.
 * @param {Account} account
 * @param {string} folder
 */
export function mayReach(account, folder) {
  const { status } = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    uid: account.uid,
    gid: account.gid,
    cwd: '/',
  });
  return status === 0;
}

/** @param {'-u' | '-g'} which @param {string} name */
function idOf(which, name) {
  return Number(spawnSync('id', [which, name], { encoding: 'utf8' }).stdout) || null;
}
