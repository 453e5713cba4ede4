import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Json, type TestApp, testApp } from '../support/app.ts';
import { aForum, ask, decide } from '../support/forum.ts';

let app: TestApp;
let olga: Client;
let people = 0;
beforeAll(async () => {
  app = await testApp();
  olga = await app.person('Olga');
});
afterAll(() => app.close());

const somebody = () => {
  people += 1;
  return app.person(`Somebody${people}`);
};

interface Race {
  runners: (() => Promise<Json>)[];
  /** How many of the runners' acts were kept. */
  kept: () => Promise<number>;
}

const races: [what: string, key: string, refusal: string, prepare: () => Promise<Race>][] = [
  [
    'an address to one forum',
    'forum_slug_key',
    'SLUG_TAKEN',
    async () => {
      people += 1;
      const input = { slug: `raced-${people}`, name: 'Raced', description: '', timeZone: 'UTC' };
      return {
        runners: Array.from({ length: 8 }, () => () => olga.act('makeForum', input, 'forum { id }')),
        kept: () => app.db.forum.count({ where: { slug: input.slug } }),
      };
    },
  ],
  [
    'a person one accreditation',
    'accreditation_current_key',
    'ALREADY_ACCREDITED',
    async () => {
      const [forum, person] = [await aForum(olga), await somebody()];
      return {
        runners: Array.from({ length: 8 }, () => () => ask(person, forum, 'media')),
        kept: () => app.db.accreditation.count({ where: { forumId: forum.id } }),
      };
    },
  ],
  [
    'an organisation one head',
    'mandate_head_key',
    'MANDATE_TAKEN',
    async () => {
      const forum = await aForum(olga);
      const delegate = {
        capacity: 'ORGANISATIONAL',
        organisation: { name: 'Ministry', type: 'GOVERNMENT', country: 'DE' },
      };
      const asked: Json[] = [];
      while (asked.length < 8) asked.push(await ask(await somebody(), forum, 'government', delegate));
      return {
        runners: asked.map((each) => () => decide(olga, each.accreditation.id, 'APPROVE', { mandate: 'HEAD' })),
        kept: () => app.db.mandate.count({ where: { forumId: forum.id } }),
      };
    },
  ],
];

describe('of eight who ask at once, the database gives', () => {
  it.each(races)('%s', async (_what, _key, code, prepare) => {
    const { runners, kept } = await prepare();
    const answers = await Promise.all(runners.map((runner) => runner()));
    expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
    expect(answers.filter(({ refusal }) => refusal?.code === code)).toHaveLength(7);
    expect(await kept()).toBe(1);
  });

  it.each(races)('%s; without its key %s it would not', async (_what, key, _code, prepare) => {
    // Two accreditations of one person are a fault to whoever reads them next, here as intended.
    Logger.overrideLogger(false);
    await app.db.pool.query(`DROP INDEX ${key}`);
    const { runners, kept } = await prepare();
    await Promise.allSettled(runners.map((runner) => runner()));
    expect(await kept()).toBeGreaterThan(1);
  });
});
