import { join } from 'node:path';
import type { Config } from '@react-router/dev/config';
import { compressAssets, removeUnloadedScripts } from './page-assets.ts';

export default {
  buildDirectory: '../../dist/web',
  routeDiscovery: { mode: 'initial' },
  async buildEnd({ reactRouterConfig }) {
    const folder = join(reactRouterConfig.buildDirectory, 'client/assets');
    await removeUnloadedScripts(folder);
    await compressAssets(folder);
  },
} satisfies Config;
