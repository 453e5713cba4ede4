import { canonical, hex, sha256 } from '@plenary/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Json, type TestApp, testApp } from '../support/app.ts';
import { aComment, aDiscussion, anOpenProposal, type Discussion, propose, text } from '../support/discussion.ts';
import { statementsOf } from '../support/statements.ts';

let app: TestApp;
let d: Discussion;
beforeAll(async () => {
  app = await testApp();
  d = await aDiscussion(app);
});
afterAll(() => app.close());

/** The newest entries, as somebody without an account reads them. */
async function newest(first: number): Promise<Json[]> {
  const { data, errors } = await app.visitor.ask(`{ forum(slug: "${d.forum.slug}") { record(first: ${first}) { nodes {
    number act actor office subjectType subjectId content hash comment { number path } } } } }`);
  expect(errors).toBeUndefined();
  return data.forum.record.nodes;
}
const edit = (proposalId: string, baseVersion: number, terms: Json) =>
  d.amina.act('editProposal', { proposalId, baseVersion, title: text.title, body: text.body, ...terms }, '');

it('tells of a draft that there is an entry and its hash, and the rest once it is submitted', async () => {
  const { proposal } = await propose(d.amina, d.item, { draft: true });
  await edit(proposal.id, 1, { body: 'A second thought.' });
  const drafts = await newest(2);
  for (const { hash, number, ...entry } of drafts) {
    expect([hash, number]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^\d+$/)]);
    expect(entry).toEqual({
      ...{
        act: 'PRIVATE',
        actor: null,
        office: null,
        subjectType: null,
        subjectId: null,
        content: null,
        comment: null,
      },
    });
  }
  await edit(proposal.id, 2, { body: 'A second thought.', submit: true });
  const [submitted, ...before] = await newest(3);
  expect(submitted.act).toBe('PROPOSAL_SUBMITTED');
  expect(before.map(({ act }) => act)).toEqual(['PROPOSAL_EDITED', 'PROPOSAL_DRAFTED']);
  expect(before.map(({ number, hash }) => [number, hash])).toEqual(drafts.map(({ number, hash }) => [number, hash]));
  for (const { act, actor, office, subjectType, subjectId, content, hash } of before) {
    const entry = { act, actor, office, subjectType, subjectId, forumId: d.forum.id, content: JSON.parse(content) };
    expect(entry.content.salt).toHaveLength(36);
    expect(hex(sha256(canonical(entry)))).toBe(hash);
  }
});

it('never tells of a draft that was withdrawn before anybody read it', async () => {
  const { proposal } = await propose(d.amina, d.item, { draft: true });
  await d.amina.act('withdrawProposal', { proposalId: proposal.id }, '');
  expect((await newest(2)).map(({ act }) => act)).toEqual(['PRIVATE', 'PRIVATE']);
  expect(JSON.stringify(await newest(100))).not.toContain(proposal.id);
});

it('leads from an entry to the comment in its thread, in as many statements for many as for one', async () => {
  const { number, threadId } = await anOpenProposal(d);
  const read = async () => (await statementsOf(() => newest(10))).length;
  const comment = await aComment(d.bo, threadId, 'Who pays?');
  const few = await read();
  const [entry] = await newest(1);
  expect(entry).toMatchObject({ act: 'COMMENT_WRITTEN', comment: { number: 1, path: comment.path } });
  expect(entry.comment.path).toContain(`/f/${d.forum.slug}/proposals/${number}`);
  for (let written = 0; written < 4; written += 1) await aComment(d.bo, threadId, `Also ${written}.`);
  expect(await read()).toBe(few);
});
