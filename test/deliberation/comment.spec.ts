import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Client, type Json, type TestApp, testApp } from '../support/app.ts';
import {
  aComment,
  aDiscussion,
  anOpenProposal,
  commentFields,
  type Discussion,
  readThread,
  write,
} from '../support/discussion.ts';
import { accredit, anEdition, anItem, aPhase, decide } from '../support/forum.ts';

let app: TestApp;
let d: Discussion;
let proposal: { id: string; number: number; threadId: string };
let threadId: string;
beforeAll(async () => {
  app = await testApp();
  d = await aDiscussion(app);
});
beforeEach(async () => {
  proposal = await anOpenProposal(d);
  threadId = proposal.threadId;
});
afterAll(() => app.close());

const edit = (person: Client, commentId: string, body: string) =>
  person.act('editComment', { commentId, body }, `comment { ${commentFields} }`);
const remove = (person: Client, commentId: string) =>
  person.act('deleteComment', { commentId }, `comment { ${commentFields} }`);
const find = async (person: Client, id: string, fields = commentFields): Promise<Json> =>
  (await person.ask(`query($id: ID!) { comment(id: $id) { ${fields} } }`, { id })).data.comment;
const alignments = async () => {
  const query = 'query($id: ID!) { thread(id: $id) { alignments { alignment comments } } }';
  return (await app.visitor.ask(query, { id: threadId })).data.thread.alignments;
};

describe('writing a comment', () => {
  it('starts a branch with an alignment, or answers another comment', async () => {
    const start = await aComment(d.bo, threadId, '  Who **pays**?\r\n ', { alignment: 'QUESTION' });
    expect(start).toMatchObject({
      number: 1,
      parentNumber: null,
      depth: 0,
      alignment: 'QUESTION',
      body: 'Who **pays**?',
    });
    const answer = await aComment(d.amina, threadId, 'Industry.', { parentId: start.id });
    expect(answer).toMatchObject({ number: 2, parentNumber: 1, depth: 1, alignment: null });
    expect(answer.author).toMatchObject({ group: { key: 'civil-society' }, capacity: 'PERSONAL', country: 'KE' });
    const entries = await app.db.recordEntry.findMany({ where: { subjectId: answer.id } });
    expect(entries.map(({ act, content }) => [act, JSON.stringify(content).includes('Industry')])).toEqual([
      ['COMMENT_WRITTEN', false],
    ]);
  });

  it('refuses a start without an alignment and an answer with one', async () => {
    const start = await aComment(d.bo, threadId, 'One.');
    const misplaced = { code: 'ALIGNMENT_MISPLACED', field: 'alignment' };
    expect((await write(d.bo, threadId, 'Two.', { alignment: null })).refusal).toMatchObject(misplaced);
    const both = { parentId: start.id, alignment: 'OPPOSE' };
    expect((await write(d.bo, threadId, 'Three.', both)).refusal).toMatchObject(misplaced);
    expect((await readThread(d.bo, threadId)).commentCount).toBe(1);
  });

  it.each([
    ['REQUIRED', 'body', { body: ' \n ' }],
    ['TOO_LONG', 'body', { body: '字'.repeat(10_001) }],
    ['INVALID', 'language', { language: 'tlh-!' }],
    ['NOT_FOUND', 'threadId', { threadId: 'nowhere' }],
    ['NOT_FOUND', 'threadId', { threadId: randomUUID() }],
    ['NOT_FOUND', 'parentId', { parentId: 'nobody', alignment: null }],
    ['NOT_FOUND', 'parentId', { parentId: randomUUID(), alignment: null }],
  ])('is refused with %s at %s', async (code, field, wrong) => {
    const { refusal, comment } = await write(d.bo, threadId, 'Words.', wrong);
    expect([refusal.code, refusal.field, comment]).toEqual([code, field, null]);
  });

  it('answers only within its own thread', async () => {
    const elsewhere = await aComment(d.bo, (await anOpenProposal(d)).threadId, 'Elsewhere.');
    expect((await write(d.bo, threadId, 'Here.', { parentId: elsewhere.id })).refusal.code).toBe('NOT_FOUND');
  });

  it('is for accredited stakeholders: organizers get no exception', async () => {
    const sam = await app.person(`Sam${proposal.number}`);
    const accreditationId = await accredit(d.olga, sam, d.forum, 'academia');
    await decide(d.olga, accreditationId, 'SUSPEND', { reason: 'Checks.' });
    const observer = await app.person(`Observer${proposal.number}`);
    await accredit(d.olga, observer, d.forum, 'media', { capacity: 'OBSERVER' });
    for (const [person, code] of [
      [app.visitor, 'NOT_SIGNED_IN'],
      [d.olga, 'NOT_ACCREDITED'],
      [sam, 'ACCREDITATION_SUSPENDED'],
      [observer, 'OBSERVER'],
    ] as const) {
      expect((await write(person, threadId, 'Words.')).refusal.code).toBe(code);
      const { data } = await person.ask('query($id: ID!) { thread(id: $id) { viewerMayNotComment { code } } }', {
        id: threadId,
      });
      expect(data.thread.viewerMayNotComment.code).toBe(code);
    }
  });

  it('ends with the phase that grants it, and with the proposal', async () => {
    const start = await aComment(d.bo, threadId, 'In time.');
    app.clock.advance({ days: 2 });
    expect((await write(d.bo, threadId, 'Late.')).refusal.code).toBe('PHASE_OVER');
    expect((await edit(d.bo, start.id, 'Late.')).refusal.code).toBe('PHASE_OVER');
    expect((await remove(d.bo, start.id)).refusal.code).toBe('PHASE_OVER');
    expect(await find(d.bo, start.id)).toMatchObject({
      viewerMayNotReply: { code: 'PHASE_OVER' },
      viewerMayNotEdit: { code: 'PHASE_OVER' },
      viewerMayNotDelete: { code: 'PHASE_OVER' },
    });
    app.clock.advance({ days: -2 });
    await d.amina.act('withdrawProposal', { proposalId: proposal.id }, '');
    expect((await write(d.bo, threadId, 'After.')).refusal.code).toBe('PROPOSAL_WITHDRAWN');
    expect((await edit(d.bo, start.id, 'After.')).refusal.code).toBe('PROPOSAL_WITHDRAWN');
  });

  it('says from when it will be possible', async () => {
    const editionId = await anEdition(d.olga, d.forum, { slug: `next-${proposal.number}` });
    const item = await anItem(d.olga, editionId);
    const now = app.clock.now().getTime();
    await aPhase(d.olga, editionId, new Date(now + 2 * 86_400_000), ['COMMENT']);
    const { refusal } = await write(d.bo, item.id, 'Early.');
    expect([refusal.code, refusal.until]).toEqual(['PHASE_NOT_YET', new Date(now + 86_400_000).toISOString()]);
  });
});

