import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, emailOf, type Json, type TestApp, testApp } from '../support/app.ts';
import { aDiscussion, anOpenProposal, type Discussion, propose, text } from '../support/discussion.ts';
import { accredit, anEdition, anItem, aPhase, decide } from '../support/forum.ts';

let app: TestApp;
let d: Discussion;
beforeAll(async () => {
  app = await testApp();
  d = await aDiscussion(app);
});
afterAll(() => app.close());

const fields = 'proposal { id number state versionNumber title }';
const edit = (person: Client, proposalId: string, terms: Json = {}) =>
  person.act('editProposal', { proposalId, baseVersion: 1, title: text.title, body: text.body, ...terms }, fields);
const withdraw = (person: Client, proposalId: string) =>
  person.act('withdrawProposal', { proposalId, reason: 'Merged by hand.' }, 'proposal { state withdrawalReason }');
const open = (person: Client, proposalId: string, baseVersion = 1) =>
  person.act('openProposal', { proposalId, baseVersion }, fields);
const giveBack = (person: Client, proposalId: string, reason = 'Say who pays.') =>
  person.act(
    'returnProposal',
    { proposalId, reason, baseVersion: 1 },
    `${fields.slice(0, -1)} returnReason returnedAt }`,
  );
const submitted = async () => (await propose(d.amina, d.item)).proposal;
const acts = async (subjectId: string): Promise<string[]> =>
  (await app.db.recordEntry.findMany({ where: { subjectId }, orderBy: { number: 'asc' } })).map(({ act }) => act);

describe('submitting a proposal', () => {
  it('keeps its text as blocks, its hash and the submitter’s standing', async () => {
    const read = `blocks { id kind text } contentHash adoptedOn submitter { displayName group { key } capacity organisation country }
      agendaItem { number } versions { number note blocks { id } } submittedAt openedAt commentCount`;
    const { proposal, refusal } = await propose(d.amina, d.item, {}, read);
    expect(refusal).toBeNull();
    expect(proposal).toMatchObject({
      state: 'SUBMITTED',
      versionNumber: 1,
      adoptedOn: null,
      openedAt: null,
      commentCount: 0,
    });
    expect(proposal.blocks).toEqual([
      { id: 'b1', kind: 'HEADING', text: '# Aim' },
      { id: 'b2', kind: 'PARAGRAPH', text: 'Every system is audited.' },
      { id: 'b3', kind: 'LIST', text: '- yearly\n- in public' },
    ]);
    expect(proposal.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(proposal.submitter).toMatchObject({ group: { key: 'civil-society' }, capacity: 'PERSONAL', country: 'KE' });
    expect(proposal.versions).toEqual([{ number: 1, note: '', blocks: [{ id: 'b1' }, { id: 'b2' }, { id: 'b3' }] }]);
    expect(await acts(proposal.id)).toEqual(['PROPOSAL_SUBMITTED']);
  });

  it('numbers proposals within the forum without a gap, also in parallel', async () => {
    const before = Math.max(0, ...(await app.db.proposal.findMany()).map(({ number }) => number));
    const made = await Promise.all(Array.from({ length: 12 }, () => propose(d.amina, d.item)));
    const numbers = made.map(({ proposal }) => proposal.number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => before + 1 + index));
  });

  it('gives one proposal for one key, however often it is sent', async () => {
    const idempotencyKey = randomUUID();
    const made = await Promise.all([1, 2, 3].map(() => propose(d.amina, d.item, { idempotencyKey })));
    expect(new Set(made.map(({ proposal }) => proposal.id)).size).toBe(1);
  });

  it('needs a phase that grants proposing, while a draft is kept at any time', async () => {
    const editionId = await anEdition(d.olga, d.forum, { slug: 'later' });
    const item = await anItem(d.olga, editionId);
    const asked =
      'query($f: String!) { forum(slug: $f) { edition(slug: "later") { agendaItem(number: 1) { viewerMayNotPropose { code until } } } } }';
    const ask = async () =>
      (await d.amina.ask(asked, { f: d.forum.slug })).data.forum.edition.agendaItem.viewerMayNotPropose;
    expect((await propose(d.amina, item)).refusal.code).toBe('NO_PHASE');
    expect(await ask()).toEqual({ code: 'NO_PHASE', until: null });
    const { proposal } = await propose(d.amina, item, { draft: true });
    expect(proposal.state).toBe('DRAFT');
    expect((await edit(d.amina, proposal.id, { submit: true })).refusal.code).toBe('NO_PHASE');
    await aPhase(d.olga, editionId, app.clock.now(), ['PROPOSE']);
    expect(await ask()).toBeNull();
    expect((await edit(d.amina, proposal.id, { submit: true })).proposal).toMatchObject({
      state: 'SUBMITTED',
      versionNumber: 1,
    });
    expect(await acts(proposal.id)).toEqual(['PROPOSAL_DRAFTED', 'PROPOSAL_SUBMITTED']);
  });

  it.each([
    ['REQUIRED', 'title', { title: ' ' }],
    ['TOO_LONG', 'title', { title: 'x'.repeat(201) }],
    ['REQUIRED', 'body', { body: '\n\n' }],
    ['REQUIRED', 'body', { body: '[only]: http://a.definition' }],
    ['TOO_LONG', 'body', { body: 'x'.repeat(100_001) }],
    ['TOO_LONG', 'body', { body: '# x\n'.repeat(2001) }],
    ['INVALID', 'language', { language: 'not a tag' }],
    ['NOT_FOUND', 'agendaItemId', { agendaItemId: 'nowhere' }],
    ['NOT_FOUND', 'agendaItemId', { agendaItemId: randomUUID() }],
    ['INVALID', 'adoptedOn', { adoptedOn: '2026-01-01' }],
    ['NO_MANDATE', undefined, { forOrganisation: true, adoptedOn: '2026-01-01' }],
  ])('is refused with %s at %s', async (code, field, wrong) => {
    const { refusal, proposal } = await propose(d.amina, d.item, wrong);
    expect([refusal.code, refusal.field ?? undefined, proposal]).toEqual([code, field, null]);
  });

  it('is for accredited stakeholders alone', async () => {
    const stranger = await app.person('Stranger');
    expect((await propose(app.visitor, d.item)).refusal.code).toBe('NOT_SIGNED_IN');
    expect((await propose(stranger, d.item)).refusal.code).toBe('NOT_ACCREDITED');
    expect((await propose(d.olga, d.item, { draft: true })).refusal.code).toBe('NOT_ACCREDITED');
  });

  it('is the organisation’s own where its mandate is held and the day of adoption is said', async () => {
    const head = await app.person('Head');
    const organisation = { name: 'Audit Union', type: 'NGO', country: 'KE' };
    await accredit(d.olga, head, d.forum, 'civil-society', {
      capacity: 'ORGANISATIONAL',
      organisation,
      mandate: 'HEAD',
    });
    expect((await propose(head, d.item, { forOrganisation: true })).refusal).toMatchObject({
      code: 'REQUIRED',
      field: 'adoptedOn',
    });
    const future = { forOrganisation: true, adoptedOn: '2030-01-01' };
    expect((await propose(head, d.item, future)).refusal).toMatchObject({ code: 'INVALID', field: 'adoptedOn' });
    const own = { forOrganisation: true, adoptedOn: '2026-03-01' };
    const { proposal } = await propose(head, d.item, own, 'adoptedOn submitter { organisation capacity }');
    expect(proposal).toMatchObject({
      adoptedOn: '2026-03-01',
      submitter: { organisation: 'Audit Union', capacity: 'ORGANISATIONAL' },
    });
  });
});

