import { EventEmitter } from 'node:events';
import type { QueryConfig, QueryResult } from 'pg';
import type { Database } from './database.ts';

/**
 * Carries out everything that is done through `db` while `work` runs as one transaction on one connection: all of it is
 * there at the end, for all others at one moment, or nothing is. The transactions within it begin and end with it, so one
 * that fails lets the whole fail. For a process that does nothing else with the database meanwhile.
 */
export async function asOneTransaction<T>(db: Database, work: () => Promise<T>): Promise<T> {
  const { pool, reader } = db;
  const client = await pool.connect();
  let last: Promise<unknown> = Promise.resolve();
  let undone = false;
  // One behind the other, as on any connection.
  const send = (asked: string | QueryConfig, values?: unknown[]): Promise<QueryResult> => {
    const text = typeof asked === 'string' ? asked : asked.text;
    if (/^\s*ROLLBACK\b/i.test(text)) undone = true;
    const sent = last.then(() =>
      /^\s*(?:BEGIN|COMMIT|ROLLBACK)\b/i.test(text) ? client.query('') : client.query(asked, values),
    );
    last = sent.catch(() => undefined);
    return sent;
  };
  const broken = new Promise<never>((_, reject) => client.once('error', reject));
  broken.catch(() => undefined);
  try {
    await client.query('BEGIN');
    // They stand before the methods of their classes, until they are taken away.
    const connect = async () => Object.assign(new EventEmitter(), { query: send, release: () => undefined });
    Object.assign(pool, { query: send, connect });
    Object.assign(reader, { query: send });
    const done = await Promise.race([work(), broken]);
    if (undone) throw new Error('A part of what was to be done as a whole was undone.');
    await last;
    await client.query('COMMIT');
    return done;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    for (const way of ['query', 'connect']) Reflect.deleteProperty(pool, way);
    Reflect.deleteProperty(reader, 'query');
    client.release(true);
  }
}
