// @ts-check
import { ensureGenerated } from './build.mjs';
import { inForeground } from './command.mjs';

/**
 * What is checked without running the product: one line for each check, and what a failed one said.
 * @param {string[]} args of tools/check.mjs
 */
export async function run(args) {
  await ensureGenerated();
  return inForeground(['tools/check.mjs', ...args]);
}
