import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as operations from '../../apps/web/app/generated/operations.ts';
import { content, StageClock, seed } from '../../prisma/seed/index.ts';
import { Client, type TestApp, testApp } from '../support/app.ts';

const queries = Object.entries(operations)
  .filter(([name, document]) => name.endsWith('Document') && String(document).trimStart().startsWith('query'))
  .map(([name, document]) => [name.replace('Document', ''), String(document)] as const);

/** Values for whatever variables the pages' operations have: names that say the same in each of them. */
const variables = {
  forum: 'ai-cooperation',
  slug: 'ai-cooperation',
  edition: '2021',
  first: 20,
  sort: 'NEWEST',
  signedIn: true,
  name: 'a',
  search: true,
  rule: { key: 'two-thirds' },
  isRuleAsked: true,
};

describe("the pages' operations", () => {
  let app: TestApp;
  let organizer: Client;
  beforeAll(async () => {
    const clock = new StageClock();
    app = await testApp({ clock });
    await seed(app.nest, clock, new Date());
    clock.at = new Date();
    const email = content.people.find(({ key }) => key === 'organizer')?.email;
    const { sessionToken } = await app.visitor.act(
      'signIn',
      { email, password: 'plenary demonstration' },
      'sessionToken',
    );
    organizer = new Client(app, sessionToken);
  });
  afterAll(() => app.close());

  it('are all there', () => {
    expect(queries.length).toBeGreaterThan(8);
  });

  it.each(queries)('%s is answered the same interpreted and compiled, without a fault', async (_name, query) => {
    for (const number of [1, 2, 9]) {
      for (const client of [app.visitor, organizer]) {
        const answers = [];
        for (let time = 0; time < 7; time += 1) answers.push(await client.ask(query, { ...variables, number }));
        expect(answers[0]).not.toHaveProperty('errors');
        expect(answers.at(-1)).toEqual(answers[0]);
      }
    }
  });
});
