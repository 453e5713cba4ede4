import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Client } from 'pg';
import { plenary } from '../../apps/cli/plenary.ts';
import { freshDatabase } from '../support/database.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** A shell with a folder of its own, and no database. */
export interface FileShell {
  /** Runs a `plenary` command as the shell would, without a terminal. */
  run(args: readonly string[], input?: string | Uint8Array): Promise<Ran>;
  /** Writes a file and gives its path. */
  file(name: string, text: string | Uint8Array): Promise<string>;
  close(): Promise<void>;
}

/** A shell with a database too. */
export interface TestShell extends FileShell {
  url: string;
  /** What the whole database holds, table by table, as one text: the same text is the same content. */
  content(): Promise<string>;
  query<Row>(sql: string): Promise<Row[]>;
}

export async function fileShell(env: Readonly<Record<string, string>> = {}): Promise<FileShell> {
  const folder = await mkdtemp(join(tmpdir(), 'plenary-cli-'));
  return {
    async run(args, input = '') {
      const [stdout, stderr] = [new Kept(), new Kept()];
      const stdin = Readable.from([Buffer.from(input)]);
      const code = await plenary(args, { env, stdin, stdout, stderr });
      return { code, out: stdout.text, err: stderr.text };
    },
    async file(name, text) {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    },
    close: () => rm(folder, { recursive: true }),
  };
}

export async function testShell(): Promise<TestShell> {
  const { url, drop } = await freshDatabase();
  const files = await fileShell({ DATABASE_URL: url });
  const query = async <Row>(sql: string): Promise<Row[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    ...files,
    url,
    query,
    async content() {
      const tables = await query<{ name: string }>(
        `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
      );
      const counts = tables.map(
        ({ name }) =>
          `SELECT '${name}' AS name, count(*), md5(string_agg(t::text, E'\\n' ORDER BY t::text)) FROM ${name} t`,
      );
      return JSON.stringify(await query(`${counts.join(' UNION ALL ')} ORDER BY name`));
    },
    async close() {
      await files.close();
      await drop();
    },
  };
}

class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
