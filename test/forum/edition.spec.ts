import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type TestApp, testApp } from '../support/app.ts';
import { accredit, aForum, anEdition, anItem, editionTerms, type MadeForum } from '../support/forum.ts';

let app: TestApp;
let olga: Client;
let amina: Client;
let forum: MadeForum;
let editionId: string;
beforeAll(async () => {
  app = await testApp();
  olga = await app.person('Olga');
  amina = await app.person('Amina');
  forum = await aForum(olga);
  editionId = await anEdition(olga, forum);
});
afterAll(() => app.close());

const hours = { startsAt: '2026-12-04T01:00:00.000Z', endsAt: '2026-12-04T03:00:00.000Z' };
const session = { title: 'Opening', kind: 'PLENARY', timeZone: 'Asia/Shanghai', ...hours };

describe('preparing an edition', () => {
  const acts: [string, () => Record<string, unknown>, string][] = [
    ['makeEdition', () => ({ ...editionTerms, forumId: forum.id, slug: '2027' }), 'edition { id }'],
    ['setPhase', () => ({ editionId, name: 'Call', grants: ['PROPOSE'], ...hours }), 'phase { id }'],
    ['makeSession', () => ({ ...session, editionId, title: 'Closing' }), 'session { id }'],
    ['makeAgendaItem', () => ({ editionId, title: 'Audits' }), 'agendaItem { id }'],
  ];

  it.each(acts)('%s is for organizers alone', async (name, input, fields) => {
    expect((await app.visitor.act(name, input(), fields)).refusal.code).toBe('NOT_SIGNED_IN');
    expect((await amina.act(name, input(), fields)).refusal.code).toBe('NOT_ORGANIZER');
    expect((await olga.act(name, input(), fields)).refusal).toBeNull();
  });

  it.each(acts)('%s finds nothing under an unknown or malformed id', async (name, input, fields) => {
    const field = name === 'makeEdition' ? 'forumId' : 'editionId';
    for (const id of [randomUUID(), 'nonsense', "' OR 1=1"]) {
      const { refusal } = await olga.act(name, { ...input(), [field]: id }, fields);
      expect(refusal).toMatchObject({ code: 'NOT_FOUND', field });
    }
  });
});

