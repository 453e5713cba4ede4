import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

const linguiConfig = fileURLToPath(new URL('lingui.config.ts', import.meta.url));

/**
 * The server build holds all it needs, React in its production form included: it loads fast and needs no node_modules.
 * Assets are never inlined: the content security policy allows no `data:` script or style.
 */
export default defineConfig(({ command }) => ({
  plugins: [reactRouter(), lingui({ configPath: linguiConfig, failOnMissing: true, failOnCompileError: true })],
  resolve: { tsconfigPaths: true },
  define: command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
  build: { assetsInlineLimit: 0, emptyOutDir: true },
  ssr: { noExternal: true },
}));
