import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Client, emailOf, type Json, type TestApp, testApp } from '../support/app.ts';
import { aComment, aDiscussion, anOpenProposal, type Discussion, readThread, write } from '../support/discussion.ts';
import { accredit } from '../support/forum.ts';
import { statementsOf } from '../support/statements.ts';

let app: TestApp;
let d: Discussion;
/** Moderator, and accredited in the media. */
let mona: Client;
let max: Client;
let bea: Client;
let threadId: string;
const secret = 'Unspeakable words';

beforeAll(async () => {
  app = await testApp();
  d = await aDiscussion(app);
  [mona, max, bea] = [await app.person('Mona'), await app.person('Max'), await app.person('Bea')];
  for (const email of ['Mona', 'Max'].map(emailOf))
    await d.olga.act('grantOffice', { forumId: d.forum.id, email, office: 'MODERATOR' }, '');
  await accredit(d.olga, mona, d.forum, 'media');
  await accredit(d.olga, bea, d.forum, 'academia');
});
beforeEach(async () => {
  ({ threadId } = await anOpenProposal(d));
});
afterAll(() => app.close());

const read = `id number body hiddenAt author { displayName } revisions { body } moderation { act rule reason decidedAt }
  viewerMayNotHide { code } viewerMayNotRestore { code } viewerMayNotReply { code } viewerMayNotEdit { code }`;
const words = { rule: '3. Respect', reason: 'It insults a delegation.' };
const hide = (person: Client, commentId: string, terms: Json = {}) =>
  person.act('hideComment', { commentId, ...words, ...terms }, `comment { ${read} }`);
const restore = (person: Client, commentId: string, terms: Json = {}) =>
  person.act('restoreComment', { commentId, ...words, ...terms }, `comment { ${read} }`);
const find = async (person: Client, id: string): Promise<Json> =>
  (await person.ask(`query($id: ID!) { comment(id: $id) { ${read} } }`, { id })).data.comment;

