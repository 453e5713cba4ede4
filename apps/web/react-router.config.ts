import type { Config } from '@react-router/dev/config';

export default {
  buildDirectory: '../../dist/web',
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