describe('the discussion of an agenda item', () => {
  it('is there to be read before anybody wrote, and made once by those who write first', async () => {
    const item = await anItem(d.olga, d.editionId);
    const query = `query($slug: String!, $number: Int!) { forum(slug: $slug) { edition(slug: "2026") { agendaItem(number: $number) {
      commentCount thread { id commentCount viewerMayNotComment { code } alignments { comments } comments { totalCount nodes { path number } } } } } } }`;
    const read = async () =>
      (await d.bo.ask(query, { slug: d.forum.slug, number: item.number })).data.forum.edition.agendaItem;
    const before = await read();
    expect(before).toMatchObject({
      commentCount: 0,
      thread: { commentCount: 0, viewerMayNotComment: null, comments: { nodes: [] } },
    });
    expect(await app.db.thread.count({ where: { agendaItemId: item.id } })).toBe(0);
    const sent = await Promise.all([1, 2, 3, 4].map((n) => write(d.bo, before.thread.id, `${n}`)));
    expect(sent.map(({ comment }) => comment.number).sort()).toEqual([1, 2, 3, 4]);
    const after = await read();
    expect([after.thread.id, after.commentCount, after.thread.comments.totalCount]).toEqual([before.thread.id, 4, 4]);
    const [{ path }] = after.thread.comments.nodes;
    expect(path).toBe(`/f/${d.forum.slug}/2026/items/${item.number}?comment=1#comment-1`);
  });
});

describe('editing a comment', () => {
  it('keeps each earlier wording for everybody to read', async () => {
    const { id } = await aComment(d.bo, threadId, 'First.');
    await edit(d.bo, id, 'Second.');
    const { comment } = await edit(d.bo, id, 'Third.');
    expect([comment.body, comment.revisions]).toEqual(['Third.', [{ body: 'Second.' }, { body: 'First.' }]]);
    expect(comment.editedAt).not.toBeNull();
    expect((await find(app.visitor, id)).revisions).toEqual([{ body: 'Second.' }, { body: 'First.' }]);
    expect((await edit(d.bo, id, 'Third.')).comment.revisions).toHaveLength(2);
  });

  it('is the author’s alone', async () => {
    const { id } = await aComment(d.bo, threadId, 'Mine.');
    for (const [person, code] of [
      [app.visitor, 'NOT_SIGNED_IN'],
      [d.amina, 'NOT_AUTHOR'],
      [d.olga, 'NOT_AUTHOR'],
    ] as const) {
      expect((await edit(person, id, 'Yours.')).refusal.code).toBe(code);
      expect((await remove(person, id)).refusal.code).toBe(code);
      const { viewerMayNotEdit, viewerMayNotDelete } = await find(person, id);
      expect([viewerMayNotEdit.code, viewerMayNotDelete.code]).toEqual([code, code]);
    }
    expect((await edit(d.bo, 'nothing', 'Words.')).refusal).toMatchObject({ code: 'NOT_FOUND', field: 'commentId' });
  });
});

