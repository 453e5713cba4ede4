import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of many cases come last, since the first test that notices a mutant ends its run. */
const LONG = /sensitivity|flip|canonical|presets\.spec|every-method|meek-stv\.spec/;

class ShortFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isLong = ({ moduleId }: TestSpecification) => Number(LONG.test(moduleId));
    return files.toSorted((a, b) => isLong(a) - isLong(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/**
 * The tests of the counting library alone, as a mutation run repeats them thousands of times: without those that compare
 * thousands of random profiles, so that a mutant must be noticed by a case that says what it is about.
 */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    include: ['libs/tally/**/*.spec.ts'],
    exclude: [...configDefaults.exclude, '**/*.{properties,random}.spec.ts', '**/independent.spec.ts'],
    setupFiles: ['.config/mutants.setup.ts'],
    sequence: { sequencer: ShortFirst },
    testTimeout: 120_000,
  },
});
