import { OfficeService, StandingService } from '@plenary/forum';
import { Client as Connection } from 'pg';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileShell, fileShell } from '../cli/shell.ts';
import { type Client, emailOf, type TestApp, testApp } from '../support/app.ts';
import { freshDatabase } from '../support/database.ts';
import { rowsRead, statementsOf } from '../support/statements.ts';
import { pages } from './site.ts';

const rollCalls = 2_000;
const itemsAPage = 50;

let shell: FileShell;
let app: TestApp;
let olga: Client;
let connection: Connection;
let edition: string;
beforeAll(async () => {
  const database = await freshDatabase();
  shell = await fileShell({ DATABASE_URL: database.url });
  const votes = Array.from(
    { length: rollCalls },
    (_, index) => `${index + 1},Kenya,KE,Africa,yes\n${index + 1},China,CN,Asia,no`,
  );
  const file = await shell.file('votes.csv', `rcid,country,country_code,un_regional_group,vote\n${votes.join('\n')}\n`);
  const { code, err } = await shell.run(['import', 'rollcalls', file, '--forum', 'long', '--name', 'The long agenda']);
  if (code !== 0) throw new Error(err);
  app = await testApp({ database, pages });
  olga = await app.person('Olga');
  const forum = await app.db.forum.findUniqueOrThrow({ where: { slug: 'long' }, include: { editions: true } });
  edition = `/f/long/${forum.editions[0]?.slug}`;
  const { id } = await app.db.person.create({ data: { displayName: 'Ada', administratorAt: app.clock.now() } });
  const administrator = await app.nest.get(StandingService).viewerOfPerson(id);
  const office = { forumId: forum.id, email: emailOf('Olga'), office: 'ORGANIZER' as const };
  await app.nest.get(OfficeService).appoint(administrator, office);
  connection = new Connection({ connectionString: database.url });
  await connection.connect();
});
afterAll(async () => {
  await connection.end();
  await app.close();
  await shell.close();
});

async function page(by: Client, path: string): Promise<string> {
  const { status, text } = await request(app.nest.getHttpServer())
    .get(path)
    .set('cookie', by.token ? `plenary_session=${by.token}` : '');
  expect(status, path).toBe(200);
  return text;
}

/** The address behind a link to the page before or after; null where there is none. */
function linked(html: string, rel: 'next' | 'prev'): string | null {
  const [link] = html.match(/<a\b[^>]*>/g)?.filter((tag) => tag.includes(`rel="${rel}"`)) ?? [];
  return link?.match(/href="([^"]+)"/)?.[1]?.replaceAll('&amp;', '&') ?? null;
}

/** A page and all that are led to from it by the way on. */
async function pagesFrom(by: Client, start: string): Promise<{ path: string; html: string }[]> {
  const read: { path: string; html: string }[] = [];
  for (let path: string | null = start; path; path = linked(read.at(-1)?.html ?? '', 'next'))
    read.push({ path, html: await page(by, path) });
  return read;
}

const itemsIn = (html: string): number[] => [
  ...new Set([...html.matchAll(/href="[^"]*\/items\/(\d+)"/g)].map(([, number]) => Number(number))),
];

describe.each([
  ['an edition', () => app.visitor, ''],
  ['an edition for its organizer', () => olga, '/organize'],
])('the agenda of two thousand items of %s', (_what, by, place) => {
  it('is led through page by page, each item once, and back', async () => {
    const read = await pagesFrom(by(), edition + place);
    const seen = read.flatMap(({ html }) => itemsIn(html));
    expect(seen).toEqual(Array.from({ length: rollCalls }, (_, index) => index + 1));
    expect(read).toHaveLength(rollCalls / itemsAPage);
    const back = linked(read.at(-1)?.html ?? '', 'prev') ?? '';
    expect(itemsIn(await page(by(), back))).toEqual(seen.slice(-2 * itemsAPage, -itemsAPage));
  });

  it('reads as little for a page far down as for the second', async () => {
    const paths = (await pagesFrom(by(), edition + place)).map(({ path }) => path);
    const read = async (path: string) => {
      const statements = await statementsOf(() => page(by(), path));
      const agenda = statements.filter(({ text }) => text.includes('FROM agenda_item a'));
      expect(agenda.length).toBeGreaterThan(0);
      let rows = 0;
      for (const statement of agenda) rows += await rowsRead(connection, statement);
      return { statements: statements.length, rows };
    };
    const [near, there] = [await read(paths.at(1) ?? ''), await read(paths.at(-2) ?? '')];
    expect(there.statements).toBe(near.statements);
    expect(there.rows).toBeLessThanOrEqual(2 * near.rows);
  });
});
