import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Json, type TestApp, testApp } from '../support/app.ts';
import { aDiscussion, type Discussion, propose, text } from '../support/discussion.ts';

let app: TestApp;
let d: Discussion;
beforeAll(async () => {
  app = await testApp();
  d = await aDiscussion(app);
});
afterAll(() => app.close());

const fields = 'proposal { state versionNumber }';
const edit = (proposalId: string, terms: Json) =>
  d.amina.act('editProposal', { proposalId, title: text.title, ...terms }, fields);
const open = (proposalId: string, baseVersion: number) =>
  d.olga.act('openProposal', { proposalId, baseVersion }, fields);
const giveBack = (proposalId: string, baseVersion: number) =>
  d.olga.act('returnProposal', { proposalId, baseVersion, reason: 'Say who pays.' }, fields);

it('a decision is about the version that the organizer has read', async () => {
  const { id } = (await propose(d.amina, d.item)).proposal;
  await edit(id, { baseVersion: 1, body: 'Changed behind the back.' });
  for (const late of [await open(id, 1), await giveBack(id, 1)])
    expect(late.refusal).toMatchObject({ code: 'CHANGED_MEANWHILE', field: 'baseVersion' });
  expect((await giveBack(id, 2)).proposal.state).toBe('RETURNED');
  await edit(id, { baseVersion: 2, body: 'The operator pays.', submit: true });
  expect((await open(id, 2)).refusal.code).toBe('CHANGED_MEANWHILE');
  expect((await open(id, 3)).proposal).toMatchObject({ state: 'OPEN', versionNumber: 3 });
});