describe('an edition', () => {
  it.each([
    ['SLUG_TAKEN', 'slug', { slug: '2026' }],
    ['SLUG_TAKEN', 'slug', { slug: 'proposals' }],
    ['INVALID', 'slug', { slug: 'Year 2026' }],
    ['ENDS_BEFORE_START', 'endsOn', { endsOn: '2026-12-03' }],
    ['REQUIRED', 'languages', { languages: [] }],
    ['REQUIRED', 'title', { title: '' }],
  ])('is refused with %s at %s', async (code, field, wrong) => {
    const { refusal } = await olga.act(
      'makeEdition',
      { ...editionTerms, forumId: forum.id, slug: 'new', ...wrong },
      '',
    );
    expect(refusal).toMatchObject({ code, field });
  });

  it('takes no word that stands in an address of the forum itself', async () => {
    const routes = readFileSync(join(import.meta.dirname, '../../apps/web/app/routes.ts'), 'utf8');
    const words = new Set([...routes.matchAll(/'f\/:forum\/([a-z]+)/g)].map(([, word = '']) => word));
    expect(words).toContain('record');
    for (const slug of words) {
      const { refusal } = await olga.act('makeEdition', { ...editionTerms, forumId: forum.id, slug }, '');
      expect(refusal, slug).toMatchObject({ code: 'SLUG_TAKEN', field: 'slug' });
    }
  });

  it('keeps its days as they were given, whatever the zone of the server', async () => {
    const { data } = await app.visitor.ask(
      `{ forum(slug: "${forum.slug}") { edition(slug: "2026") { startsOn endsOn languages forum { slug } } } }`,
    );
    expect(data.forum.edition).toEqual({
      startsOn: '2026-12-04',
      endsOn: '2026-12-06',
      languages: ['en', 'zh'],
      forum: { slug: forum.slug },
    });
  });

  it('is the current one from its first to its last day by the forum’s clocks, and the newest otherwise', async () => {
    const yearly = await aForum(olga);
    for (const year of [2024, 2025, 2026])
      await anEdition(olga, yearly, { slug: `${year}`, startsOn: `${year}-12-04`, endsOn: `${year}-12-06` });
    const currentAt = async (instant: string) => {
      app.clock.set(new Date(instant));
      const { data } = await app.visitor.ask(
        `{ forum(slug: "${yearly.slug}") { currentEdition { slug } editions { slug } } }`,
      );
      expect(data.forum.editions.map(({ slug }: { slug: string }) => slug)).toEqual(['2026', '2025', '2024']);
      return data.forum.currentEdition.slug;
    };
    try {
      expect(await currentAt('2025-12-03T15:59:00Z')).toBe('2026');
      expect(await currentAt('2025-12-03T16:00:00Z')).toBe('2025');
      expect(await currentAt('2025-12-06T15:59:00Z')).toBe('2025');
      expect(await currentAt('2025-12-06T16:00:00Z')).toBe('2026');
    } finally {
      app.clock.set(new Date());
    }
  });

  it('is none where the forum has none', async () => {
    const { slug } = await aForum(olga);
    const { data } = await app.visitor.ask(
      `{ forum(slug: "${slug}") { editions { slug } currentEdition { slug } edition(slug: "x") { slug } } }`,
    );
    expect(data.forum).toEqual({ editions: [], currentEdition: null, edition: null });
  });
});

describe('a session', () => {
  const make = (input: Record<string, unknown>) =>
    olga.act(
      'makeSession',
      { editionId, ...session, ...input },
      'session { id title kind place remoteUrl hostOrganisation startsAt }',
    );

  it.each([
    ['ENDS_BEFORE_START', 'endsAt', { endsAt: '2026-12-04T00:59:59Z' }],
    ['INVALID', 'timeZone', { timeZone: 'Nowhere' }],
    ['INVALID', 'remoteUrl', { remoteUrl: 'javascript:alert(1)' }],
  ])('is refused with %s at %s', async (code, field, wrong) => {
    expect((await make({ title: 'Wrong', ...wrong })).refusal).toMatchObject({ code, field });
  });

  it('has a title of its own in its edition', async () => {
    expect((await make({ title: 'Algorithms' })).session).toMatchObject({
      title: 'Algorithms',
      startsAt: hours.startsAt,
    });
    expect((await make({ title: 'Algorithms' })).refusal).toMatchObject({ code: 'NAME_TAKEN', field: 'title' });
  });

  it('shows where it sits to everybody, and a closed one to those accredited and in office alone', async () => {
    const place = { place: 'Hall 2', remoteUrl: 'https://meet.example/2' };
    const nothing = { place: null, remoteUrl: null };
    const { session: open } = await make({ title: 'Open', ...place });
    const { session: closed } = await make({ title: 'Drafting group', kind: 'CLOSED', ...place });
    expect(closed).toMatchObject(place);
    await anItem(olga, editionId, { title: 'Draft', sessionId: closed.id });
    const ben = await app.person('Ben');
    await accredit(olga, ben, forum, 'academia');
    const query = `{ forum(slug: "${forum.slug}") { edition(slug: "2026") { sessions { id title place remoteUrl }
      agendaItems { nodes { session { id title place remoteUrl } } } } } }`;
    const seenBy = async (client: Client, id: string) => {
      const { edition } = (await client.ask(query)).data.forum;
      const sessions = [...edition.sessions, ...edition.agendaItems.nodes.map((item: typeof edition) => item.session)];
      return sessions.filter((each: { id: string } | null) => each?.id === id);
    };
    expect(await seenBy(app.visitor, open.id)).toEqual([{ id: open.id, title: 'Open', ...place }]);
    for (const stranger of [app.visitor, amina])
      expect(await seenBy(stranger, closed.id)).toEqual(
        Array(2).fill({ id: closed.id, title: 'Drafting group', ...nothing }),
      );
    for (const member of [ben, olga])
      expect(await seenBy(member, closed.id)).toEqual(
        Array(2).fill({ id: closed.id, title: 'Drafting group', ...place }),
      );
  });
});

describe('an agenda item', () => {
  it('belongs to a session of its edition, or to none', async () => {
    const other = await anEdition(olga, await aForum(olga));
    const { session: foreign } = await olga.act('makeSession', { editionId: other, ...session }, 'session { id }');
    for (const sessionId of [foreign.id, randomUUID(), 'nonsense']) {
      const { refusal } = await olga.act('makeAgendaItem', { editionId, title: 'Audits', sessionId }, '');
      expect(refusal).toMatchObject({ code: 'NOT_FOUND', field: 'sessionId' });
    }
  });

  it('gets a number of its own when fifty are made at once, and leaves no gap', async () => {
    const raced = await anEdition(olga, await aForum(olga));
    const items = await Promise.all(Array.from({ length: 50 }, () => anItem(olga, raced)));
    const numbers = items.map(({ number }) => number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  it('leaves its number to the next where it is refused', async () => {
    const refused = await anEdition(olga, await aForum(olga));
    await olga.act('makeAgendaItem', { editionId: refused, title: 'Lost', sessionId: randomUUID() }, '');
    expect((await anItem(olga, refused)).number).toBe(1);
  });

  it('is read by its number, with its edition', async () => {
    const own = await aForum(olga);
    const edition = await anEdition(olga, own);
    await anItem(olga, edition, { title: 'First', description: '*Why*', language: 'fr' });
    const { data } = await app.visitor.ask(
      `{ forum(slug: "${own.slug}") { edition(slug: "2026") { found: agendaItem(number: 1) { number title description language session { id } edition { slug } }
        none: agendaItem(number: 2) { id } negative: agendaItem(number: -1) { id } } } }`,
    );
    expect(data.forum.edition).toEqual({
      found: {
        number: 1,
        title: 'First',
        description: '*Why*',
        language: 'fr',
        session: null,
        edition: { slug: '2026' },
      },
      none: null,
      negative: null,
    });
  });
});
