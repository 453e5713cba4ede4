import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Json, type TestApp, testApp } from '../support/app.ts';
import { aComment, aDiscussion, anOpenProposal, type Discussion, propose } from '../support/discussion.ts';
import { aForum, anEdition, anItem } from '../support/forum.ts';

let app: TestApp;
let d: Discussion;
beforeAll(async () => {
  app = await testApp();
  d = await aDiscussion(app);
});
afterAll(() => app.close());

const terms = {
  title: 'Opening',
  kind: 'PLENARY',
  timeZone: 'Asia/Shanghai',
  place: 'Hall 1',
  startsAt: '2026-12-04T01:00:00.000Z',
  endsAt: '2026-12-04T03:00:00.000Z',
};
const sessionFields = 'session { id title place startsAt version edition { id } }';
const itemFields = 'agendaItem { id number title description language version session { id } }';
const nobody = randomUUID();

async function aSession(title: string): Promise<Json> {
  const input = { editionId: d.editionId, ...terms, title };
  return (await d.olga.act('makeSession', input, sessionFields)).session;
}
const editSession = (client: Client, sessionId: string, input: Json = {}) =>
  client.act('editSession', { sessionId, baseVersion: 1, ...terms, ...input }, sessionFields);
const removeSession = (client: Client, sessionId: string, baseVersion = 1) =>
  client.act('removeSession', { sessionId, baseVersion }, 'edition { id }');
const editItem = (client: Client, agendaItemId: string, input: Json = {}) =>
  client.act('editAgendaItem', { agendaItemId, baseVersion: 1, title: 'Audits', language: 'en', ...input }, itemFields);
const removeItem = (client: Client, agendaItemId: string, baseVersion = 1) =>
  client.act('removeAgendaItem', { agendaItemId, baseVersion }, 'edition { id }');
const entriesOf = (subjectId: string) =>
  app.db.recordEntry.findMany({ where: { subjectId }, orderBy: { number: 'asc' } });

describe('changing', () => {
  const acts: [string, () => Promise<Json>, (client: Client, id: string) => Promise<Json>][] = [
    [
      'editSession',
      () => aSession(`Of ${randomUUID()}`),
      (client, id) => editSession(client, id, { title: randomUUID() }),
    ],
    ['removeSession', () => aSession(`Of ${randomUUID()}`), removeSession],
    ['editAgendaItem', () => anItem(d.olga, d.editionId), (client, id) => editItem(client, id, { title: 'Other' })],
    ['removeAgendaItem', () => anItem(d.olga, d.editionId), removeItem],
  ];

  it.each(acts)('%s is for organizers of this forum alone', async (_name, make, act) => {
    const { id } = await make();
    const stranger = await app.person(`Stranger${randomUUID().slice(0, 8)}`);
    await aForum(stranger);
    expect((await act(app.visitor, id)).refusal.code).toBe('NOT_SIGNED_IN');
    for (const other of [d.amina, stranger]) expect((await act(other, id)).refusal.code).toBe('NOT_ORGANIZER');
    expect((await act(d.olga, id)).refusal).toBeNull();
  });

  it.each(acts)('%s finds nothing under an unknown or malformed id', async (_name, _make, act) => {
    for (const id of [nobody, 'nonsense']) expect((await act(d.olga, id)).refusal.code).toBe('NOT_FOUND');
  });
});

describe('a session', () => {
  it('takes other terms, counts its wordings and keeps each change in the record', async () => {
    const { id } = await aSession('First');
    const change = { title: 'First, moved', place: '', startsAt: '2026-12-04T02:00:00.000Z' };
    const { session, refusal } = await editSession(d.olga, id, change);
    expect(refusal).toBeNull();
    expect(session).toEqual({ id, ...change, place: null, version: 2, edition: { id: d.editionId } });
    const entries = await entriesOf(id);
    expect(entries.map(({ act, office }) => [act, office])).toEqual([
      ['SESSION_MADE', 'ORGANIZER'],
      ['SESSION_EDITED', 'ORGANIZER'],
    ]);
    expect(entries[1]?.content).toMatchObject({ version: 2, startsAt: change.startsAt });
    expect(JSON.stringify(entries[1]?.content)).not.toContain('moved');
  });

  it('is not overwritten by somebody who read it before the last change', async () => {
    const { id } = await aSession('Second');
    await editSession(d.olga, id, { title: 'Second, by one' });
    const { refusal } = await editSession(d.olga, id, { title: 'Second, by another' });
    expect(refusal).toMatchObject({ code: 'CHANGED_MEANWHILE', field: 'baseVersion' });
    expect((await removeSession(d.olga, id)).refusal).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    const later = await editSession(d.olga, id, { title: 'Second, by another', baseVersion: 2 });
    expect(later.session).toMatchObject({ title: 'Second, by another', version: 3 });
  });

  it('is the same with the same terms: no version, no entry', async () => {
    const { id } = await aSession('Third');
    expect((await editSession(d.olga, id, { title: ' Third ' })).session.version).toBe(1);
    expect(await entriesOf(id)).toHaveLength(1);
  });

  it.each([
    ['ENDS_BEFORE_START', 'endsAt', { endsAt: terms.startsAt }],
    ['REQUIRED', 'title', { title: ' ' }],
    ['NAME_TAKEN', 'title', { title: 'Taken' }],
  ])('refuses %s at %s', async (code, field, wrong) => {
    if (code === 'NAME_TAKEN') await aSession('Taken');
    const { id } = await aSession(`Of ${code}`);
    expect((await editSession(d.olga, id, wrong)).refusal).toMatchObject({ code, field });
  });

  it('is removed, unless an agenda item stands in it', async () => {
    const { id } = await aSession('With an item');
    const item = await anItem(d.olga, d.editionId, { sessionId: id });
    expect((await removeSession(d.olga, id)).refusal.code).toBe('SESSION_HAS_ITEMS');
    await editItem(d.olga, item.id, { sessionId: null });
    expect((await removeSession(d.olga, id)).edition).toEqual({ id: d.editionId });
    expect((await entriesOf(id)).map(({ act }) => act)).toEqual(['SESSION_MADE', 'SESSION_REMOVED']);
    expect((await removeSession(d.olga, id)).refusal.code).toBe('NOT_FOUND');
  });

  it('never loses an item that is put into it while it is removed', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await aSession(`Raced ${round}`);
      const [made, removed] = await Promise.all([
        d.olga.act(
          'makeAgendaItem',
          { editionId: d.editionId, title: 'Raced', sessionId: id },
          'agendaItem { id session { id } }',
        ),
        removeSession(d.olga, id),
      ]);
      expect([made.refusal?.code, removed.refusal?.code].filter(Boolean)).toHaveLength(1);
      if (removed.refusal) expect(made.agendaItem.session.id).toBe(id);
    }
  });
});

