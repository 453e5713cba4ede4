// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureGenerated } from './build.mjs';
import { inRoot } from './paths.mjs';

/** What is checked without running the product, each by a Node program: it passes when that exits with 0. */
const CHECKS = /** @type {[name: string, args: string[]][]} */ ([
  ['types', ['node_modules/.bin/tsc', '-p', 'tsconfig.json']],
  ['types of the pages', ['node_modules/.bin/tsc', '-p', 'apps/web/tsconfig.json']],
  ['format and lint', ['node_modules/.bin/biome', 'ci', '.']],
  ['promises', ['node_modules/.bin/oxlint']],
  ['contract, migrations and rooms', ['tools/check.mjs']],
]);

/**
 * Prints one line for each check, and what a failed one said.
 * @param {string[]} args none
 */
export async function run(args) {
  if (args.length > 0) throw new Error('npm run check takes no arguments.');
  await ensureGenerated();
  let failed = 0;
  for (const [name, command] of CHECKS) {
    if (!existsSync(inRoot(command[0] ?? ''))) continue;
    const { code, said } = await tell(command);
    process.stdout.write(code === 0 ? `passed  ${name}\n` : `FAILED  ${name}\n${said}\n`);
    if (code !== 0) failed += 1;
  }
  return failed === 0 ? 0 : 1;
}

/** @param {string[]} command @returns {Promise<{ code: number, said: string }>} */
function tell(command) {
  const child = spawn(process.execPath, command, { cwd: inRoot('.'), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
