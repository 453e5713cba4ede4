import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.ts';
import { startBrowser } from './browser.ts';

/** The built product on a database of its own, and a browser that reaches it under its public address. */
export interface Site {
  app: TestApp;
  browser: Browser;
  close(): Promise<void>;
}

export const origin = 'http://plenary.example';

/** The built pages. */
export const pages = join(import.meta.dirname, '../../dist/web');

export async function startSite(): Promise<Site> {
  if (!existsSync(join(pages, 'server/index.js'))) throw new Error('The pages are not built: npm run build.');
  const app = await testApp({ pages });
  await app.nest.listen(0, '127.0.0.1');
  const { port } = new URL(await app.nest.getUrl());
  const browser = await startBrowser(new URL(origin).hostname, Number(port));
  return {
    app,
    browser,
    async close() {
      await browser.close();
      await app.close();
    },
  };
}
