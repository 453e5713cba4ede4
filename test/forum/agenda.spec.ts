import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, type Json, type TestApp, testApp } from '../support/app.ts';
import { aForum, anEdition, anItem, type MadeForum } from '../support/forum.ts';
import { statementsOf } from '../support/statements.ts';

let app: TestApp;
let olga: Client;
let forum: MadeForum;
let editionId: string;
beforeAll(async () => {
  app = await testApp();
  olga = await app.person('Olga');
  forum = await aForum(olga);
  editionId = await anEdition(olga, forum);
  for (let item = 0; item < 5; item += 1) await anItem(olga, editionId);
});
afterAll(() => app.close());

async function page(terms: string): Promise<Json> {
  const { data, errors } = await app.visitor.ask(`{ forum(slug: "${forum.slug}") { edition(slug: "2026") {
    agendaItems(${terms}) { totalCount nodes { number } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`);
  return data?.forum?.edition?.agendaItems ?? errors?.[0]?.extensions;
}
const numbers = ({ nodes }: Json): number[] => nodes.map(({ number }: Json) => number);

it('an agenda is read page by page, forward and backward, each item once', async () => {
  const first = await page('first: 2');
  expect([numbers(first), first.totalCount]).toEqual([[1, 2], 5]);
  expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  const next = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
  expect([numbers(next), next.pageInfo.hasNextPage]).toEqual([[3, 4, 5], false]);
  expect(numbers(await page(`last: 2, before: "${next.pageInfo.startCursor}"`))).toEqual([1, 2]);
  expect(numbers(await page('last: 2'))).toEqual([4, 5]);
  expect(await page('first: 101')).toMatchObject({ refusal: { code: 'TOO_LONG', limit: 100 } });
  expect(await page('first: 2, after: "nonsense"')).toMatchObject({ refusal: { code: 'INVALID' } });
});

it('counts and skips what was removed', async () => {
  const { id } = await anItem(olga, editionId);
  await anItem(olga, editionId);
  await olga.act('removeAgendaItem', { agendaItemId: id, baseVersion: 1 }, '');
  const rest = await page('first: 10');
  expect([numbers(rest), rest.totalCount]).toEqual([[1, 2, 3, 4, 5, 7], 6]);
});

it('the agendas of several editions take as many statements as that of one', async () => {
  const query = `{ forum(slug: "${forum.slug}") { editions { agendaItems(first: 3) { totalCount nodes { number } } } } }`;
  const count = async () => (await statementsOf(() => app.visitor.ask(query))).length;
  const few = await count();
  for (const slug of ['2027', '2028']) await anItem(olga, await anEdition(olga, forum, { slug }));
  expect(await count()).toBe(few);
});
