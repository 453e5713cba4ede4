// @ts-check
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { inRoot, ROOT } from './paths.mjs';

/** Not sources, whatever the pattern: what is made from them. */
const MADE = ['generated', 'node_modules', '.react-router'];

/**
 * A hash over the paths and contents of files, the same wherever the checkout stands.
 * @param {string[]} patterns from the top of the checkout
 * @param {string} more anything else that the result depends on
 */
export function fingerprint(patterns, more) {
  const exclude = (/** @type {import('node:fs').Dirent} */ entry) => MADE.includes(entry.name);
  const files = patterns
    .flatMap((pattern) => globSync(pattern, { cwd: ROOT, withFileTypes: true, exclude }))
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length));
  const hash = createHash('sha256').update(more);
  for (const file of new Set(files.sort())) hash.update(`\0${file}\0`).update(readFileSync(inRoot(file)));
  return hash.digest('hex');
}
