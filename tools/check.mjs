#!/usr/bin/env node
// @ts-check
import { spawn } from 'node:child_process';
import { inRoot } from './root.mjs';

const tsc = 'node_modules/typescript/bin/tsc';
const biome = 'node_modules/@biomejs/biome/bin/biome';
const biomeConfig = '--config-path=.config/biome.config.json';
const oxlint = ['node_modules/oxlint/bin/oxlint', '-c', '.config/oxlint.json', '--type-aware', '--deny-warnings'];

/** What is checked without running the product, each by one Node program: it passes when that exits with 0. */
const checks = [
  { name: 'generated code', program: ['tools/generate.mjs'] },
  { name: 'types', program: [tsc, '-p', 'tsconfig.json'] },
  { name: 'types of the pages', program: [tsc, '-p', 'apps/web/tsconfig.json'] },
  {
    name: 'format and lint',
    program: [biome, 'ci', biomeConfig, '--colors=off', '--error-on-warnings', '.'],
    mend: `node ${biome} check --write ${biomeConfig} .`,
  },
  { name: 'lint with types', program: oxlint },
  { name: 'API contract', program: ['tools/schema.mjs', '--check'] },
  { name: 'migrations', program: ['tools/drift.mjs'] },
  { name: 'translations', program: ['apps/web/locales/check.mjs'] },
  { name: 'house rules', program: ['tools/house-rules.mjs'] },
];

/**
 * Runs a program of Node; tells whether it ended well, and everything it printed.
 * @param {string[]} parameters
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
function run(parameters) {
  const child = spawn(process.execPath, parameters, { cwd: inRoot('.'), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ passed: status === 0, output }));
  });
}

let failed = 0;
for (const { name, program, mend } of checks) {
  const startedAt = performance.now();
  const { passed, output } = await run(program);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${passed ? 'passed' : 'FAILED'}  ${`${seconds} s`.padStart(7)}  ${name}`);
  if (passed) continue;
  failed += 1;
  console.log(output.trimEnd());
  if (mend) console.log(`What a program can mend: ${mend}`);
}
if (failed > 0) {
  console.log(`${failed} of ${checks.length} checks failed.`);
  process.exitCode = 1;
}
