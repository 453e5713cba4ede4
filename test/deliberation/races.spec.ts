import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Json, type TestApp, testApp } from '../support/app.ts';
import { aComment, aDiscussion, anOpenProposal, type Discussion, readThread, write } from '../support/discussion.ts';

let app: TestApp;
let d: Discussion;
let threadId: string;
beforeAll(async () => {
  app = await testApp();
  d = await aDiscussion(app);
});
beforeEach(async () => {
  ({ threadId } = await anOpenProposal(d));
});
afterAll(() => app.close());

/** The ids that ten requests with one key are answered at once; null for a fault. */
const tenTimes = async (idempotencyKey: string): Promise<(string | null)[]> => {
  const sent = await Promise.all(Array.from({ length: 10 }, () => d.bo.ask(writing, { input: once(idempotencyKey) })));
  return sent.map(({ data }) => data?.writeComment.comment.id ?? null);
};
const writing =
  'mutation($input: WriteCommentInput!) { writeComment(input: $input) { comment { id } refusal { code } } }';
const once = (idempotencyKey: string) => ({
  idempotencyKey,
  threadId,
  body: 'Once.',
  language: 'en',
  alignment: 'SUPPORT',
});

describe('comments written at once', () => {
  it('get the numbers from 1 to 100 without a gap, and each alignment is counted', async () => {
    const sent = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        write(n % 2 ? d.amina : d.bo, threadId, `Number ${n}.`, { alignment: n < 30 ? 'OPPOSE' : 'SUPPORT' }),
      ),
    );
    const numbers = sent.map(({ comment }) => comment.number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    const query = 'query($id: ID!) { thread(id: $id) { alignments { alignment comments } } }';
    const { alignments } = (await app.visitor.ask(query, { id: threadId })).data.thread;
    const sum = (alignment: string) =>
      alignments
        .filter((each: Json) => each.alignment === alignment)
        .reduce((all: number, { comments }: Json) => all + comments, 0);
    expect([sum('OPPOSE'), sum('SUPPORT')]).toEqual([30, 70]);
  });

  it('are one where they have one key', async () => {
    const idempotencyKey = randomUUID();
    const [first, ...others] = await tenTimes(idempotencyKey);
    expect([first, ...others]).toEqual(Array(10).fill(expect.any(String)));
    expect(new Set(others)).toEqual(new Set([first]));
    expect((await readThread(d.bo, threadId)).commentCount).toBe(1);
    expect((await write(d.bo, threadId, 'Twice.', { idempotencyKey })).refusal.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('find a proposal that is withdrawn at the same moment either open or closed, never between', async () => {
    const { id, threadId: its } = await anOpenProposal(d);
    const [withdrawn, ...sent] = await Promise.all([
      d.amina.act('withdrawProposal', { proposalId: id }, 'proposal { withdrawnAt }'),
      ...Array.from({ length: 20 }, (_, n) => write(d.bo, its, `${n}`)),
    ]);
    const kept = sent.filter(({ comment }) => comment);
    expect(sent.filter(({ refusal }) => refusal).every(({ refusal }) => refusal.code === 'PROPOSAL_WITHDRAWN')).toBe(
      true,
    );
    expect((await readThread(app.visitor, its)).commentCount).toBe(kept.length);
    expect(withdrawn.refusal).toBeNull();
    const { rows } = await app.db.pool.query(
      `SELECT count(*)::int AS late FROM record_entry w, record_entry c
       WHERE w."subjectId" = $1 AND w.act = 'PROPOSAL_WITHDRAWN' AND c.content->>'threadId' = $2 AND c.number > w.number`,
      [id, its],
    );
    expect(rows[0].late).toBe(0);
  });
});

describe('edits that meet', () => {
  it('lose no wording', async () => {
    const { id } = await aComment(d.bo, threadId, 'Zero.');
    const wordings = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];
    await Promise.all(wordings.map((body) => d.bo.act('editComment', { commentId: id, body }, '')));
    const query = 'query($id: ID!) { comment(id: $id) { body revisions { body } } }';
    const { body, revisions } = (await d.bo.ask(query, { id })).data.comment;
    expect([body, ...revisions.map((each: Json) => each.body)].sort()).toEqual([...wordings, 'Zero.'].sort());
  });

  it('and a deletion leave no word behind', async () => {
    const { id } = await aComment(d.bo, threadId, 'Zero.');
    await Promise.all([
      ...['One.', 'Two.'].map((body) => d.bo.act('editComment', { commentId: id, body }, '')),
      d.bo.act('deleteComment', { commentId: id }, ''),
      d.bo.act('deleteComment', { commentId: id }, ''),
    ]);
    expect(await app.db.commentRevision.count({ where: { commentId: id } })).toBe(0);
    expect(await app.db.comment.findUnique({ where: { id } })).toMatchObject({ body: '', alignment: null });
    expect(await app.db.threadAlignment.findMany({ where: { threadId } })).toMatchObject([{ comments: 0 }]);
  });
});

describe('without the key that makes a request one', () => {
  it('ten requests do not get one answer, so that the test above shows something', async () => {
    await app.db.pool.query('ALTER TABLE request DROP CONSTRAINT request_pkey');
    expect(new Set(await tenTimes(randomUUID())).size).toBeGreaterThan(1);
  });
});
