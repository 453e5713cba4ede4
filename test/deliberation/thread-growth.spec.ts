import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { aComment, aDiscussion, anOpenProposal, type Discussion, readThread } from '../support/discussion.ts';
import { rowsRead, statementsOf } from '../support/statements.ts';

let app: TestApp;
let d: Discussion;
let client: Client;
/** Threads of every shape: one of many branches, one of a single long branch, one that is copied to make thousands of short ones. */
const threads: Record<string, string> = {};
const many = 20_000;

const columns = '"threadId", number, "parentNumber", "parentId", "rootNumber", path, depth, alignment, "groupId"';
const rest = '"forumId", body, language, "accreditationId", "personId", capacity';
const step = `length(to_hex(n))::text || to_hex(n)`;

beforeAll(async () => {
  app = await testApp();
  d = await aDiscussion(app);
  client = new Client({ connectionString: app.db.pool.options.connectionString });
  await client.connect();
  for (const shape of ['branches', 'branch', 'crowd']) {
    threads[shape] = (await anOpenProposal(d)).threadId;
    await aComment(d.amina, threads[shape], 'The first.');
  }
  await client.query(
    `INSERT INTO comment (${columns}, ${rest})
     SELECT "threadId", n, NULL, NULL, n, ${step}, 0, (enum_range(NULL::"Alignment"))[n % 5 + 1], CASE WHEN n % 2 = 0 THEN $2 ELSE "groupId" END, ${rest}
     FROM comment, generate_series(2, $3::int) n WHERE "threadId" = $1 AND number = 1`,
    [threads.branches, d.forum.groups.industry, many],
  );
  await client.query(
    `INSERT INTO comment (${columns}, ${rest})
     SELECT "threadId", n, 1, id, 1, path || ${step}, 1, NULL, "groupId", ${rest}
     FROM comment, generate_series(2, $2::int) n WHERE "threadId" = $1 AND number = 1`,
    [threads.branch, many],
  );
  // Many threads of three comments each, so that PostgreSQL takes a thread to be short.
  await client.query(
    `WITH t AS (INSERT INTO thread ("forumId", "agendaItemId") SELECT $2, uuidv7() FROM generate_series(1, 5000) RETURNING id)
     INSERT INTO comment (${columns}, ${rest})
     SELECT t.id, n, NULL, NULL, n, ${step}, 0, 'SUPPORT', "groupId", ${rest}
     FROM comment, t, generate_series(1, 3) n WHERE "threadId" = $1 AND number = 1`,
    [threads.crowd, d.forum.id],
  );
  await client.query('ANALYZE comment');
});
afterAll(async () => {
  await client.end();
  await app.close();
});

/** Rows read for a page in the middle of a thread, after the page before it. */
async function cost(shape: string, args: string, way: 'first' | 'last'): Promise<number> {
  const [cursor, side] = way === 'first' ? ['endCursor', 'after'] : ['startCursor', 'before'];
  const before = await readThread(app.visitor, threads[shape] ?? '', `(${way}: 100, ${args})`, 'number');
  const read = () =>
    readThread(
      app.visitor,
      threads[shape] ?? '',
      `(${way}: 50, ${side}: "${before.comments.pageInfo[cursor]}", ${args})`,
      'number',
    );
  const page = (await statementsOf(read)).find(({ text }) => text.includes('AS place'));
  if (!page) throw new Error('No page was read.');
  return rowsRead(client, page);
}

describe('a page of 50 comments', () => {
  const directions = ['sort: OLDEST', 'sort: NEWEST'].flatMap((sort) => [
    [sort, 'first'] as const,
    [sort, 'last'] as const,
  ]);

  it.each(directions)('reads no more of a long thread than of a short one: %s, %s', async (sort, way) => {
    for (const shape of ['branches', 'branch']) expect(await cost(shape, sort, way), shape).toBeLessThan(250);
  });

  it.each(directions)('nor where only some branches are asked for: %s, %s', async (sort, way) => {
    const filters = ['alignment: SUPPORT', `groupId: "${d.forum.groups.industry}"`];
    for (const filter of filters) expect(await cost('branches', `${sort}, ${filter}`, way), filter).toBeLessThan(250);
  });
});
