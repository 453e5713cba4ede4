import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Json, type TestApp, testApp } from '../support/app.ts';
import { aComment, aDiscussion, anOpenProposal, type Discussion, propose, text } from '../support/discussion.ts';
import { anItem } from '../support/forum.ts';
import { statementsOf } from '../support/statements.ts';

let app: TestApp;
let d: Discussion;
/** Numbers of proposals by what became of them. */
const numbers: Record<string, number> = {};
const ids: Record<string, string> = {};

beforeAll(async () => {
  app = await testApp();
  d = await aDiscussion(app);
  for (const name of ['draft', 'submitted', 'returned', 'open', 'withdrawn', 'withdrawnDraft']) {
    const { proposal } = await propose(d.amina, d.item, { draft: name.toLowerCase().endsWith('draft') });
    numbers[name] = proposal.number;
    ids[name] = proposal.id;
  }
  await d.olga.act('returnProposal', { proposalId: ids.returned, baseVersion: 1, reason: 'Only between us.' }, '');
  for (const name of ['open', 'withdrawn'])
    await d.olga.act('openProposal', { proposalId: ids[name], baseVersion: 1 }, '');
  for (const name of ['withdrawn', 'withdrawnDraft'])
    await d.amina.act('withdrawProposal', { proposalId: ids[name] }, '');
});
afterAll(() => app.close());

const all = ['draft', 'submitted', 'returned', 'open', 'withdrawn', 'withdrawnDraft'];
const agenda = async (person: Client): Promise<Json> => {
  const query = `query($slug: String!) { forum(slug: $slug) { edition(slug: "2026") { agendaItem(number: 1) {
    proposalCount commentCount proposals { totalCount nodes { number returnReason } } } } } }`;
  return (await person.ask(query, { slug: d.forum.slug })).data.forum.edition.agendaItem;
};
const byNumber = async (person: Client, number: number | undefined, fields = 'number returnReason'): Promise<Json> => {
  const query = `query($slug: String!, $number: Int!) { forum(slug: $slug) { proposal(number: $number) { ${fields} } } }`;
  return (await person.ask(query, { slug: d.forum.slug, number })).data.forum.proposal;
};

describe('what was never opened', () => {
  it.each([
    ['a visitor', () => app.visitor, ['open', 'withdrawn']],
    ['another stakeholder', () => d.bo, ['open', 'withdrawn']],
    ['its submitter', () => d.amina, all],
    ['an organizer', () => d.olga, all.filter((name) => !name.toLowerCase().endsWith('draft'))],
  ])('is, for %s, in lists, counts and under its number: or nowhere', async (_who, person, seen) => {
    const item = await agenda(person());
    const expected = seen.map((name) => numbers[name]);
    expect(item.proposals.nodes.map(({ number }: Json) => number)).toEqual(expected);
    expect([item.proposalCount, item.proposals.totalCount]).toEqual([expected.length, expected.length]);
    for (const name of all) expect((await byNumber(person(), numbers[name])) !== null, name).toBe(seen.includes(name));
  });

  it('has a thread for nobody else', async () => {
    const threadId = (await byNumber(d.amina, numbers.draft, 'thread { id }')).thread.id;
    const query = 'query($id: ID!) { thread(id: $id) { id viewerMayNotComment { code } } }';
    expect((await d.bo.ask(query, { id: threadId })).data.thread).toBeNull();
    expect((await d.amina.ask(query, { id: threadId })).data.thread.viewerMayNotComment.code).toBe('PROPOSAL_NOT_OPEN');
    const words = { threadId, body: 'Hm.', language: 'en', alignment: 'NEUTRAL' };
    expect((await d.bo.act('writeComment', words, '')).refusal).toMatchObject({ code: 'NOT_FOUND', field: 'threadId' });
    expect((await d.amina.act('writeComment', words, '')).refusal.code).toBe('PROPOSAL_NOT_OPEN');
  });

  it('is out of an organizer’s reach while it is a draft', async () => {
    const proposalId = ids.draft;
    for (const [act, input] of [
      ['openProposal', { proposalId, baseVersion: 1 }],
      ['returnProposal', { proposalId, baseVersion: 1, reason: 'No.' }],
    ] as const)
      expect((await d.olga.act(act, input, '')).refusal).toMatchObject({ code: 'NOT_FOUND', field: 'proposalId' });
    const threadId = (await byNumber(d.amina, numbers.draft, 'thread { id }')).thread.id;
    const thread = await d.olga.ask('query($id: ID!) { thread(id: $id) { id } }', { id: threadId });
    expect(thread.data.thread).toBeNull();
  });

  it('leaves no word of its text in the record', async () => {
    const entries = await app.db.recordEntry.findMany({ where: { subjectId: ids.draft } });
    expect(entries.map(({ act, content }) => [act, Object.keys(content as object)])).toEqual([
      ['PROPOSAL_DRAFTED', ['salt', 'number', 'version', 'contentHash']],
    ]);
  });
});

