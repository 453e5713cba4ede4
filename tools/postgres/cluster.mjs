// @ts-check
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeOwned } from './home.mjs';

/** The superuser and the database that every address names. */
export const NAME = 'plenary';

/**
 * The password of a data folder's server, made when it is first asked for. Only the folder's owner can read it.
 * @param {string} dataDir
 */
export function passwordOf(dataDir) {
  const file = path.join(dataDir, 'postgres.password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/**
 * Makes the database files. They appear under their name only when they are complete.
 * @param {import('./home.mjs').Home} home
 * @param {string} bin
 * @param {string} password
 * @param {boolean} durable false leaves out the waiting for the disk
 */
export async function makeCluster({ data, account }, bin, password, durable) {
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  makeOwned(unfinished, account);
  const secret = `${data}.secret`;
  writeFileSync(secret, password, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(secret, account.uid, account.gid);
  try {
    await makeIn(unfinished, secret, bin, account, durable);
  } finally {
    rmSync(secret, { force: true });
  }
  const single = ['--single', '-D', unfinished, 'postgres'];
  const said = await run(path.join(bin, 'postgres'), single, account, `CREATE DATABASE ${NAME};\n`);
  if (/ERROR|FATAL|PANIC/.test(said)) throw new Error(`The database could not be made: ${said}`);
  renameSync(unfinished, data);
}

/**
 * Letters are classified by the system's C.UTF-8 where it has one, since trigram search only knows ASCII letters under C.
 * @param {string} data
 * @param {string} secret
 * @param {string} bin
 * @param {import('./account.mjs').Account} account
 * @param {boolean} durable
 */
async function makeIn(data, secret, bin, account, durable) {
  const options = [
    '-D',
    data,
    '-U',
    NAME,
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--data-checksums',
  ];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const sync = durable ? [] : ['--no-sync'];
  const initdb = path.join(bin, 'initdb');
  try {
    await run(initdb, [...options, ...locale, '--lc-ctype=C.UTF-8', ...sync], account);
  } catch (error) {
    if (!/lc.ctype|locale name/i.test(String(error))) throw error;
    await run(initdb, [...options, ...locale, ...sync], account);
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {import('./account.mjs').Account} account
 * @param {string} [input]
 * @returns {Promise<string>} what it printed
 */
function run(program, args, { uid, gid }, input = '') {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH, LC_ALL: 'C' };
    const child = execFile(program, args, { uid, gid, cwd: path.dirname(program), env }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${path.basename(program)} failed: ${stderr.trim() || error.message}`));
      else resolve(stdout + stderr);
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
