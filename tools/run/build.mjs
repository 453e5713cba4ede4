// @ts-check
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startNode } from './children.mjs';
import { withLock } from './lock.mjs';
import { inRoot } from './paths.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} args of Node
 * @property {string} [cwd]
 * @property {string[]} sources files and folders; what is in a folder named `generated` is not counted
 * @property {string[]} makes
 */

const ALWAYS = ['package-lock.json', 'tsconfig.base.json', 'tsconfig.json'];

/** @type {Step[]} in the order in which they need each other */
const STEPS = [
  {
    name: 'generated code',
    args: ['tools/generate.mjs'],
    sources: [...ALWAYS, 'tools/generate.mjs', 'tools/generate', 'prisma', 'libs', 'apps'],
    makes: ['libs/kernel/src/generated/prisma', 'libs/kernel/src/generated/graphql.ts'],
  },
  {
    name: 'pages',
    args: ['../../node_modules/@react-router/dev/bin.js', 'build'],
    cwd: 'apps/web',
    sources: [...ALWAYS, 'libs', 'apps/web', 'tools/generate.mjs', 'tools/generate'],
    makes: ['dist/web'],
  },
  {
    name: 'server',
    args: ['node_modules/vite/bin/vite.js', 'build', '--config', 'apps/api/vite.config.ts'],
    sources: [...ALWAYS, 'libs', 'apps/api', 'apps/worker', 'apps/cli', 'prisma', 'tools/generate.mjs', 'tools/generate'],
    makes: ['dist/server/api.js', 'dist/server/worker.js', 'dist/server/cli.js'],
  },
];

/** Makes the generated code. */
export function ensureGenerated() {
  return ensure(STEPS.slice(0, 1));
}

/** Makes the generated code and builds what has changed since the last time. */
export function ensureBuilt() {
  return ensure(STEPS);
}

/** @param {Step[]} steps */
async function ensure(steps) {
  if (steps.every(isDone)) return;
  const waiting = () => process.stderr.write('Another command is installing or building: waiting for it.\n');
  await withLock(inRoot('dist/.lock'), async () => {
    for (const step of steps) if (!isDone(step)) await take(step);
  }, waiting);
}

/** @param {string[]} args */
export async function run(args) {
  if (args.length > 0) throw new Error('npm run build takes no arguments.');
  await ensureBuilt();
  return 0;
}

/** @param {Step} step */
async function take(step) {
  const stamp = fingerprint(step);
  const log = inRoot('dist', `${path.basename(stampOf(step))}.log`);
  mkdirSync(path.dirname(log), { recursive: true });
  process.stderr.write(`Making the ${step.name} …\n`);
  const output = openSync(log, 'w');
  const code = await startNode(step.name, step.args, { cwd: inRoot(step.cwd ?? '.'), output, errors: output }).ended;
  closeSync(output);
  if (code !== 0) throw new Error(`${readFileSync(log, 'utf8')}\nThe ${step.name} could not be made (exit code ${code}).`);
  writeFileSync(stampOf(step), stamp);
}

/** @param {Step} step */
function isDone(step) {
  const stamp = stampOf(step);
  return step.makes.every((file) => existsSync(inRoot(file))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(step);
}

/** @param {Step} step */
function stampOf(step) {
  return inRoot('dist', `.${step.name.replaceAll(' ', '-')}`);
}

/** A hash over the contents of a step's sources.
 * @param {Step} step */
function fingerprint(step) {
  const hash = createHash('sha256').update(JSON.stringify(step));
  for (const source of step.sources) for (const file of filesIn(source)) hash.update(`\0${file}\0`).update(readFileSync(inRoot(file)));
  return hash.digest('hex');
}

/** @param {string} source @returns {string[]} */
function filesIn(source) {
  if (!existsSync(inRoot(source))) return [];
  if (!path.extname(source) || !existsSync(inRoot(source))) {
    const entries = readdirSync(inRoot(source), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries
      .filter(({ name }) => name !== 'generated' && name !== 'node_modules' && !name.startsWith('.react-router'))
      .flatMap((entry) => (entry.isDirectory() ? filesIn(path.join(source, entry.name)) : [path.join(source, entry.name)]));
  }
  return [source];
}
