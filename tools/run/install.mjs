// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { withLock } from './lock.mjs';
import { inRoot } from './paths.mjs';

const STAMP = inRoot('node_modules/.plenary-stamp');

/** Installs the packages of package-lock.json, unless they are there. */
export async function ensureInstalled() {
  const wanted = wantedStamp();
  if (readOr(STAMP) === wanted) return;
  await withLock(
    inRoot('dist/.lock'),
    async () => {
      if (readOr(STAMP) === wanted) return;
      if (!npmHasInstalled()) install();
      writeFileSync(STAMP, wanted);
    },
    () => process.stderr.write('Another command is installing or building: waiting for it.\n'),
  );
}

function install() {
  process.stderr.write('Installing packages (once, and after a change of package-lock.json) …\n');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : null;
  const [program, all] = npm ? [process.execPath, [npm, ...args]] : ['npm', args];
  const { status, signal, error } = spawnSync(program, all, { cwd: inRoot('.'), stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  const why = error ? error.message : signal ? `ended by ${signal}` : `exit code ${status}`;
  throw new Error(`The packages could not be installed (npm ci: ${why}). A first installation needs the npm registry.`);
}

/** Whether npm's own list of what it has installed agrees with package-lock.json: a hand-made `npm ci` counts as well. */
function npmHasInstalled() {
  const receipt = readOr(inRoot('node_modules/.package-lock.json'));
  if (!receipt || !existsSync(inRoot('package-lock.json'))) return false;
  const installed = JSON.parse(receipt).packages;
  const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
  const declared = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const [root] = [packages['']];
  const agrees = ['dependencies', 'devDependencies', 'optionalDependencies'].every(
    (kind) => JSON.stringify(sorted(root[kind])) === JSON.stringify(sorted(declared[kind])),
  );
  return agrees && Object.entries(packages).every(([place, { version, optional, peer }]) => {
    if (place === '') return true;
    return installed[place] ? installed[place].version === version : optional === true || peer === true;
  });
}

/** @param {Record<string, string>} [record] */
function sorted(record = {}) {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function wantedStamp() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'package.json']) hash.update(readOr(inRoot(file)));
  return hash.digest('hex');
}

/** @param {string} file */
function readOr(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
