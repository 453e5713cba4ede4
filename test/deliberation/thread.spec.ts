import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Json, type TestApp, testApp } from '../support/app.ts';
import { aComment, aDiscussion, anOpenProposal, type Discussion, readThread } from '../support/discussion.ts';
import { statementsOf } from '../support/statements.ts';

let app: TestApp;
let d: Discussion;
let threadId: string;
let proposalNumber: number;
/** The thread below, in the order of reading, each comment with its ancestors' numbers. */
const reading = [1, 3, 7, 4, 2, 5, 8, 6];

beforeAll(async () => {
  app = await testApp();
  d = await aDiscussion(app);
  ({ threadId, number: proposalNumber } = await anOpenProposal(d));
  const one = await aComment(d.amina, threadId, 'one', { alignment: 'SUPPORT' });
  await aComment(d.bo, threadId, 'two', { alignment: 'CONCERN' });
  const three = await aComment(d.bo, threadId, 'three, on one', { parentId: one.id });
  await aComment(d.bo, threadId, 'four, on one', { parentId: one.id });
  const five = await aComment(d.bo, threadId, 'five', { alignment: 'SUPPORT' });
  await aComment(d.amina, threadId, 'six', { alignment: 'CONCERN' });
  await aComment(d.amina, threadId, 'seven, on three', { parentId: three.id });
  await aComment(d.amina, threadId, 'eight, on five', { parentId: five.id });
});
afterAll(() => app.close());

const numbersOf = ({ comments }: Json): number[] => comments.nodes.map(({ number }: Json) => number);
const read = async (args = '') => numbersOf(await readThread(app.visitor, threadId, args, 'number'));

describe('a thread', () => {
  it('is read branch after branch: a comment, then the replies to it', async () => {
    expect(await read()).toEqual(reading);
    expect(await read('(sort: NEWEST)')).toEqual([6, 5, 8, 2, 1, 3, 7, 4]);
  });

  it('says of each comment its parent and how deep it lies', async () => {
    const { comments } = await readThread(app.visitor, threadId, '', 'number parentNumber depth alignment');
    expect(comments.nodes.find(({ number }: Json) => number === 7)).toEqual({
      number: 7,
      parentNumber: 3,
      depth: 2,
      alignment: null,
    });
  });

  it.each(['OLDEST', 'NEWEST'])('pages through %s first in both directions without a gap or a repeat', async (sort) => {
    const whole = await read(`(sort: ${sort})`);
    for (const size of [1, 3, 5]) {
      const forward: number[] = [];
      for (let after = ''; ; ) {
        const { comments } = await readThread(
          app.visitor,
          threadId,
          `(sort: ${sort}, first: ${size}${after})`,
          'number',
        );
        forward.push(...numbersOf({ comments }));
        if (!comments.pageInfo.hasNextPage) break;
        after = `, after: "${comments.pageInfo.endCursor}"`;
      }
      const backward: number[] = [];
      for (let before = ''; ; ) {
        const { comments } = await readThread(
          app.visitor,
          threadId,
          `(sort: ${sort}, last: ${size}${before})`,
          'number',
        );
        backward.unshift(...numbersOf({ comments }));
        if (!comments.pageInfo.hasPreviousPage) break;
        before = `, before: "${comments.pageInfo.startCursor}"`;
      }
      expect([forward, backward]).toEqual([whole, whole]);
    }
  });

  it('opens at the page that shows a comment, with what stands before it', async () => {
    const { threadId: long } = await anOpenProposal(d);
    for (let number = 1; number <= 30; number++) await aComment(d.bo, long, `${number}`, { alignment: 'NEUTRAL' });
    const around = async (args: string) => readThread(app.visitor, long, `(first: 20, ${args})`, 'number');
    expect(numbersOf(await around('around: 25'))).toEqual(
      Array.from({ length: 20 - 5 + 1 }, (_, index) => index + 10).concat([26, 27, 28, 29]),
    );
    expect(numbersOf(await around('around: 3'))[0]).toBe(1);
    expect(numbersOf(await around('around: 99'))[0]).toBe(1);
    expect((await around('around: 25')).comments.pageInfo.hasPreviousPage).toBe(true);
  });

  it('keeps its place when somebody writes while it is read', async () => {
    const first = await readThread(app.visitor, threadId, '(sort: NEWEST, first: 3)', 'number');
    const late = await aComment(d.bo, threadId, 'late', { alignment: 'NEUTRAL' });
    const rest = await read(`(sort: NEWEST, after: "${first.comments.pageInfo.endCursor}")`);
    expect([...numbersOf(first), ...rest]).toEqual([6, 5, 8, 2, 1, 3, 7, 4]);
    await d.bo.act('deleteComment', { commentId: late.id }, '');
  });

  it('shows the branches that start with an alignment, from a group, or both, and counts them', async () => {
    const { industry } = d.forum.groups;
    const filtered = async (args: string) => {
      const thread = await readThread(app.visitor, threadId, `(${args})`, 'number');
      return [numbersOf(thread), thread.comments.totalCount];
    };
    expect(await filtered('alignment: SUPPORT')).toEqual([[1, 3, 7, 4, 5, 8], 6]);
    expect(await filtered('alignment: SUPPORT, sort: NEWEST, first: 3')).toEqual([[5, 8, 1], 6]);
    expect(await filtered(`groupId: "${industry}", alignment: CONCERN`)).toEqual([[2], 1]);
    expect(await filtered('groupId: "nobody"')).toEqual([[], 0]);
    expect(await filtered('alignment: QUESTION')).toEqual([[], 0]);
  });

  it('counts how the branches of each group are aligned', async () => {
    const query = `query($id: ID!) { thread(id: $id) { alignments { group { key } alignment comments } } }`;
    const { data } = await app.visitor.ask(query, { id: threadId });
    const counts = data.thread.alignments.map(({ group, alignment, comments }: Json) => [
      group.key,
      alignment,
      comments,
    ]);
    expect(counts).toEqual([
      ['industry', 'SUPPORT', 1],
      ['industry', 'CONCERN', 1],
      ['civil-society', 'SUPPORT', 1],
      ['civil-society', 'CONCERN', 1],
    ]);
  });

  it.each([
    'not a cursor',
    Buffer.from('["1"]').toString('base64url'),
    Buffer.from('["1e99","11"]').toString('base64url'),
  ])('refuses the cursor %s', async (after) => {
    const query = 'query($id: ID!, $after: String) { thread(id: $id) { comments(after: $after) { totalCount } } }';
    const { errors } = await app.visitor.ask(query, { id: threadId, after });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'REFUSED', refusal: { code: 'INVALID', field: 'cursor' } });
  });

  it('does not exist under an unknown id', async () => {
    for (const id of ['nothing', '01900000-0000-7000-8000-000000000009'])
      expect((await app.visitor.ask('query($id: ID!) { thread(id: $id) { id } }', { id })).data.thread).toBeNull();
  });
});

