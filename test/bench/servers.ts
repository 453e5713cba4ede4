import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

export interface RunningServer {
  name: 'product' | 'bare';
  port: number;
  pid: number;
  stop: () => Promise<void>;
}

const root = join(import.meta.dirname, '../..');
const files = { product: 'dist/server/api.js', bare: 'test/bench/bare/server.ts' };

/** The product's server as it is built and started (tools/run/start.mjs), or the bare one. Ready when it says that it listens. */
export async function startServer(name: RunningServer['name'], databaseUrl: string): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--max-old-space-size=384', join(root, files[name])], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl, PORT: String(port), LOG_LEVEL: 'error' },
    // What it says goes where it does not mix with the figures.
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve({ name, port, pid: child.pid ?? 0, stop }));
    child.once('exit', (code) => reject(new Error(`The ${name} server ended with ${code}.`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
