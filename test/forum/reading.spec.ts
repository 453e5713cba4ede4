import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type TestApp, testApp } from '../support/app.ts';
import { accredit, aForum, anEdition, anItem, type MadeForum } from '../support/forum.ts';
import { statementsOf } from '../support/statements.ts';

let app: TestApp;
let olga: Client;
beforeAll(async () => {
  app = await testApp();
  olga = await app.person('Olga');
});
afterAll(() => app.close());

const page = `edition: currentEdition { ...Edition } editions { ...Edition } groups { key name } name slug
  participation { accredited groups { accredited organisations countries group { key } } regions { region accredited } }
  viewerMayNotOrganize { code } viewerMayNotRequestAccreditation { code }
  viewerStanding { offices accreditation { state group { key } organisation { name } } mandates { role organisation { name } } }`;
const fragment = `fragment Edition on Edition { slug title startsOn forum { slug } phases { name grants startsAt endsAt }
  sessions { title place remoteUrl } agendaItems(first: 4) { nodes { number title session { title } edition { slug } } } agendaItem(number: 1) { title } }`;
const forumPage = `query($slug: String!) { forum(slug: $slug) { ${page} } } ${fragment}`;
const home = `{ forums(first: 20) { totalCount nodes { ${page} } } } ${fragment}`;

/** How many statements it takes to answer. */
async function statementsFor(client: Client, query: string, variables: Record<string, unknown> = {}): Promise<number> {
  const sent = await statementsOf(async () => {
    const { errors } = await client.ask(query, variables);
    expect(errors).toBeUndefined();
  });
  return sent.length;
}

/** A forum with so many editions, each with so many sessions and items, and as many people accredited. */
async function filled(count: number): Promise<MadeForum> {
  const forum = await aForum(olga);
  for (let edition = 0; edition < count; edition += 1) {
    const editionId = await anEdition(olga, forum, { slug: `e${edition}` });
    for (let row = 0; row < count; row += 1) {
      const hours = { startsAt: `2026-12-04T0${row}:00:00Z`, endsAt: `2026-12-04T0${row}:30:00Z` };
      await olga.act('setPhase', { editionId, name: `Phase ${row}`, grants: ['COMMENT'], ...hours }, '');
      const session = { editionId, title: `Session ${row}`, kind: 'CLOSED', timeZone: 'UTC', place: 'Hall', ...hours };
      const made = await olga.act('makeSession', session, 'session { id }');
      await anItem(olga, editionId, { sessionId: made.session.id });
    }
  }
  return forum;
}

describe('reading a forum', () => {
  it('takes as many statements with many rows as with few', async () => {
    const [small, large] = [await filled(1), await filled(4)];
    const few = await statementsFor(olga, forumPage, { slug: small.slug });
    const many = await statementsFor(olga, forumPage, { slug: large.slug });
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(16);
    expect(await statementsFor(app.visitor, forumPage, { slug: large.slug })).toBeLessThanOrEqual(12);
  });

  it('takes as many statements for the home of many forums as of few', async () => {
    const few = await statementsFor(olga, home);
    await filled(2);
    await filled(2);
    expect(await statementsFor(olga, home)).toBe(few);
  });
});

describe('the balance of those accredited', () => {
  it('counts people, organisations and countries by group, and people by region', async () => {
    const forum = await aForum(olga);
    const ministry = { name: 'Ministry', type: 'GOVERNMENT', country: 'KE' };
    const delegate = { capacity: 'ORGANISATIONAL', organisation: ministry };
    for (const [name, group, terms] of [
      ['Ann', 'government', delegate],
      ['Bob', 'government', delegate],
      ['Cyd', 'government', { country: 'DE' }],
      ['Dee', 'media', { country: null }],
    ] as const)
      await accredit(olga, await app.person(name), forum, group, terms);
    const waiting = { forumId: forum.id, groupId: forum.groups.media, capacity: 'PERSONAL', country: 'FR' };
    await (await app.person('Eli')).act('requestAccreditation', waiting, '');
    const { data } = await app.visitor.ask(forumPage, { slug: forum.slug });
    const { accredited, groups, regions } = data.forum.participation;
    expect(accredited).toBe(4);
    expect(groups).toHaveLength(7);
    expect(groups[0]).toEqual({ group: { key: 'government' }, accredited: 3, organisations: 1, countries: 2 });
    expect(groups[1]).toEqual({ group: { key: 'industry' }, accredited: 0, organisations: 0, countries: 0 });
    expect(groups[6]).toEqual({ group: { key: 'media' }, accredited: 1, organisations: 0, countries: 0 });
    expect(regions).toEqual([
      { region: 'AFRICA', accredited: 2 },
      { region: 'WESTERN_EUROPE_OTHERS', accredited: 1 },
      { region: null, accredited: 1 },
    ]);
  });
});