describe('an agenda item', () => {
  it('takes other words and another session, and keeps its number', async () => {
    const { id, number } = await anItem(d.olga, d.editionId);
    const session = await aSession('Later');
    const change = { title: 'Audits and reviews', description: '*Why*', language: 'fr' };
    const { agendaItem } = await editItem(d.olga, id, { ...change, sessionId: session.id });
    expect(agendaItem).toEqual({ id, number, ...change, version: 2, session: { id: session.id } });
    const [, entry] = await entriesOf(id);
    expect(entry).toMatchObject({ act: 'AGENDA_ITEM_EDITED', content: { number, version: 2, sessionId: session.id } });
    expect((await editItem(d.olga, id, { title: 'Lost' })).refusal.code).toBe('CHANGED_MEANWHILE');
    const elsewhere = await anEdition(d.olga, await aForum(d.olga));
    const { session: foreign } = await d.olga.act('makeSession', { editionId: elsewhere, ...terms }, 'session { id }');
    const moved = await editItem(d.olga, id, { baseVersion: 2, sessionId: foreign.id });
    expect(moved.refusal).toMatchObject({ code: 'NOT_FOUND', field: 'sessionId' });
  });

  it('is removed where nothing stands under it; its number is not given again', async () => {
    const { id, number } = await anItem(d.olga, d.editionId);
    expect((await removeItem(d.olga, id)).edition).toEqual({ id: d.editionId });
    expect((await anItem(d.olga, d.editionId)).number).toBe(number + 1);
    expect((await entriesOf(id)).at(-1)).toMatchObject({ act: 'AGENDA_ITEM_REMOVED', content: { number } });
  });

  const uses: [string, (item: { id: string; number: number }) => Promise<unknown>][] = [
    ['ITEM_HAS_PROPOSALS', (item) => propose(d.amina, item, { draft: true })],
    ['ITEM_HAS_PROPOSALS', (item) => anOpenProposal({ ...d, item })],
    ['ITEM_HAS_COMMENTS', (item) => aComment(d.amina, item.id, 'Here.')],
    [
      'ITEM_HAS_POLLS',
      ({ id }) =>
        d.olga.act(
          'openPoll',
          {
            agendaItemId: id,
            question: 'Yes?',
            method: 'SUPPORT_SCALE',
            unit: 'PERSON',
            secrecy: 'NAMED',
            resultsShown: 'AFTER_CLOSING',
            rule: { key: 'simple-majority' },
            electorate: [d.forum.groups.industry],
            closesAt: new Date(app.clock.now().getTime() + 60_000),
          },
          '',
        ),
    ],
  ];

  it.each(uses)('stays with %s, and says so beforehand to organizers alone', async (code, use) => {
    const { id, number } = await anItem(d.olga, d.editionId);
    await use({ id, number });
    expect((await removeItem(d.olga, id)).refusal.code).toBe(code);
    const query = `{ forum(slug: "${d.forum.slug}") { edition(slug: "2026") { agendaItem(number: ${number}) {
      viewerMayNotEdit { code } viewerMayNotRemove { code } } } } }`;
    const seen = async (client: Client) => (await client.ask(query)).data.forum.edition.agendaItem;
    expect(await seen(d.olga)).toEqual({ viewerMayNotEdit: null, viewerMayNotRemove: { code } });
    const refused = { code: 'NOT_ORGANIZER' };
    expect(await seen(d.amina)).toEqual({ viewerMayNotEdit: refused, viewerMayNotRemove: refused });
  });

  const puts: [string, (item: { id: string }) => Promise<Json>][] = [
    ['proposal', (item) => propose(d.amina, item)],
    [
      'comment',
      (item) =>
        d.amina.act(
          'writeComment',
          { threadId: item.id, body: 'Raced', language: 'en', alignment: 'SUPPORT' },
          'comment { id }',
        ),
    ],
  ];

  it.each(puts)('never loses a %s that is put under it while it is removed', async (_what, put) => {
    for (let round = 0; round < 5; round += 1) {
      const item = await anItem(d.olga, d.editionId);
      const answers = await Promise.all([put(item), removeItem(d.olga, item.id)]);
      const refused = answers.flatMap(({ refusal }) => refusal ?? []);
      expect(refused).toHaveLength(1);
      expect(['NOT_FOUND', 'ITEM_HAS_PROPOSALS', 'ITEM_HAS_COMMENTS']).toContain(refused[0].code);
    }
  });
});
