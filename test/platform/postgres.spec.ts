import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPostgres, startTemporaryPostgres } from '../../tools/postgres.mjs';

let dataDir: string;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-test-'));
  chmodSync(folder, 0o711);
  dataDir = join(folder, 'données et 数据');
});

afterEach(async () => {
  await (await start()).stop();
  const location = join(dataDir, 'postgres.location');
  if (existsSync(location)) rmSync(readFileSync(location, 'utf8').trim(), { recursive: true });
  rmSync(dirname(dataDir), { recursive: true });
});

describe('a server on a data folder', () => {
  it('keeps what was committed when it stops and starts again', async () => {
    const first = await start();
    await query(first.url, "CREATE TABLE kept AS SELECT 'committed' AS word");
    await first.stop();
    const second = await start();
    expect(await query(second.url, 'SELECT word FROM kept')).toEqual([{ word: 'committed' }]);
    await second.stop();
  });

  it('keeps what was committed when it is killed, at the same address', async () => {
    const server = await start();
    await query(server.url, "CREATE TABLE kept AS SELECT 'committed' AS word");
    for (let times = 0; times < 3; times += 1) {
      const pid = server.pid();
      await server.kill();
      await gone(pid);
      await server.revive();
      expect(await query(server.url, 'SELECT word FROM kept')).toEqual([{ word: 'committed' }]);
    }
    await server.stop();
  });

  it('lives where it can be reached when its folder is closed to the account that runs it, and is found there again', async () => {
    chmodSync(dirname(dataDir), 0o700);
    const first = await start();
    await query(first.url, "CREATE TABLE kept AS SELECT 'committed' AS word");
    await first.stop();
    const second = await start();
    expect(await query(second.url, 'SELECT word FROM kept')).toEqual([{ word: 'committed' }]);
    await second.stop();
  });

  it('sorts by code point, knows the letters of every script, and checks its pages', async () => {
    const server = await start();
    await query(server.url, 'CREATE EXTENSION pg_trgm');
    const [row] = await query(
      server.url,
      "SELECT lower('É') AS lower, show_trgm('合作') <> '{}' AS letters, 'Z' < 'a' AS sorted",
    );
    expect(row).toEqual({ lower: 'é', letters: true, sorted: true });
    expect(await query(server.url, 'SHOW data_checksums')).toEqual([{ data_checksums: 'on' }]);
    await server.stop();
  });

  it('lets nobody in without the password, which only the owner of the folder can read', async () => {
    const server = await start();
    expect(statSync(join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600);
    await expect(query(server.url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toThrow(
      'password authentication failed',
    );
    expect(await query(server.url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await server.stop();
  });

  it('starts where the number in postmaster.pid has become that of another program', async () => {
    const first = await start();
    const place = await query(first.url, 'SHOW data_directory');
    await first.stop();
    const file = join(String(place[0]?.data_directory), 'postmaster.pid');
    writeFileSync(file, `${process.pid}\n${dirname(file)}\n1\n5432\n\n127.0.0.1\n\nready\n`);
    const second = await start();
    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
  });
});

describe('several users of one server', () => {
  it('share it when they start at once, and the last of them stops it', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    expect(one.url).toBe(other.url);
    const pid = one.pid();
    await one.stop();
    expect(await query(other.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await other.stop();
    await gone(pid);
  });

  it('is left by a process that is killed, and stops when that was the last', async () => {
    const { child, url } = await startElsewhere();
    const here = await start();
    expect(here.url).toBe(url);
    const pid = here.pid();
    await here.stop();
    expect(isRunning(pid)).toBe(true);
    child.kill('SIGKILL');
    await gone(pid);
  });

  it('is taken over from a process that is killed', async () => {
    const { child, url } = await startElsewhere();
    await query(url, "CREATE TABLE kept AS SELECT 'committed' AS word");
    child.kill('SIGKILL');
    const here = await start();
    expect(await query(here.url, 'SELECT word FROM kept')).toEqual([{ word: 'committed' }]);
    await here.stop();
  });
});

it('throws a temporary server away with its folder', async () => {
  const server = await startTemporaryPostgres();
  const pid = server.pid();
  const [row] = await query(server.url, 'SHOW data_directory');
  expect(existsSync(String(row?.data_directory))).toBe(true);
  await server.stop();
  await gone(pid);
  expect(existsSync(dirname(String(row?.data_directory)))).toBe(false);
});

/** Without waiting for the disk: a killed server leaves what it wrote to the system, which does not fail here. */
function start() {
  return startPostgres({ dataDir, quiet: true, settings: { fsync: 'off' } });
}

/** Another process that starts the server, says its address and stays. */
async function startElsewhere() {
  const module = new URL('../../tools/postgres.mjs', import.meta.url).href;
  const script = `const { startPostgres } = await import(${JSON.stringify(module)});
    console.log((await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, quiet: true, settings: { fsync: 'off' } })).url);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve) => child.stdout.once('data', (text) => resolve(String(text).trim())));
  return { child, url };
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Waits for the end of a process: a child that has ended has its number until this process has taken note. */
async function gone(pid: number | null) {
  await vi.waitFor(() => expect(isRunning(pid)).toBe(false), { interval: 20, timeout: 20_000 });
}

function isRunning(pid: number | null) {
  try {
    return pid !== null && process.kill(pid, 0);
  } catch {
    return false;
  }
}
