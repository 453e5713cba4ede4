import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type TestApp, testApp } from '../support/app.ts';
import { aForum, aForumOfTwo, ask, decide, type MadeForum, standingOf } from '../support/forum.ts';

let app: TestApp;
let olga: Client;
let omar: Client;
let amina: Client;
let forum: MadeForum;
beforeAll(async () => {
  app = await testApp();
  olga = await app.person('Olga');
  omar = await app.person('Omar');
  amina = await app.person('Amina');
});
afterAll(() => app.close());

let people = 0;
const somebody = () => {
  people += 1;
  return app.person(`Somebody${people}`);
};
const twoOrganizers = () => aForumOfTwo(olga, 'Omar');
const desk = { name: 'Desk for Algorithms', type: 'GOVERNMENT', country: 'DE' };

describe('asking for accreditation', () => {
  beforeAll(async () => {
    forum = await twoOrganizers();
  });

  it('waits for an organizer, with the region of the country', async () => {
    const { accreditation } = await ask(amina, forum, 'academia', { statement: 'I study audits.' });
    expect(accreditation).toMatchObject({ state: 'REQUESTED', region: 'AFRICA' });
    const standing = await standingOf(amina, forum);
    expect(standing.viewerMayNotRequestAccreditation).toEqual({ code: 'ALREADY_ACCREDITED' });
    expect(standing.viewerStanding.accreditation).toMatchObject({
      state: 'REQUESTED',
      group: { key: 'academia' },
      country: 'KE',
    });
  });

  it('is done once', async () => {
    expect((await ask(amina, forum, 'media')).refusal.code).toBe('ALREADY_ACCREDITED');
  });

  it('makes one request of many sent at once', async () => {
    const ben = await somebody();
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(ben, forum, 'media')));
    expect(answers.filter(({ accreditation }) => accreditation)).toHaveLength(1);
    expect(answers.filter(({ refusal }) => refusal?.code === 'ALREADY_ACCREDITED')).toHaveLength(9);
  });

  it('needs somebody signed in, with a confirmed address', async () => {
    const newcomer = await app.person('Newcomer', { confirmed: false });
    expect((await ask(app.visitor, forum, 'media')).refusal.code).toBe('NOT_SIGNED_IN');
    expect((await ask(newcomer, forum, 'media')).refusal.code).toBe('EMAIL_NOT_CONFIRMED');
    expect((await standingOf(newcomer, forum)).viewerMayNotRequestAccreditation).toEqual({
      code: 'EMAIL_NOT_CONFIRMED',
    });
    expect(await standingOf(app.visitor, forum)).toEqual({
      viewerMayNotRequestAccreditation: { code: 'NOT_SIGNED_IN' },
      viewerStanding: null,
    });
  });

  it.each([
    ['NOT_FOUND', 'forumId', { forumId: randomUUID() }],
    ['NOT_FOUND', 'forumId', { forumId: 'nonsense' }],
    ['WRONG_GROUP', 'groupId', { groupId: randomUUID() }],
    ['NOT_FOUND', 'groupId', { groupId: 'nonsense' }],
    ['ORGANISATION_REQUIRED', 'organisation', { capacity: 'ORGANISATIONAL' }],
    ['REQUIRED', 'organisation.name', { organisation: { ...desk, name: ' ' } }],
    ['INVALID', 'country', { country: 'XX' }],
    ['TOO_LONG', 'statement', { statement: 'x'.repeat(2001) }],
  ])('is refused with %s at %s', async (code, field, wrong) => {
    const cora = await somebody();
    expect((await ask(cora, forum, 'media', wrong)).refusal).toMatchObject({ code, field });
  });

  it('takes no group of another forum', async () => {
    const other = await aForum(olga);
    const dan = await somebody();
    const { refusal } = await ask(dan, forum, 'media', { groupId: other.groups.media });
    expect(refusal).toMatchObject({ code: 'WRONG_GROUP', field: 'groupId' });
  });
});

