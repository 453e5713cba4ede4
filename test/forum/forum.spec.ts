import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type TestApp, testApp } from '../support/app.ts';
import { accredit, aForum, type MadeForum } from '../support/forum.ts';

let app: TestApp;
let olga: Client;
let amina: Client;
beforeAll(async () => {
  app = await testApp();
  olga = await app.person('Olga');
  amina = await app.person('Amina');
});
afterAll(() => app.close());

const terms = { slug: 'ai', name: 'AI forum', description: 'On AI.', timeZone: 'Asia/Shanghai' };

describe('making a forum', () => {
  it('gives it seven groups and makes its maker its organizer', async () => {
    const read =
      'forum { slug language groups { key name position } viewerMayNotOrganize { code } viewerStanding { offices accreditation { id } } }';
    const { forum, refusal } = await olga.act('makeForum', terms, read);
    expect(refusal).toBeNull();
    expect(forum.groups.map(({ key }: { key: string }) => key)).toEqual([
      'government',
      'industry',
      'civil-society',
      'academia',
      'technical-community',
      'international-organisation',
      'media',
    ]);
    expect(forum.viewerMayNotOrganize).toBeNull();
    expect(forum.viewerStanding).toEqual({ offices: ['ORGANIZER'], accreditation: null });
  });

  it('takes other groups, in their order', async () => {
    const groups = [
      { key: 'users', name: 'Users' },
      { key: 'makers', name: 'Makers' },
    ];
    const { forum } = await olga.act(
      'makeForum',
      { ...terms, slug: 'two-groups', groups },
      'forum { groups { key name position } }',
    );
    expect(forum.groups).toEqual([
      { ...groups[0], position: 0 },
      { ...groups[1], position: 1 },
    ]);
  });

  it('needs somebody signed in, with a confirmed address', async () => {
    const newcomer = await app.person('Newcomer', { confirmed: false });
    expect((await app.visitor.act('makeForum', { ...terms, slug: 'nobodys' }, '')).refusal.code).toBe('NOT_SIGNED_IN');
    expect((await newcomer.act('makeForum', { ...terms, slug: 'newcomers' }, '')).refusal.code).toBe(
      'EMAIL_NOT_CONFIRMED',
    );
  });

  it.each([
    ['SLUG_TAKEN', 'slug', { slug: 'ai' }],
    ['INVALID', 'slug', { slug: 'AI forum' }],
    ['REQUIRED', 'name', { name: ' ' }],
    ['TOO_LONG', 'name', { name: 'x'.repeat(121) }],
    ['INVALID', 'timeZone', { timeZone: 'Atlantis' }],
    ['INVALID', 'language', { language: 'not a tag' }],
    ['REQUIRED', 'groups', { groups: [] }],
    [
      'NAME_TAKEN',
      'groups.1',
      {
        groups: [
          { key: 'a', name: 'A' },
          { key: 'b', name: 'A' },
        ],
      },
    ],
  ])('is refused with %s at %s', async (code, field, wrong) => {
    const { refusal, forum } = await olga.act('makeForum', { ...terms, slug: 'fresh', ...wrong }, 'forum { id }');
    expect(refusal).toMatchObject({ code, field });
    expect(forum).toBeNull();
  });

  it('gives an address to one of many who ask for it at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => olga.act('makeForum', { ...terms, slug: 'raced' }, 'forum { id }')),
    );
    expect(answers.filter(({ forum }) => forum)).toHaveLength(1);
    expect(answers.filter(({ refusal }) => refusal?.code === 'SLUG_TAKEN')).toHaveLength(11);
    const forum = await app.db.forum.findUniqueOrThrow({
      where: { slug: 'raced' },
      include: { offices: true, groups: true },
    });
    expect([forum.offices.length, forum.groups.length]).toEqual([1, 7]);
    expect(await app.db.recordEntry.count({ where: { forumId: forum.id } })).toBe(1);
  });

  it('answers a repeat with the forum it made', async () => {
    const input = { ...terms, slug: 'repeated', idempotencyKey: randomUUID() };
    const [first, second] = [
      await olga.act('makeForum', input, 'forum { id }'),
      await olga.act('makeForum', input, 'forum { id }'),
    ];
    expect(second).toEqual(first);
    const other = await olga.act('makeForum', { ...input, name: 'Another' }, 'forum { id }');
    expect(other.refusal.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('changing a forum', () => {
  let forum: MadeForum;
  beforeAll(async () => {
    forum = await aForum(olga);
  });
  const edit = (client: Client, input: Record<string, unknown>) =>
    client.act('editForum', { forumId: forum.id, baseVersion: 1, ...input }, 'forum { name description timeZone }');

  it('is for its organizers', async () => {
    expect((await edit(amina, { name: 'Mine' })).refusal.code).toBe('NOT_ORGANIZER');
    expect((await edit(app.visitor, { name: 'Mine' })).refusal.code).toBe('NOT_SIGNED_IN');
  });

  it('leaves what is not named', async () => {
    const { forum: edited } = await edit(olga, { name: 'Renamed' });
    expect(edited).toEqual({ name: 'Renamed', description: 'On audits.', timeZone: 'Asia/Shanghai' });
  });

  it('is not done from an earlier version, not even when two save at once', async () => {
    const contested = await aForum(olga);
    const save = (baseVersion: number, name: string) => edit(olga, { forumId: contested.id, baseVersion, name });
    const answers = await Promise.all([save(1, 'One'), save(1, 'Another')]);
    expect(answers.map(({ refusal }) => refusal?.code ?? 'done').toSorted()).toEqual(['CHANGED_MEANWHILE', 'done']);
    expect((await save(1, 'Late')).refusal).toMatchObject({ code: 'CHANGED_MEANWHILE', field: 'baseVersion' });
    expect((await save(2, 'Second')).forum.name).toBe('Second');
    await save(3, 'Second');
    expect((await save(3, 'Third')).forum.name).toBe('Third');
  });

  it.each(['nonsense', randomUUID()])('finds no forum %s', async (forumId) => {
    const { refusal } = await edit(olga, { forumId, name: 'Renamed' });
    expect(refusal).toMatchObject({ code: 'NOT_FOUND', field: 'forumId' });
  });

  it('renames a group until somebody was accredited, and to no name that is taken', async () => {
    const rename = (client: Client, name: string, groupId = forum.groups.media) =>
      client.act('renameGroup', { groupId, name }, 'group { key name }');
    expect((await rename(amina, 'Press')).refusal.code).toBe('NOT_ORGANIZER');
    expect((await rename(olga, 'Press', randomUUID())).refusal).toMatchObject({ code: 'NOT_FOUND', field: 'groupId' });
    expect((await rename(olga, 'Industry')).refusal).toMatchObject({ code: 'NAME_TAKEN', field: 'name' });
    expect((await rename(olga, 'Press')).group).toEqual({ key: 'media', name: 'Press' });
    await accredit(olga, amina, forum, 'academia');
    expect((await rename(olga, 'Media')).refusal.code).toBe('GROUPS_FIXED');
  });
});

describe('the forums', () => {
  it('are listed by name, in pages', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const query =
        'query($after: String) { forums(first: 3, after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }';
      const { data } = await app.visitor.ask(query, { after });
      names.push(...data.forums.nodes.map(({ name }: { name: string }) => name));
      expect(data.forums.totalCount).toBe(await app.db.forum.count());
      after = data.forums.pageInfo.hasNextPage ? data.forums.pageInfo.endCursor : null;
    } while (after);
    expect(names).toHaveLength(await app.db.forum.count());
    expect(names).toEqual(names.toSorted());
  });

  it('are found by their address alone', async () => {
    const { data } = await app.visitor.ask(
      '{ found: forum(slug: "ai") { name } unknown: forum(slug: "x\' OR 1=1") { name } }',
    );
    expect(data).toEqual({ found: { name: 'AI forum' }, unknown: null });
  });

  it('keep a record that anybody reads, newest first, without the texts', async () => {
    const forum = await aForum(olga, { description: 'A sentence that somebody wrote.' });
    await olga.act('editForum', { forumId: forum.id, baseVersion: 1, name: 'New' }, '');
    const { data } = await app.visitor.ask(
      `{ forum(slug: "${forum.slug}") { record(first: 10) { totalCount nodes { act office actor subjectType subjectId content } } } }`,
    );
    const { totalCount, nodes } = data.forum.record;
    expect(totalCount).toBe(2);
    expect(nodes.map(({ act }: { act: string }) => act)).toEqual(['FORUM_EDITED', 'FORUM_MADE']);
    expect(nodes[0]).toMatchObject({ office: 'ORGANIZER', subjectType: 'Forum', subjectId: forum.id });
    expect(JSON.stringify(nodes)).not.toContain('A sentence');
  });
});
