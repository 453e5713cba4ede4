import { DueService } from '@plenary/voting';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { type TestShell, testShell } from './shell.ts';

let shell: TestShell;
/** Whoever stands in the way of the first ballot. */
let holder: Client;
beforeEach(async () => {
  shell = await testShell();
  holder = new Client({ connectionString: shell.url });
  await holder.connect();
});
afterEach(async () => {
  await holder.end();
  await shell.close();
});

/** Holds up whoever makes the demonstration half-way; gives its connection when it stands there. */
async function halfWay(): Promise<number> {
  await holder.query('BEGIN');
  await holder.query('LOCK TABLE ballot IN SHARE MODE');
  for (;;) {
    const { rows } = await holder.query<{ pid: number }>(
      `SELECT pid FROM pg_locks WHERE relation = 'ballot'::regclass AND NOT granted`,
    );
    if (rows[0]) return rows[0].pid;
  }
}

const patience = 120_000;

describe('the demonstration', () => {
  it(
    'is made whole or not at all, and by one of two after a try that was cut off',
    async () => {
      const before = await shell.content();
      const cutOff = shell.run(['forum', 'demo']);
      const maker = await halfWay();
      await holder.query('SELECT pg_terminate_backend($1)', [maker]);
      await holder.query('ROLLBACK');
      const { code, err } = await cutOff;
      expect([code, err]).toEqual([1, expect.stringContaining('nothing of it is kept')]);
      expect(await shell.content()).toBe(before);
      const both = await Promise.all([shell.run(['forum', 'demo']), shell.run(['forum', 'demo'])]);
      expect(both.map((ran) => ran.code)).toEqual([0, 0]);
      expect(await shell.query('SELECT slug FROM forum')).toEqual([{ slug: 'ai-cooperation' }]);
      expect((await shell.run(['recount', '--forum', 'ai-cooperation'])).code).toBe(0);
    },
    patience,
  );

  it(
    'is nothing to a worker beside it until it is whole',
    async () => {
      const app = await testApp({ database: { url: shell.url, drop: async () => undefined } });
      try {
        const made = shell.run(['forum', 'demo']);
        await halfWay();
        const due = app.nest.get(DueService);
        expect([await due.openDue(), await due.closeDue()]).toEqual([0, 0]);
        expect(await shell.query('SELECT FROM forum')).toEqual([]);
        await holder.query('ROLLBACK');
        expect(await made).toMatchObject({ code: 0 });
        expect([await due.openDue(), await due.closeDue()]).toEqual([0, 0]);
      } finally {
        await app.close();
      }
    },
    patience,
  );
});
