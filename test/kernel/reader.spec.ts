import { Reader } from '@plenary/kernel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase, type FreshDatabase } from '../support/database.ts';

let database: FreshDatabase;
let reader: Reader;
beforeEach(async () => {
  database = await emptyDatabase();
  reader = new Reader(database.url, 2);
});
afterEach(async () => {
  await reader.end();
  await database.drop();
});

const backend = { name: 'backend', text: 'SELECT pg_backend_pid() AS pid' };
const numbered = (n: number) => ({ name: 'numbered', text: 'SELECT $1::int AS n', values: [n] });
const failing = { name: 'failing', text: 'SELECT 1 / $1::int', values: [0] };
const pidOf = async () => (await reader.query<{ pid: number }>(backend)).rows[0]?.pid;

describe('a reader', () => {
  it('gives each question its own answer, however many are asked at once', async () => {
    const asked = Array.from({ length: 200 }, (_, n) => n);
    const answers = await Promise.all(asked.map((n) => reader.query<{ n: number }>(numbered(n))));
    expect(answers.map(({ rows }) => rows[0]?.n)).toEqual(asked);
  });

  it('sends what is asked at one moment over one connection, and asks further moments on as many as it may have', async () => {
    const moments: Promise<number | undefined>[][] = [];
    for (let moment = 0; moment < 6; moment += 1) {
      moments.push([pidOf(), pidOf(), pidOf()]);
      await new Promise(setImmediate);
    }
    const pids = await Promise.all(moments.map((moment) => Promise.all(moment)));
    expect(pids.every((each) => new Set(each).size === 1)).toBe(true);
    expect(new Set(pids.flat()).size).toBe(2);
  });

  it('answers those before and after a statement that fails', async () => {
    const asked = await Promise.allSettled([numbered(1), failing, numbered(2)].map((each) => reader.query(each)));
    expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await expect(reader.query(failing)).rejects.toThrow('division by zero');
  });

  it('opens another connection where one has ended, and fails only what was under way on it', async () => {
    const pid = await pidOf();
    const asked = { name: 'ended', text: 'SELECT pg_terminate_backend($1)', values: [pid] };
    await expect(reader.query(asked)).rejects.toThrow(/terminat/);
    expect(await pidOf()).not.toBe(pid);
  });

  it('says when the database does not answer, and answers when it does again', async () => {
    const nowhere = new Reader('postgresql://nobody@127.0.0.1:1/nothing', 2);
    await expect(nowhere.query(numbered(1))).rejects.toThrow(/ECONNREFUSED|terminated/);
    await expect(nowhere.query(numbered(1))).rejects.toThrow(/ECONNREFUSED|terminated/);
    await nowhere.end();
  });

  it.each(['CREATE TABLE thing ()', 'SELECT 1 FROM pg_class FOR SHARE'])('may not write or lock: %s', async (text) => {
    await expect(reader.query({ text })).rejects.toMatchObject({ code: '25006' });
  });
});