describe('deciding on an accreditation', () => {
  beforeAll(async () => {
    forum = await twoOrganizers();
  });
  const asked = async (terms: Record<string, unknown> = {}) => {
    const person = await somebody();
    return { person, id: (await ask(person, forum, 'government', terms)).accreditation.id as string };
  };

  it('approves, suspends, reinstates and ends, each recorded', async () => {
    const { person, id } = await asked();
    expect((await decide(olga, id, 'APPROVE')).accreditation).toMatchObject({ state: 'APPROVED', reason: null });
    expect((await decide(olga, id, 'SUSPEND', { reason: 'Under review.' })).accreditation).toMatchObject({
      state: 'SUSPENDED',
      reason: 'Under review.',
    });
    expect((await decide(omar, id, 'REINSTATE')).accreditation).toMatchObject({ state: 'APPROVED', reason: null });
    expect((await decide(omar, id, 'END', { reason: 'Left office.' })).accreditation.state).toBe('ENDED');
    expect((await standingOf(person, forum)).viewerStanding.accreditation).toMatchObject({
      state: 'ENDED',
      reason: 'Left office.',
    });
    const entries = await app.db.recordEntry.findMany({ where: { subjectId: id }, orderBy: { number: 'asc' } });
    expect(entries.map(({ act, office }) => [act, office])).toEqual([
      ['ACCREDITATION_REQUESTED', null],
      ['ACCREDITATION_APPROVED', 'ORGANIZER'],
      ['ACCREDITATION_SUSPENDED', 'ORGANIZER'],
      ['ACCREDITATION_REINSTATED', 'ORGANIZER'],
      ['ACCREDITATION_ENDED', 'ORGANIZER'],
    ]);
    expect(JSON.stringify(entries.map(({ content }) => content))).not.toContain('Under review');
  });

  it('lets a person ask again after a refusal that gives its reason', async () => {
    const { person, id } = await asked();
    await decide(olga, id, 'DECLINE', { reason: 'Wrong group.' });
    const { viewerStanding, viewerMayNotRequestAccreditation } = await standingOf(person, forum);
    expect(viewerStanding.accreditation).toMatchObject({ id, state: 'DECLINED', reason: 'Wrong group.' });
    expect(viewerMayNotRequestAccreditation).toBeNull();
    const { accreditation } = await ask(person, forum, 'media');
    expect((await standingOf(person, forum)).viewerStanding.accreditation).toMatchObject({
      id: accreditation.id,
      state: 'REQUESTED',
    });
  });

  it.each(['DECLINE', 'SUSPEND', 'END'])('needs a reason to %s', async (decision) => {
    const { id } = await asked();
    if (decision !== 'DECLINE') await decide(olga, id, 'APPROVE');
    expect((await decide(olga, id, decision)).refusal.code).toBe('REASON_REQUIRED');
    expect((await decide(olga, id, decision, { reason: ' \n ' })).refusal.code).toBe('REASON_REQUIRED');
  });

  it.each([
    ['requested', [], ['SUSPEND', 'REINSTATE', 'END']],
    ['approved', ['APPROVE'], ['APPROVE', 'DECLINE', 'REINSTATE']],
    ['suspended', ['APPROVE', 'SUSPEND'], ['APPROVE', 'DECLINE', 'SUSPEND']],
    ['declined', ['DECLINE'], ['APPROVE', 'DECLINE', 'SUSPEND', 'REINSTATE', 'END']],
    ['ended', ['APPROVE', 'END'], ['APPROVE', 'DECLINE', 'SUSPEND', 'REINSTATE', 'END']],
  ])('of one that is %s leaves some decisions closed', async (_state, before, closed) => {
    const { id } = await asked();
    const reason = 'A reason.';
    for (const decision of before) expect((await decide(olga, id, decision, { reason })).refusal).toBeNull();
    for (const decision of closed)
      expect((await decide(olga, id, decision, { reason })).refusal.code).toBe('WRONG_STATE');
  });

  it('is for organizers of this forum; for others the request does not exist', async () => {
    const { person, id } = await asked();
    const elsewhere = await app.person('Elsewhere');
    await aForum(elsewhere);
    expect((await decide(app.visitor, id, 'APPROVE')).refusal.code).toBe('NOT_SIGNED_IN');
    expect((await decide(elsewhere, id, 'APPROVE')).refusal).toMatchObject({
      code: 'NOT_FOUND',
      field: 'accreditationId',
    });
    expect((await decide(person, id, 'APPROVE')).refusal.code).toBe('NOT_ORGANIZER');
    for (const unknown of [randomUUID(), 'nonsense'])
      expect((await decide(olga, unknown, 'APPROVE')).refusal).toMatchObject({
        code: 'NOT_FOUND',
        field: 'accreditationId',
      });
  });

  it('is nobody’s own case, not even of whoever made the forum', async () => {
    const { accreditation } = await ask(olga, forum, 'academia');
    expect((await decide(olga, accreditation.id, 'APPROVE')).refusal.code).toBe('OWN_CASE');
    expect((await decide(omar, accreditation.id, 'APPROVE')).accreditation.state).toBe('APPROVED');
    expect((await decide(olga, accreditation.id, 'END', { reason: 'Tired.' })).refusal.code).toBe('OWN_CASE');
  });

  it('counts once when two organizers decide at once', async () => {
    const { id } = await asked();
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => decide(olga, id, 'APPROVE')),
      ...Array.from({ length: 5 }, () => decide(omar, id, 'DECLINE', { reason: 'No.' })),
    ]);
    expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
    expect(answers.filter(({ refusal }) => refusal?.code === 'WRONG_STATE')).toHaveLength(9);
    expect(await app.db.recordEntry.count({ where: { subjectId: id } })).toBe(2);
  });
});

describe('the list of accreditations', () => {
  const list = async (client: Client, args: string) => {
    const { data } = await client.ask(`{ forum(slug: "${forum.slug}") { accreditations(${args}) {
      totalCount nodes { id state statement person { displayName } group { key } organisation { name } } pageInfo { hasNextPage endCursor } } } }`);
    return data.forum.accreditations;
  };

  it('is for organizers, oldest request first, by state, in pages', async () => {
    forum = await twoOrganizers();
    const ids: string[] = [];
    for (const statement of ['First', 'Second', 'Third'])
      ids.push((await ask(await somebody(), forum, 'media', { statement, organisation: desk })).accreditation.id);
    await decide(olga, String(ids[1]), 'APPROVE');
    const page = await list(olga, 'first: 2');
    expect(page).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(page.nodes.map(({ statement }: { statement: string }) => statement)).toEqual(['First', 'Second']);
    expect(page.nodes[0]).toMatchObject({ group: { key: 'media' }, organisation: { name: desk.name } });
    expect((await list(olga, `first: 2, after: "${page.pageInfo.endCursor}"`)).nodes).toMatchObject([
      { statement: 'Third' },
    ]);
    const waiting = await list(omar, 'first: 100, state: REQUESTED');
    expect(waiting).toMatchObject({ totalCount: 2, nodes: [{ statement: 'First' }, { statement: 'Third' }] });
    for (const other of [app.visitor, amina]) expect(await list(other, 'first: 2')).toBeNull();
  });
});
