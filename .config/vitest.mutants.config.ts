import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The pure tests of the counting library alone: what a mutation run repeats thousands of times. It has its own timeouts. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: { include: ['libs/tally/**/*.spec.ts'], setupFiles: ['.config/mutants.setup.ts'], testTimeout: 120_000 },
});
