import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that try thousands of cases: they come last, since the first test that notices a mutant ends its run. */
const LONG = /sensitivity|flip|random|independent|properties|canonical|presets\.spec|every-method/;

class ShortFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isLong = ({ moduleId }: TestSpecification) => Number(LONG.test(moduleId));
    return files.toSorted((a, b) => isLong(a) - isLong(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** The pure tests of the counting library alone: what a mutation run repeats thousands of times. It has its own timeouts. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    include: ['libs/tally/**/*.spec.ts'],
    setupFiles: ['.config/mutants.setup.ts'],
    sequence: { sequencer: ShortFirst },
    testTimeout: 120_000,
  },
});