describe('an organizer', () => {
  it('opens a submitted proposal, once', async () => {
    const { id } = await submitted();
    expect((await open(d.olga, id)).proposal.state).toBe('OPEN');
    expect((await open(d.olga, id)).refusal.code).toBe('WRONG_STATE');
    expect(await acts(id)).toEqual(['PROPOSAL_SUBMITTED', 'PROPOSAL_OPENED']);
  });

  it('returns one with a reason, which goes round until it is opened', async () => {
    const { id } = await submitted();
    expect((await giveBack(d.olga, id, ' ')).refusal).toMatchObject({ code: 'REQUIRED', field: 'reason' });
    expect((await giveBack(d.olga, id)).proposal).toMatchObject({ state: 'RETURNED', returnReason: 'Say who pays.' });
    expect((await open(d.olga, id)).refusal.code).toBe('WRONG_STATE');
    const again = await edit(d.amina, id, { body: 'Industry pays.', submit: true });
    expect(again.proposal).toMatchObject({ state: 'SUBMITTED', versionNumber: 2 });
    expect((await open(d.olga, id, 2)).proposal.state).toBe('OPEN');
  });

  it('is needed for both, and not for their own', async () => {
    const { id } = await submitted();
    const codesOf = async (person: Client, proposalId = id) => [
      (await open(person, proposalId)).refusal.code,
      (await giveBack(person, proposalId)).refusal.code,
    ];
    expect(await codesOf(app.visitor)).toEqual(['NOT_SIGNED_IN', 'NOT_SIGNED_IN']);
    expect(await codesOf(d.bo)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(await codesOf(d.amina)).toEqual(['NOT_ORGANIZER', 'NOT_ORGANIZER']);
    const zara = await app.person('Zara');
    await accredit(d.olga, zara, d.forum, 'media');
    await d.olga.act('grantOffice', { forumId: d.forum.id, email: emailOf('Zara'), office: 'ORGANIZER' }, '');
    expect(await codesOf(zara, (await propose(zara, d.item)).proposal.id)).toEqual(['OWN_CASE', 'OWN_CASE']);
  });

  it('decides once: of opening and returning at the same moment one is refused', async () => {
    const { id } = await submitted();
    const answers = await Promise.all([open(d.olga, id), giveBack(d.olga, id), open(d.olga, id), giveBack(d.olga, id)]);
    expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
  });
});

describe('editing a proposal', () => {
  it('makes a version with its note; blocks that stayed keep their ids', async () => {
    const { id } = await submitted();
    const body = 'A new beginning.\n\n# Aim\n\nEvery system is audited twice.\n\n- yearly\n- in public';
    const read =
      'proposal { versionNumber title blocks { id text } versions { number title note contentHash } contentHash }';
    const terms = { proposalId: id, baseVersion: 1, title: 'Audits', body, note: 'Twice.' };
    const { proposal } = await d.amina.act('editProposal', terms, read);
    expect(proposal.blocks.map((block: Json) => block.id)).toEqual(['b4', 'b1', 'b2', 'b3']);
    expect(proposal.versions.map(({ number, title, note }: Json) => [number, title, note])).toEqual([
      [1, text.title, ''],
      [2, 'Audits', 'Twice.'],
    ]);
    expect(proposal.contentHash).toBe(proposal.versions[1].contentHash);
    expect(await acts(id)).toEqual(['PROPOSAL_SUBMITTED', 'PROPOSAL_EDITED']);
  });

  it('makes none where nothing changed', async () => {
    const { id } = await submitted();
    expect((await edit(d.amina, id)).proposal.versionNumber).toBe(1);
    expect(await acts(id)).toEqual(['PROPOSAL_SUBMITTED']);
  });

  it('is refused where it was written from another version: of many at once one is kept', async () => {
    const { id } = await submitted();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => edit(d.amina, id, { body: `Wording ${n}.` })),
    );
    expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
    expect(answers.filter(({ refusal }) => refusal?.code === 'CHANGED_MEANWHILE')).toHaveLength(7);
    expect(await app.db.proposalVersion.count({ where: { proposalId: id } })).toBe(2);
  });

  it('is its submitter’s, while accredited', async () => {
    const { id } = await anOpenProposal(d);
    expect((await edit(app.visitor, id)).refusal.code).toBe('NOT_SIGNED_IN');
    expect((await edit(d.bo, id)).refusal.code).toBe('NOT_AUTHOR');
    expect((await edit(d.olga, id)).refusal.code).toBe('NOT_AUTHOR');
    expect((await edit(d.amina, 'nothing')).refusal).toMatchObject({ code: 'NOT_FOUND', field: 'proposalId' });
  });

  it('goes on while the proposal is open and something may be said of it, and submits nothing twice', async () => {
    const { id } = await anOpenProposal(d);
    expect((await edit(d.amina, id, { body: 'Clearer.' })).proposal).toMatchObject({ state: 'OPEN', versionNumber: 2 });
    expect((await edit(d.amina, id, { baseVersion: 2, submit: true })).refusal.code).toBe('WRONG_STATE');
    app.clock.advance({ days: 2 });
    expect((await edit(d.amina, id, { baseVersion: 2, body: 'Too late.' })).refusal.code).toBe('PHASE_OVER');
    app.clock.advance({ days: -2 });
  });
});

