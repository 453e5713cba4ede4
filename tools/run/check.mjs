// @ts-check
import { inForeground } from './command.mjs';

/**
 * Everything that is checked without running the product.
 * @param {string[]} args none
 */
export async function run(args) {
  if (args.length > 0) throw new Error('npm run check takes no arguments.');
  return inForeground(['tools/check.mjs']);
}
