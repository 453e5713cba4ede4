import { createHash } from 'node:crypto';
import { canonical } from '@plenary/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, type Json, type TestApp, testApp } from '../support/app.ts';
import { aComment, aDiscussion, anOpenProposal, type Discussion } from '../support/discussion.ts';
import { accredit, decide } from '../support/forum.ts';

let app: TestApp;
let d: Discussion;
let threadId: string;
beforeAll(async () => {
  app = await testApp();
  d = await aDiscussion(app);
  ({ threadId } = await anOpenProposal(d));
});
afterAll(() => app.close());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const nonceOf = async (id: string, by: Client = app.visitor): Promise<string | null> =>
  (await by.ask('query($id: ID!) { comment(id: $id) { nonce } }', { id })).data.comment.nonce;
const contentOf = async (subjectId: string, act: string): Promise<Json> =>
  (await app.db.recordEntry.findFirstOrThrow({ where: { subjectId, act }, orderBy: { number: 'desc' } })).content;

it('a comment’s seal in the record fits its text with the nonce that stands beside it, and says nothing without', async () => {
  const { id } = await aComment(d.amina, threadId, 'Yes');
  const text = { body: 'Yes', language: 'en' };
  const nonce = await nonceOf(id);
  const content = await contentOf(id, 'COMMENT_WRITTEN');
  expect(content.bodySeal).toBe(sha256(canonical({ nonce, text })));
  for (const guess of ['Yes', canonical(text), canonical({ text }), canonical({ nonce: null, text })])
    expect(JSON.stringify(content)).not.toContain(sha256(guess));
  const again = await aComment(d.amina, threadId, 'Yes');
  expect((await contentOf(again.id, 'COMMENT_WRITTEN')).bodySeal).not.toBe(content.bodySeal);
  await d.amina.act('editComment', { commentId: id, body: 'No' }, '');
  const edited = await contentOf(id, 'COMMENT_EDITED');
  expect(edited.bodySeal).toBe(sha256(canonical({ nonce, text: { ...text, body: 'No' } })));
});

it('the nonce is not told of a hidden comment, and is destroyed with a deleted one', async () => {
  const { id } = await aComment(d.amina, threadId, 'Hidden');
  await app.db.comment.update({ where: { id }, data: { hiddenAt: app.clock.now() } });
  expect(await nonceOf(id)).toBeNull();
  expect(await nonceOf(id, d.amina)).not.toBeNull();
  const gone = await aComment(d.amina, threadId, 'Gone');
  await d.amina.act('deleteComment', { commentId: gone.id }, '');
  expect((await app.db.comment.findUniqueOrThrow({ where: { id: gone.id } })).nonce).toBeNull();
});

it('a reason and a statement stand in the record as nobody can guess them', async () => {
  const jo = await app.person('Jo');
  const accreditationId = await accredit(d.olga, jo, d.forum, 'media', { statement: 'Press.' });
  await decide(d.olga, accreditationId, 'SUSPEND', { reason: 'Spam' });
  const contents = [
    await contentOf(accreditationId, 'ACCREDITATION_REQUESTED'),
    await contentOf(accreditationId, 'ACCREDITATION_SUSPENDED'),
  ];
  expect(contents).toMatchObject([
    { statementSeal: expect.stringMatching(/^\w{64}$/) },
    { reasonSeal: expect.stringMatching(/^\w{64}$/) },
  ]);
  for (const guess of ['Press.', 'Spam', '"Spam"']) expect(JSON.stringify(contents)).not.toContain(sha256(guess));
});