describe('the reason of a return', () => {
  it('is for the submitter and organizers', async () => {
    expect((await byNumber(d.amina, numbers.returned)).returnReason).toBe('Only between us.');
    expect((await byNumber(d.olga, numbers.returned)).returnReason).toBe('Only between us.');
    await d.amina.act(
      'editProposal',
      { proposalId: ids.returned, baseVersion: 1, ...without(text, 'language'), submit: true },
      '',
    );
    await d.olga.act('openProposal', { proposalId: ids.returned, baseVersion: 1 }, '');
    expect((await byNumber(d.bo, numbers.returned)).returnReason).toBeNull();
  });
});

describe('the versions of a proposal', () => {
  it('are read by everybody from the opened one on, by organizers from the submitted one on, and all by its submitter', async () => {
    const { proposal } = await propose(d.amina, d.item, { draft: true });
    const revise = (baseVersion: number, body: string, submit = false) =>
      d.amina.act('editProposal', { proposalId: proposal.id, baseVersion, title: text.title, body, submit }, '');
    await revise(1, 'A second thought.');
    await revise(2, 'What is submitted.', true);
    await revise(3, 'What was put right.');
    await d.olga.act('openProposal', { proposalId: proposal.id, baseVersion: 4 }, '');
    await revise(4, 'What was learnt.');
    const read = async (person: Client) =>
      (await byNumber(person, proposal.number, 'versions { number }')).versions.map(({ number }: Json) => number);
    expect(await read(app.visitor)).toEqual([4, 5]);
    expect(await read(d.olga)).toEqual([3, 4, 5]);
    expect(await read(d.amina)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('lists of proposals', () => {
  it('page by number in both directions', async () => {
    const page = async (args: string) => {
      const query = `query($slug: String!) { forum(slug: $slug) { edition(slug: "2026") { agendaItem(number: 1) { proposals(${args}) {
        nodes { number } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } } } } }`;
      return (await d.amina.ask(query, { slug: d.forum.slug })).data.forum.edition.agendaItem.proposals;
    };
    const first = await page('first: 2');
    expect(first.nodes.map(({ number }: Json) => number)).toEqual([1, 2]);
    const next = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(next.nodes.map(({ number }: Json) => number)).toEqual([3, 4]);
    const back = await page(`last: 2, before: "${next.pageInfo.startCursor}"`);
    expect([back.nodes.map(({ number }: Json) => number), back.pageInfo.hasPreviousPage]).toEqual([[1, 2], false]);
  });

  it('of a whole agenda take the same number of statements however many items there are', async () => {
    const query = `query($slug: String!) { forum(slug: $slug) { edition(slug: "2026") { agendaItems(first: 10) { nodes { title proposalCount commentCount
      viewerMayNotPropose { code } thread { id commentCount } proposals(first: 3) { totalCount nodes { title commentCount contentHash
      submitter { displayName } thread { viewerMayNotComment { code } } viewerMayNotEdit { code } versions { number } } } } } } } }`;
    const ask = () => statementsOf(() => d.olga.ask(query, { slug: d.forum.slug }));
    const few = await ask();
    for (let more = 0; more < 3; more += 1) {
      const item = await anItem(d.olga, d.editionId);
      await anOpenProposal({ ...d, item });
      await anOpenProposal({ ...d, item });
    }
    expect((await ask()).length).toBe(few.length);
    expect(few.length).toBeLessThan(14);
  });

  it('give an organizer what waits, oldest first, and nobody else', async () => {
    const query =
      'query($slug: String!) { forum(slug: $slug) { submittedProposals { totalCount nodes { number state } } } }';
    const read = async (person: Client) =>
      (await person.ask(query, { slug: d.forum.slug })).data.forum.submittedProposals;
    expect(await read(d.olga)).toEqual({ totalCount: 1, nodes: [{ number: numbers.submitted, state: 'SUBMITTED' }] });
    expect([await read(d.amina), await read(app.visitor)]).toEqual([null, null]);
  });

  it('give a person their own, newest first', async () => {
    const { data } = await d.amina.ask('{ viewer { proposals(first: 100) { nodes { number } } } }');
    const mine = data.viewer.proposals.nodes.map(({ number }: Json) => number);
    expect(mine).toEqual(mine.toSorted((a: number, b: number) => b - a));
    expect(mine).toContain(numbers.withdrawnDraft);
    expect((await d.bo.ask('{ viewer { proposals { totalCount } } }')).data.viewer.proposals.totalCount).toBe(0);
  });
});

describe('what came from each group', () => {
  it('is counted beside its participation', async () => {
    const before = await counts();
    const { threadId } = await anOpenProposal(d);
    await aComment(d.bo, threadId, 'Well.');
    const after = await counts();
    expect(after['civil-society']?.[0]).toBe((before['civil-society']?.[0] ?? 0) + 1);
    expect(after.industry?.[1]).toBe((before.industry?.[1] ?? 0) + 1);
  });

  async function counts(): Promise<Record<string, [number, number]>> {
    const query =
      'query($slug: String!) { forum(slug: $slug) { participation { groups { group { key } proposals comments } } } }';
    const { groups } = (await app.visitor.ask(query, { slug: d.forum.slug })).data.forum.participation;
    return Object.fromEntries(groups.map(({ group, proposals, comments }: Json) => [group.key, [proposals, comments]]));
  }
});

function without<T extends object, K extends keyof T>(thing: T, key: K): Omit<T, K> {
  const { [key]: _left, ...rest } = thing;
  return rest;
}
