// @ts-check
import { inForeground } from './command.mjs';

/**
 * Changes the counting library in thousands of small ways, one at a time, and asks its own tests to notice each. The
 * report stands in dist/mutants; it fails when less than 95 % are noticed.
 * @param {string[]} args files or folders of the library; all of it when none is given
 */
export async function run(args) {
  const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '.config/stryker.json'];
  const chosen = args.map((path) => (path.endsWith('.ts') ? path : `${path.replace(/\/+$/, '')}/**/*.ts`));
  const mutate =
    chosen.length > 0 ? ['--mutate', [...chosen, '!**/*.spec.ts', '!libs/tally/src/spec/**'].join(',')] : [];
  return inForeground([...stryker, ...mutate]);
}
