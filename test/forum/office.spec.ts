import { randomUUID } from 'node:crypto';
import { privateSeal, pseudonym } from '@plenary/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, emailOf, type Json, type TestApp, testApp } from '../support/app.ts';
import { aForum, aForumOfTwo, type MadeForum, standingOf } from '../support/forum.ts';
import { statementsOf } from '../support/statements.ts';

let app: TestApp;
let olga: Client;
let omar: Client;
let amina: Client;
beforeAll(async () => {
  app = await testApp();
  [olga, omar, amina] = [await app.person('Olga'), await app.person('Omar'), await app.person('Amina')];
});
afterAll(() => app.close());

const keyOf = async (displayName: string): Promise<Uint8Array> =>
  (await app.db.person.findFirstOrThrow({ where: { displayName } })).pseudonymKey;
const grant = (forum: MadeForum, name: string, office: string) =>
  olga.act('grantOffice', { forumId: forum.id, email: emailOf(name), office }, '');
const withdraw = (client: Client, officeId: string, reason = 'The term is over.') =>
  client.act(
    'withdrawOffice',
    { officeId, reason },
    'office { office holder { displayName } viewerMayNotWithdraw { code } }',
  );
const list = (client: Client, { slug }: MadeForum): Promise<Json> =>
  client
    .ask(`{ forum(slug: "${slug}") { offices { totalCount nodes {
      id office grantedAt holder { displayName } viewerMayNotWithdraw { code } } } } }`)
    .then(({ data }) => data.forum.offices);
const withdrawn = (client: Client, { slug }: MadeForum): Promise<Json> =>
  client
    .ask(
      `{ forum(slug: "${slug}") { withdrawnOffices { nodes { id holder { displayName } endReason viewerMayNotWithdraw { code } } } } }`,
    )
    .then(({ data }) => data.forum.withdrawnOffices?.nodes);
const idOf = async (forum: MadeForum, name: string, office: string): Promise<string> =>
  (await list(olga, forum)).nodes.find((each: Json) => each.holder.displayName === name && each.office === office).id;

describe('the offices of a forum', () => {
  it('are listed for its organizers alone, the first given before the others', async () => {
    const forum = await aForumOfTwo(olga, 'Omar');
    await grant(forum, 'Amina', 'MODERATOR');
    const { nodes, totalCount } = await list(omar, forum);
    expect(totalCount).toBe(3);
    expect(nodes.map((each: Json) => [each.holder.displayName, each.office, each.viewerMayNotWithdraw])).toEqual([
      ['Olga', 'ORGANIZER', null],
      ['Omar', 'ORGANIZER', null],
      ['Amina', 'MODERATOR', null],
    ]);
    for (const other of [app.visitor, amina]) expect(await list(other, forum)).toBeNull();
  });

  it('take as many statements when there are many', async () => {
    const count = async (forum: MadeForum) => (await statementsOf(() => list(olga, forum))).length;
    const forum = await aForum(olga);
    const few = await count(forum);
    for (const office of ['MODERATOR', 'CHAIR', 'AUDITOR']) {
      await grant(forum, 'Amina', office);
      await grant(forum, 'Omar', office);
    }
    expect(await count(forum)).toBe(few);
  });
});

describe('withdrawing an office', () => {
  it('ends it at once, with an entry in the record; it can be given again', async () => {
    const forum = await aForum(olga);
    await grant(forum, 'Amina', 'MODERATOR');
    const id = await idOf(forum, 'Amina', 'MODERATOR');
    expect((await withdraw(olga, id, ' ')).refusal).toMatchObject({ code: 'REQUIRED', field: 'reason' });
    const { office } = await withdraw(olga, id);
    expect(office).toMatchObject({ office: 'MODERATOR', holder: { displayName: 'Amina' } });
    expect((await standingOf(amina, forum)).viewerStanding.offices).toEqual([]);
    expect((await list(olga, forum)).totalCount).toBe(1);
    expect(await withdrawn(olga, forum)).toEqual([
      {
        id,
        holder: { displayName: 'Amina' },
        endReason: 'The term is over.',
        viewerMayNotWithdraw: { code: 'NOT_FOUND' },
      },
    ]);
    for (const other of [amina, app.visitor]) expect(await withdrawn(other, forum)).toBeUndefined();
    const own = `{ forum(slug: "${forum.slug}") { viewerStanding { withdrawnOffices { id endReason } } } }`;
    const { viewerStanding } = (await amina.ask(own)).data.forum;
    expect(viewerStanding.withdrawnOffices).toEqual([{ id, endReason: 'The term is over.' }]);
    expect((await olga.ask(own)).data.forum.viewerStanding.withdrawnOffices).toEqual([]);
    const ended = await app.db.office.findUniqueOrThrow({ where: { id } });
    expect(ended.endReason).toBe('The term is over.');
    const holder = pseudonym(await keyOf('Amina'), forum.id);
    const reasonSeal = privateSeal(await keyOf('Olga'), id, 'The term is over.');
    const entries = await app.db.recordEntry.findMany({ where: { subjectId: id }, orderBy: { number: 'asc' } });
    expect(entries.map(({ act, office: by, content }) => [act, by, content])).toEqual([
      ['OFFICE_GRANTED', 'ORGANIZER', { office: 'MODERATOR', holder }],
      ['OFFICE_WITHDRAWN', 'ORGANIZER', { office: 'MODERATOR', holder, reasonSeal }],
    ]);
    expect((await withdraw(olga, id)).refusal).toMatchObject({ code: 'NOT_FOUND', field: 'officeId' });
    await grant(forum, 'Amina', 'MODERATOR');
    expect((await standingOf(amina, forum)).viewerStanding.offices).toEqual(['MODERATOR']);
  });

  it('is for organizers of the forum alone', async () => {
    const forum = await aForum(olga);
    await grant(forum, 'Amina', 'MODERATOR');
    const id = await idOf(forum, 'Amina', 'MODERATOR');
    await aForum(omar);
    expect((await withdraw(app.visitor, id)).refusal.code).toBe('NOT_SIGNED_IN');
    for (const other of [omar, amina]) expect((await withdraw(other, id)).refusal.code).toBe('NOT_ORGANIZER');
    for (const unknown of [randomUUID(), 'nonsense'])
      expect((await withdraw(olga, unknown)).refusal).toMatchObject({ code: 'NOT_FOUND', field: 'officeId' });
  });

  it('leaves the last organizer, who is told so beforehand', async () => {
    const forum = await aForumOfTwo(olga, 'Omar');
    const own = await idOf(forum, 'Olga', 'ORGANIZER');
    const given = await withdraw(olga, own);
    expect(given.office.viewerMayNotWithdraw).toEqual({ code: 'NOT_ORGANIZER' });
    expect(await list(olga, forum)).toBeNull();
    const [last] = (await list(omar, forum)).nodes;
    expect(last.viewerMayNotWithdraw).toEqual({ code: 'LAST_ORGANIZER' });
    expect((await withdraw(omar, last.id)).refusal.code).toBe('LAST_ORGANIZER');
  });

  it('leaves one of two organizers who withdraw each other’s office at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const forum = await aForumOfTwo(olga, 'Omar');
      const ids = [await idOf(forum, 'Omar', 'ORGANIZER'), await idOf(forum, 'Olga', 'ORGANIZER')];
      const answers = await Promise.all([withdraw(olga, ids[0] ?? ''), withdraw(omar, ids[1] ?? '')]);
      expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
      const where = { forumId: forum.id, office: 'ORGANIZER' as const, endedAt: null };
      expect(await app.db.office.count({ where })).toBe(1);
    }
  });
});