describe('reading a page of a thread', () => {
  const page = `{ forum(slug: $slug) { name proposal(number: $number) { title state thread { commentCount viewerMayNotComment { code }
    alignments { group { key } alignment comments } comments(first: 50) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
      id number parentNumber depth alignment body language path createdAt editedAt deletedAt hiddenAt
      author { id displayName group { id key name } capacity organisation country } moderation { rule }
      viewerMayNotReply { code until } viewerMayNotEdit { code } viewerMayNotDelete { code } viewerMayNotHide { code } viewerMayNotRestore { code }
    } } } } } } }`;
  const ask = (person = app.visitor) =>
    person.ask(`query($slug: String!, $number: Int!) ${page}`, { slug: d.forum.slug, number: proposalNumber });

  it('takes a statement each for the forum, the proposal with its thread, the comments and the counts, however many there are', async () => {
    const few = await statementsOf(() => ask());
    await app.db.pool.query(
      `INSERT INTO comment ("forumId", "threadId", number, "parentNumber", "parentId", "rootNumber", path, depth, alignment, body, language,
         "accreditationId", "personId", "groupId", capacity)
       SELECT "forumId", "threadId", 1000 + n, number, id, "rootNumber", path || '3' || to_char(n, 'FM000'), depth + 1, NULL, 'more', language,
         "accreditationId", "personId", "groupId", capacity
       FROM comment, generate_series(1, 200) n WHERE "threadId" = $1 AND number = 2`,
      [threadId],
    );
    const answer = await ask();
    expect(answer.data.forum.proposal.thread.comments.edges).toHaveLength(50);
    expect(few).toHaveLength(4);
    expect(await statementsOf(() => ask())).toHaveLength(4);
    expect(await statementsOf(() => ask(d.amina))).toHaveLength(5);
  });

  it('takes three statements for somebody signed in who asks for the thread by its id', async () => {
    const sent = await statementsOf(() => readThread(d.amina, threadId, '', 'number body author { displayName }'));
    expect(sent).toHaveLength(3);
  });
});
