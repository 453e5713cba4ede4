// @ts-check
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { startNode } from './children.mjs';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { inRoot } from './paths.mjs';
import { GENERATED, STEPS } from './steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/** @param {string[]} args */
export async function run(args) {
  if (args.length > 0) throw new Error('npm run build takes no arguments.');
  await ensureBuilt();
  return 0;
}

/** Makes the generated code, where it is missing or old. */
export function ensureGenerated() {
  return ensure([GENERATED]);
}

/** Makes the generated code and builds what has changed since the last time. */
export function ensureBuilt() {
  return ensure(STEPS);
}

/** @param {Step[]} steps */
async function ensure(steps) {
  if (steps.every((step) => isMade(step))) return;
  const waiting = () => process.stderr.write('Another command is installing or building: waiting for it.\n');
  const makeAll = async () => {
    for (const step of steps) if (!isMade(step)) await make(step);
  };
  await withLock(inRoot('dist/.lock'), makeAll, waiting);
}

/** @param {Step} step */
async function make(step) {
  const print = printOf(step);
  const log = `${stampOf(step)}.log`;
  mkdirSync(inRoot('dist'), { recursive: true });
  process.stderr.write(`Making the ${step.name} …\n`);
  const output = openSync(log, 'w');
  const code = await startNode(step.args, { output }).ended;
  closeSync(output);
  if (code !== 0)
    throw new Error(`${readFileSync(log, 'utf8')}\nThe ${step.name} could not be made (exit code ${code}).`);
  writeFileSync(stampOf(step), print);
}

/** @param {Step} step */
function isMade(step) {
  const stamp = stampOf(step);
  if (!existsSync(stamp) || !step.makes.every((file) => existsSync(inRoot(file)))) return false;
  return readFileSync(stamp, 'utf8') === printOf(step);
}

/** @param {Step} step */
function stampOf(step) {
  return inRoot('dist', `.${step.name.replaceAll(' ', '-')}`);
}

/** @param {Step} step */
function printOf(step) {
  return fingerprint(step.sources, JSON.stringify(step));
}
