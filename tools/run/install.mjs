// @ts-check
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { startNode } from './children.mjs';
import { withLock } from './lock.mjs';
import { inRoot } from './paths.mjs';
import { exitCode } from './stop.mjs';

const STAMP = inRoot('node_modules/.plenary-stamp');

/** Installs the packages of package-lock.json, unless they are there. */
export async function ensureInstalled() {
  const wanted = wantedStamp();
  if (readOr(STAMP) === wanted) return;
  await withLock(
    inRoot('dist/.lock'),
    async () => {
      if (readOr(STAMP) === wanted) return;
      if (!npmHasInstalled()) await install();
      writeFileSync(STAMP, wanted);
    },
    () => process.stderr.write('Another command is installing or building: waiting for it.\n'),
  );
}

async function install() {
  process.stderr.write('Installing packages (once, and after a change of package-lock.json) …\n');
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  ];
  const code = await npm(args).catch((error) => error.message);
  if (code !== 0)
    throw new Error(
      `The packages could not be installed (npm ci: ${code}). A first installation needs the npm registry.`,
    );
}

/** The npm that runs this, or else the one of the path. What it prints is no part of the command's own output.
 * @param {string[]} args @returns {Promise<number>} */
function npm(args) {
  const program = process.env.npm_execpath;
  if (program?.endsWith('npm-cli.js')) return startNode([program, ...args], { output: 2 }).ended;
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd: inRoot('.'), stdio: ['ignore', 2, 2] });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(exitCode(code, signal)));
  });
}

/** Whether npm's own list of what it has installed agrees with package-lock.json: a hand-made `npm ci` counts as well. */
function npmHasInstalled() {
  const receipt = readOr(inRoot('node_modules/.package-lock.json'));
  if (!receipt || !existsSync(inRoot('package-lock.json'))) return false;
  const installed = JSON.parse(receipt).packages;
  const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
  const declared = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
  if (kinds.some((kind) => textOf(packages[''][kind]) !== textOf(declared[kind]))) return false;
  return Object.entries(packages).every(([place, { version, optional }]) => {
    if (place === '') return true;
    if (installed[place]) return installed[place].version === version && existsSync(inRoot(place));
    return optional === true;
  });
}

/** @param {Record<string, string>} [record] */
function textOf(record = {}) {
  return JSON.stringify(Object.entries(record).sort());
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