describe('hiding a comment', () => {
  it('takes its text, its author and its earlier wordings from everybody but the author and moderators', async () => {
    const { id } = await aComment(bea, threadId, `${secret}, first.`);
    await bea.act('editComment', { commentId: id, body: `${secret}, again.` }, '');
    expect((await hide(mona, id)).refusal).toBeNull();
    for (const reader of [app.visitor, d.amina, d.olga])
      expect(await find(reader, id)).toMatchObject({
        body: null,
        author: null,
        revisions: [],
        moderation: { rule: words.rule, reason: null },
      });
    for (const reader of [bea, mona, max]) {
      const seen = await find(reader, id);
      expect(seen).toMatchObject({
        body: `${secret}, again.`,
        author: { displayName: 'Bea' },
        moderation: { act: 'HIDE', ...words },
      });
      expect(seen.revisions).toEqual([{ body: `${secret}, first.` }]);
      expect(seen.hiddenAt).not.toBeNull();
    }
  });

  it('keeps the thread whole, and its alignment counted', async () => {
    const { id } = await aComment(bea, threadId, secret, { alignment: 'OPPOSE' });
    await aComment(d.amina, threadId, 'An answer.', { parentId: id });
    await hide(mona, id);
    const { comments } = await readThread(app.visitor, threadId, '(alignment: OPPOSE)', 'number body alignment');
    expect(comments.nodes).toEqual([
      { number: 1, body: null, alignment: 'OPPOSE' },
      { number: 2, body: 'An answer.', alignment: null },
    ]);
    const query = 'query($id: ID!) { thread(id: $id) { alignments { alignment comments } } }';
    const { data } = await app.visitor.ask(query, { id: threadId });
    expect(data.thread.alignments).toEqual([{ alignment: 'OPPOSE', comments: 1 }]);
  });

  it('stops answers to it, and its author from changing or removing it', async () => {
    const { id } = await aComment(bea, threadId, secret);
    await hide(mona, id);
    expect((await write(d.amina, threadId, 'Well.', { parentId: id })).refusal.code).toBe('COMMENT_HIDDEN');
    expect((await bea.act('editComment', { commentId: id, body: 'Milder.' }, '')).refusal.code).toBe('COMMENT_HIDDEN');
    expect((await bea.act('deleteComment', { commentId: id }, '')).refusal.code).toBe('COMMENT_HIDDEN');
    const seen = await find(bea, id);
    expect([seen.viewerMayNotEdit.code, seen.viewerMayNotReply.code]).toEqual(['COMMENT_HIDDEN', 'COMMENT_HIDDEN']);
  });

  it('is undone by restoring, with a reason of its own', async () => {
    const { id } = await aComment(bea, threadId, secret);
    await hide(mona, id);
    const { comment } = await restore(max, id, { reason: 'On second reading it is sharp, not insulting.' });
    expect(comment).toMatchObject({ body: secret, hiddenAt: null, moderation: { act: 'RESTORE' } });
    expect(await find(app.visitor, id)).toMatchObject({ body: secret, moderation: { act: 'RESTORE', reason: null } });
    expect((await hide(mona, id)).comment.moderation.act).toBe('HIDE');
    expect((await find(app.visitor, id)).body).toBeNull();
  });

  it('is for moderators of the forum, who are told beforehand', async () => {
    const { id } = await aComment(bea, threadId, 'Words.');
    for (const [person, code] of [
      [app.visitor, 'NOT_SIGNED_IN'],
      [d.amina, 'NOT_MODERATOR'],
      [d.olga, 'NOT_MODERATOR'],
      [bea, 'NOT_MODERATOR'],
    ] as const) {
      expect([(await hide(person, id)).refusal.code, (await restore(person, id)).refusal.code]).toEqual([code, code]);
      const { viewerMayNotHide, viewerMayNotRestore } = await find(person, id);
      expect([viewerMayNotHide.code, viewerMayNotRestore.code]).toEqual([code, code]);
    }
    const { viewerMayNotHide, viewerMayNotRestore } = await find(mona, id);
    expect([viewerMayNotHide, viewerMayNotRestore.code]).toEqual([null, 'NOTHING_TO_CHANGE']);
  });

  it('is no moderator’s own case', async () => {
    const { id } = await aComment(mona, threadId, 'My own.');
    expect((await hide(mona, id)).refusal.code).toBe('OWN_CASE');
    await hide(max, id);
    expect((await restore(mona, id)).refusal.code).toBe('OWN_CASE');
    expect((await find(mona, id)).viewerMayNotRestore.code).toBe('OWN_CASE');
  });

  it('needs a rule, a reason and a comment that is there', async () => {
    const { id } = await aComment(bea, threadId, 'Words.');
    expect((await hide(mona, id, { rule: '' })).refusal).toMatchObject({ code: 'REQUIRED', field: 'rule' });
    expect((await hide(mona, id, { reason: ' ' })).refusal).toMatchObject({ code: 'REQUIRED', field: 'reason' });
    expect((await hide(mona, id, { reason: 'x'.repeat(2001) })).refusal).toMatchObject({
      code: 'TOO_LONG',
      limit: 2000,
    });
    for (const unknown of ['nothing', randomUUID()])
      expect((await hide(mona, unknown)).refusal).toMatchObject({ code: 'NOT_FOUND', field: 'commentId' });
    await bea.act('deleteComment', { commentId: id }, '');
    expect((await hide(mona, id)).refusal.code).toBe('COMMENT_DELETED');
  });

  it('is decided once, whoever tries at the same moment', async () => {
    const { id } = await aComment(bea, threadId, 'Words.');
    const answers = await Promise.all([mona, max, mona, max, mona, max].map((person) => hide(person, id)));
    expect(answers.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual([
      ...Array(5).fill('NOTHING_TO_CHANGE'),
      'done',
    ]);
    expect(await app.db.moderationDecision.count({ where: { commentId: id } })).toBe(1);
    expect((await restore(mona, id)).refusal).toBeNull();
    expect((await restore(max, id)).refusal.code).toBe('NOTHING_TO_CHANGE');
  });

  it('is told to the author by mail, with the way to the comment and none of its words', async () => {
    const { id, path } = await aComment(bea, threadId, secret);
    await hide(mona, id);
    expect(await app.mailedPath(emailOf('Bea'))).toBe(path);
    await restore(mona, id);
    const { rows } = await app.db.pool.query(
      `SELECT payload->>'template' AS template, payload::text AS all FROM graphile_worker._private_jobs
       WHERE payload->>'to' = $1 ORDER BY id DESC LIMIT 2`,
      [emailOf('Bea')],
    );
    expect(rows.map(({ template }) => template)).toEqual(['comment-restored', 'comment-hidden']);
    expect(rows.some((row) => row.all.includes(secret))).toBe(false);
  });
});

describe('hidden words', () => {
  it('come out by no way at all', async () => {
    const never = 'Words that nobody reads';
    const start = await aComment(bea, threadId, `${never}, first.`);
    const idempotencyKey = randomUUID();
    await bea.act('editComment', { commentId: start.id, body: `${never}, again.`, idempotencyKey }, '');
    await hide(mona, start.id, { reason: `Because of: ${never}` });
    const slug = d.forum.slug;
    const queries = [
      `{ forum(slug: "${slug}") { record(first: 100) { nodes { content } } } }`,
      `{ forum(slug: "${slug}") { recentComments { nodes { body } } } }`,
      `{ forum(slug: "${slug}") { moderationLog { nodes { rule reason comment { body author { displayName } revisions { body } } } } } }`,
      `{ comment(id: "${start.id}") { body revisions { body } moderation { reason comment { body revisions { body } } } } }`,
      `{ thread(id: "${threadId}") { comments { nodes { body revisions { body } moderation { reason comment { body } } } } } }`,
      `{ thread(id: "${threadId}") { comments(sort: NEWEST, alignment: SUPPORT) { edges { node { body } } } } }`,
      '{ viewer { comments { nodes { body } } } }',
    ];
    for (const reader of [app.visitor, d.amina, d.olga]) {
      for (const query of queries) {
        const answer = await reader.ask(query);
        expect(answer.errors, query).toBeUndefined();
        expect(JSON.stringify(answer), query).not.toContain(never);
      }
    }
    expect(JSON.stringify(await bea.ask('{ viewer { comments { nodes { body } } } }'))).toContain(never);
  });
});

describe('the log of a forum', () => {
  it('shows every decision to everybody, newest first, the reason to those concerned', async () => {
    const { id } = await aComment(bea, threadId, 'Words.');
    await hide(mona, id);
    await restore(max, id);
    const query = `query($slug: String!) { forum(slug: $slug) { moderationLog(first: 2) { totalCount nodes { act rule reason decidedAt
      comment { id path } } } } }`;
    const log = async (person: Client) => (await person.ask(query, { slug: d.forum.slug })).data.forum.moderationLog;
    const seen = await log(app.visitor);
    expect(seen.totalCount).toBe(await app.db.moderationDecision.count());
    expect(seen.nodes.map(({ act, rule, reason, comment }: Json) => [act, rule, reason, comment.id])).toEqual([
      ['RESTORE', words.rule, null, id],
      ['HIDE', words.rule, null, id],
    ]);
    for (const person of [bea, max]) expect((await log(person)).nodes[0].reason).toBe(words.reason);
    const acts = await app.db.recordEntry.findMany({ where: { subjectId: id }, orderBy: { number: 'asc' } });
    expect(acts.map(({ act, office }) => [act, office])).toEqual([
      ['COMMENT_WRITTEN', null],
      ['COMMENT_HIDDEN', 'MODERATOR'],
      ['COMMENT_RESTORED', 'MODERATOR'],
    ]);
  });

  it('takes the same number of statements however many decisions it shows', async () => {
    const query =
      'query($slug: String!) { forum(slug: $slug) { moderationLog { nodes { reason comment { body path } } } } }';
    const ask = () => statementsOf(() => d.amina.ask(query, { slug: d.forum.slug }));
    const before = await ask();
    for (let more = 0; more < 3; more += 1) await hide(mona, (await aComment(bea, threadId, 'Words.')).id);
    expect(await ask()).toHaveLength(before.length);
  });
});

describe('a moderator', () => {
  it('reads the newest comments of the forum, which nobody else is shown as a list', async () => {
    const { id } = await aComment(bea, threadId, 'The newest.');
    const query =
      'query($slug: String!) { forum(slug: $slug) { viewerMayNotModerate { code } recentComments(first: 1) { nodes { id viewerMayNotHide { code } } } } }';
    const ask = async (person: Client) => (await person.ask(query, { slug: d.forum.slug })).data.forum;
    expect(await ask(mona)).toEqual({
      viewerMayNotModerate: null,
      recentComments: { nodes: [{ id, viewerMayNotHide: null }] },
    });
    expect(await ask(d.amina)).toEqual({ viewerMayNotModerate: { code: 'NOT_MODERATOR' }, recentComments: null });
    expect((await ask(app.visitor)).viewerMayNotModerate.code).toBe('NOT_SIGNED_IN');
  });

  it('costs a thread’s page one statement more where something on it was decided', async () => {
    for (const body of ['One.', 'Two.', 'Three.']) await hide(mona, (await aComment(bea, threadId, body)).id);
    const sent = await statementsOf(() => readThread(app.visitor, threadId, '', 'number moderation { rule }'));
    expect(sent).toHaveLength(3);
  });
});