describe('deleting a comment', () => {
  it('destroys its words and withdraws its alignment, and leaves a tombstone that keeps the thread whole', async () => {
    const { id } = await aComment(d.bo, threadId, 'Hasty words.', { alignment: 'OPPOSE' });
    await edit(d.bo, id, 'Hasty words again.');
    await aComment(d.amina, threadId, 'Why?', { parentId: id });
    expect(await alignments()).toEqual([{ alignment: 'OPPOSE', comments: 1 }]);
    expect((await remove(d.bo, id)).refusal).toBeNull();
    expect(await alignments()).toEqual([]);
    for (const reader of [app.visitor, d.bo]) {
      const { comments, commentCount } = await readThread(reader, threadId);
      expect([commentCount, comments.nodes.map(({ number }: Json) => number)]).toEqual([2, [1, 2]]);
      expect(comments.nodes[0]).toMatchObject({ body: null, author: null, alignment: null, revisions: [] });
    }
    const stored = await app.db.pool.query(
      `SELECT (SELECT count(*)::int FROM comment WHERE body LIKE 'Hasty%') + (SELECT count(*)::int FROM comment_revision WHERE body LIKE 'Hasty%')
         + (SELECT count(*)::int FROM request WHERE position('Hasty' IN encode(answer, 'escape')) > 0)
         + (SELECT count(*)::int FROM record_entry WHERE content::text LIKE '%Hasty%') AS left`,
    );
    expect(stored.rows[0].left).toBe(0);
  });

  it('ends what can be done with it', async () => {
    const { id } = await aComment(d.bo, threadId, 'Gone.');
    await remove(d.bo, id);
    expect((await remove(d.bo, id)).refusal.code).toBe('COMMENT_DELETED');
    expect((await edit(d.bo, id, 'Back.')).refusal.code).toBe('COMMENT_DELETED');
    expect((await write(d.amina, threadId, 'Well.', { parentId: id })).refusal.code).toBe('COMMENT_DELETED');
    expect((await find(d.amina, id)).viewerMayNotReply.code).toBe('COMMENT_DELETED');
  });

  it('is possible for an author whose accreditation was suspended', async () => {
    const tia = await app.person(`Tia${proposal.number}`);
    const accreditationId = await accredit(d.olga, tia, d.forum, 'academia');
    const { id } = await aComment(tia, threadId, 'Mine.');
    await decide(d.olga, accreditationId, 'SUSPEND', { reason: 'Checks.' });
    expect((await edit(tia, id, 'Still mine.')).refusal.code).toBe('ACCREDITATION_SUSPENDED');
    expect((await remove(tia, id)).refusal).toBeNull();
  });
});

describe('a comment by its id', () => {
  it('says on which page it stands', async () => {
    const { id } = await aComment(d.bo, threadId, 'Here.');
    const { path } = await find(app.visitor, id, 'path');
    expect(path).toBe(`/f/${d.forum.slug}/proposals/${proposal.number}?comment=1#comment-1`);
  });

  it('is null where there is none', async () => {
    expect([await find(d.bo, 'nothing'), await find(d.bo, randomUUID())]).toEqual([null, null]);
  });

  it('stands in its author’s list, newest first, until it is deleted', async () => {
    const nia = await app.person(`Nia${proposal.number}`);
    await accredit(d.olga, nia, d.forum, 'media');
    const ids: string[] = [];
    for (const body of ['a', 'b', 'c', 'd', 'e']) ids.unshift((await aComment(nia, threadId, body)).id);
    await remove(nia, ids[1] ?? '');
    const page = async (args: string) => {
      const query = `{ viewer { comments(${args}) { totalCount nodes { body } pageInfo { endCursor startCursor hasNextPage } } } }`;
      return (await nia.ask(query)).data.viewer.comments;
    };
    const first = await page('first: 3');
    expect([first.totalCount, first.nodes.map(({ body }: Json) => body)]).toEqual([4, ['e', 'c', 'b']]);
    const next = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
    expect([next.nodes, next.pageInfo.hasNextPage]).toEqual([[{ body: 'a' }], false]);
    const back = await page(`last: 2, before: "${next.pageInfo.startCursor}"`);
    expect(back.nodes.map(({ body }: Json) => body)).toEqual(['c', 'b']);
  });
});
