import { existsSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { withLock } from '../../tools/run/lock.mjs';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable'];

/** The machine's own Chromium, or the one from npm. Every address of `host` leads to this port of the machine. */
export async function startBrowser(host: string, port: number): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? installed.find((path) => existsSync(path)) ?? (await unpacked());
  const args = ['--no-sandbox', `--host-resolver-rules=MAP ${host} 127.0.0.1:${port}`];
  return chromium.launch({ executablePath, args });
}

/** Unpacks the Chromium from npm once for each person of the machine, whole or not at all; whoever comes second waits. */
function unpacked(): Promise<string> {
  const folder = join(tmpdir(), `plenary-chromium-${userInfo().username}`);
  return withLock(`${folder}.lock`, async () => {
    if (!existsSync(folder)) await unpack(folder);
    return join(folder, 'chromium');
  });
}

/** The package unpacks into the folder for temporary files, wherever that is. */
async function unpack(folder: string): Promise<void> {
  const { TMPDIR } = process.env;
  const making = mkdtempSync(`${folder}-`);
  process.env.TMPDIR = making;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  renameSync(making, folder);
}
