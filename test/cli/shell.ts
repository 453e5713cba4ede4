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

/** A shell with a database and a folder of its own. */
export interface TestShell {
  url: string;
  /** Runs a `plenary` command as the shell would, without a terminal. */
  run(args: readonly string[], input?: string): Promise<Ran>;
  /** Writes a file and gives its path. */
  file(name: string, text: string | Uint8Array): Promise<string>;
  /** What the whole database holds, table by table, as one text: the same text is the same content. */
  content(): Promise<string>;
  query<Row>(sql: string): Promise<Row[]>;
  close(): Promise<void>;
}

export async function testShell(): Promise<TestShell> {
  const { url, drop } = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'plenary-cli-'));
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
    url,
    query,
    async run(args, input = '') {
      const [stdout, stderr] = [new Kept(), new Kept()];
      const stdin = Readable.from([Buffer.from(input)]);
      const code = await plenary(args, { env: { DATABASE_URL: url }, stdin, stdout, stderr });
      return { code, out: stdout.text, err: stderr.text };
    },
    async file(name, text) {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    },
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
      await rm(folder, { recursive: true });
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
