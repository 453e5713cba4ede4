import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '../..');

/** One bundle with an entry for each process; packages stay outside it. */
export default defineConfig({
  root,
  resolve: { tsconfigPaths: true },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/server',
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: { api: 'apps/api/main.ts', worker: 'apps/worker/main.ts', cli: 'apps/cli/main.ts' },
      // All beside each other: what looks for files of the checkout finds them from any of them.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', format: 'esm' },
    },
  },
  ssr: { external: true },
});
