import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable'];

/** The machine's own Chromium, or the one from npm. Every address of `host` leads to this port of the machine. */
export async function startBrowser(host: string, port: number): Promise<Browser> {
  const args = [`--host-resolver-rules=MAP ${host} 127.0.0.1:${port}`];
  const given = process.env.CHROMIUM_PATH ?? installed.find(existsSync);
  if (given) return chromium.launch({ executablePath: given, args: ['--no-sandbox', ...args] });
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...args] });
}