describe('withdrawing a proposal', () => {
  it('is its submitter’s, at any time before a decision, and final', async () => {
    const { id } = await anOpenProposal(d);
    expect((await withdraw(d.bo, id)).refusal.code).toBe('NOT_AUTHOR');
    expect((await withdraw(d.amina, id)).proposal).toEqual({ state: 'WITHDRAWN', withdrawalReason: 'Merged by hand.' });
    expect((await withdraw(d.amina, id)).refusal.code).toBe('PROPOSAL_WITHDRAWN');
    expect((await edit(d.amina, id)).refusal.code).toBe('PROPOSAL_WITHDRAWN');
    expect((await open(d.olga, id)).refusal.code).toBe('PROPOSAL_WITHDRAWN');
  });

  it('needs no standing any more: a suspended submitter may', async () => {
    const sam = await app.person('Sam');
    const accreditationId = await accredit(d.olga, sam, d.forum, 'academia');
    const { proposal } = await propose(sam, d.item);
    await decide(d.olga, accreditationId, 'SUSPEND', { reason: 'Checks.' });
    expect((await edit(sam, proposal.id)).refusal.code).toBe('ACCREDITATION_SUSPENDED');
    expect((await withdraw(sam, proposal.id)).proposal.state).toBe('WITHDRAWN');
  });
});
