import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

export interface RunningServer {
  port: number;
  pid: number;
  stop: () => Promise<void>;
}

const root = join(import.meta.dirname, '../..');

/** The product's server as it is built, or the bare one. Ready when it says so to its parent. */
export async function startServer(which: 'product' | 'bare', databaseUrl: string): Promise<RunningServer> {
  const port = await freePort();
  const file = which === 'product' ? 'dist/server/api.js' : 'test/bench/bare/server.ts';
  const child = spawn(process.execPath, ['--max-old-space-size=384', join(root, file)], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    child.once('message', () =>
      resolve({
        port,
        pid: child.pid ?? 0,
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      }),
    );
    child.once('exit', (code) => reject(new Error(`The ${which} server ended with ${code}.`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}
