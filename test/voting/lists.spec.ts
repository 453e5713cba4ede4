import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Json, type TestApp, testApp } from '../support/app.ts';
import { anItem, aPhase } from '../support/forum.ts';
import { statementsOf } from '../support/statements.ts';
import { aMandate, aPlenary, aPoll, aVoter, inMinutes, open, type Plenary, type Voter, voters } from './cast.ts';

let app: TestApp;
let organizer: Client;
let plenary: Plenary;
beforeAll(async () => {
  app = await testApp();
  organizer = await app.person('Olena');
  plenary = await aPlenary(app, organizer);
});
afterAll(() => app.close());

/** The answer, and how many statements it took. */
async function counted(
  client: Client,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<[Json, number]> {
  let answer = { data: {} as Json };
  const statements = await statementsOf(async () => {
    const { data, errors } = await client.ask(query, variables);
    expect(errors).toBeUndefined();
    answer = { data };
  });
  return [answer.data, statements.length];
}

const counts = 'eligible cast support oppose opposeWithoutReason abstain standAside recused block';
const tally = `id number state question rule { key title } electorate { key } turnout { cast groups { cast group { key } } }
  tally { total { ${counts} } groups { group { key } counts { ${counts} } } regions { region counts { ${counts} } } }
  verdict { outcome trace { words group { key } } }`;
const agenda = `query($slug: String!) { forum(slug: $slug) { edition(slug: "2026") { agendaItems(first: 10) { nodes { number polls { ${tally} } } } } } }`;
const personal = `query($slug: String!) { forum(slug: $slug) { edition(slug: "2026") { agendaItems(first: 10) { nodes { polls {
  viewerMayNotVote { code } viewerBallot { position } proposal { title } proposalVersion
  ballots(first: 2) { totalCount nodes { voter country group { key } } pageInfo { endCursor hasNextPage } } } } } } } }`;

/** A forum with so many agenda items, each with so many polls, one of them closed, all with ballots. */
async function filled(many: number): Promise<{ own: Plenary; cast: Voter[] }> {
  const own = await aPlenary(app, organizer);
  const cast = [...(await voters(app, own, 'government', many)), ...(await voters(app, own, 'industry', many))];
  for (let item = 0; item < many; item += 1) {
    const { id: itemId } = await anItem(organizer, own.editionId);
    for (let poll = 0; poll < many; poll += 1) {
      const pollId = await aPoll(
        app,
        { ...own, itemId },
        { rule: { key: poll % 2 ? 'every-group-majority' : 'two-thirds' } },
      );
      await Promise.all(cast.map((voter) => voter.vote(pollId, 'SUPPORT')));
      if (poll === 0) await organizer.act('closePoll', { pollId }, 'poll { id }');
    }
  }
  return { own, cast };
}

describe('the tallies of an agenda', () => {
  it('take as many statements with many polls, groups and ballots as with few', async () => {
    const [small, large] = [await filled(2), await filled(4)];
    const [, few] = await counted(app.visitor, agenda, { slug: small.own.forum.slug });
    const [answer, many] = await counted(app.visitor, agenda, { slug: large.own.forum.slug });
    const polls = answer.forum.edition.agendaItems.nodes.flatMap((item: Json) => item.polls);
    expect(polls).toHaveLength(16);
    for (const poll of polls)
      expect(poll).toMatchObject({ tally: { total: { eligible: 8, support: 8 } }, verdict: { outcome: 'PASSED' } });
    expect(many).toBe(few);
    // Forum, edition and items; then polls, electorates, counters, rules and the traces of closed ones.
    expect(many).toBe(8);
    const [, fewToOne] = await counted(small.cast[0] as Voter, personal, { slug: small.own.forum.slug });
    const [own, manyToOne] = await counted(large.cast[0] as Voter, personal, { slug: large.own.forum.slug });
    expect(manyToOne).toBe(fewToOne);
    const closed = own.forum.edition.agendaItems.nodes
      .flatMap((item: Json) => item.polls)
      .filter(({ ballots }: Json) => ballots);
    expect(closed).toHaveLength(4);
    for (const { ballots, viewerBallot, viewerMayNotVote } of closed) {
      expect(ballots).toMatchObject({ totalCount: 8, nodes: [{ country: 'KE' }, { group: { key: 'government' } }] });
      expect(ballots.pageInfo.hasNextPage).toBe(true);
      expect([viewerBallot.position, viewerMayNotVote.code]).toEqual(['SUPPORT', 'POLL_CLOSED']);
    }
  });

  it('read no ballot', async () => {
    const pollId = await aPoll(app, plenary);
    await (await aVoter(app, plenary, 'government')).vote(pollId, 'SUPPORT');
    await app.db.$executeRaw`ALTER TABLE ballot RENAME TO ballots_away`;
    try {
      const [{ forum }] = await counted(app.visitor, agenda, { slug: plenary.forum.slug });
      expect(forum.edition.agendaItems.nodes).not.toHaveLength(0);
    } finally {
      await app.db.$executeRaw`ALTER TABLE ballots_away RENAME TO ballot`;
    }
  });
});

describe('the ballots of a closed poll', () => {
  it('are read page by page, forward and backward, each once', async () => {
    const own = await aPlenary(app, organizer);
    const cast = await voters(app, own, 'government', 7);
    const pollId = await aPoll(app, own);
    await Promise.all(cast.map((voter) => voter.vote(pollId, 'SUPPORT')));
    await organizer.act('closePoll', { pollId }, 'poll { id }');
    const query = `query($slug: String!, $first: Int, $after: String, $last: Int, $before: String) { forum(slug: $slug) { poll(number: 1) {
      ballots(first: $first, after: $after, last: $last, before: $before) { nodes { voter } pageInfo { endCursor startCursor hasNextPage } } } } }`;
    const page = async (args: object): Promise<Json> =>
      (await counted(app.visitor, query, { slug: own.forum.slug, ...args }))[0].forum.poll.ballots;
    const names = (pages: Json[]) => pages.flatMap(({ nodes }) => nodes.map(({ voter }: Json) => voter));
    const one = await page({ first: 3 });
    const two = await page({ first: 3, after: one.pageInfo.endCursor });
    const three = await page({ first: 3, after: two.pageInfo.endCursor });
    expect(three.pageInfo.hasNextPage).toBe(false);
    const forward = names([one, two, three]);
    expect(new Set(forward).size).toBe(7);
    const last = await page({ last: 4 });
    const before = await page({ last: 4, before: last.pageInfo.startCursor });
    expect(names([before, last])).toEqual(forward);
  });
});

describe('polls of a forum', () => {
  it('are listed, found by number, and the open ones by closing time', async () => {
    const own = await aPlenary(app, organizer);
    const [late, soon, closed] = [
      await aPoll(app, own, { closesAt: inMinutes(app, 50) }),
      await aPoll(app, own, { closesAt: inMinutes(app, 5) }),
      await aPoll(app, own),
    ];
    await aPoll(app, own, { opensAt: inMinutes(app, 5) });
    await organizer.act('closePoll', { pollId: closed }, 'poll { id }');
    const query = `query($slug: String!) { closingNext(first: 1) { id } forum(slug: $slug) { none: poll(number: 9) { id } poll(number: 2) { id }
      openPolls { id } polls(first: 3) { totalCount nodes { number state } pageInfo { hasNextPage } } } }`;
    const [{ forum, closingNext }] = await counted(app.visitor, query, { slug: own.forum.slug });
    expect(forum.openPolls.map(({ id }: Json) => id)).toEqual([soon, late]);
    expect(closingNext).toEqual([{ id: soon }]);
    expect([forum.poll, forum.none]).toEqual([{ id: soon }, null]);
    expect(forum.polls).toMatchObject({
      totalCount: 4,
      nodes: [
        { number: 4, state: 'SCHEDULED' },
        { number: 3, state: 'CLOSED' },
        { number: 2, state: 'OPEN' },
      ],
      pageInfo: { hasNextPage: true },
    });
  });

  it('open in several forums are read by one statement', async () => {
    const home = '{ forums(first: 50) { nodes { openPolls(first: 3) { number closesAt } } } }';
    const [, few] = await counted(app.visitor, home);
    for (let each = 0; each < 3; each += 1) await aPoll(app, await aPlenary(app, organizer));
    const [answer, many] = await counted(app.visitor, home);
    expect(many).toBe(few);
    expect(answer.forums.nodes.filter(({ openPolls }: Json) => openPolls.length > 0).length).toBeGreaterThan(3);
  });

  it('refuse a list of more than a hundred', async () => {
    const { errors } = await app.visitor.ask('{ closingNext(first: 101) { id } }');
    expect(errors?.[0]?.extensions).toMatchObject({ refusal: { code: 'TOO_LONG', limit: 100 } });
  });

  it('under a proposal are those about its version', async () => {
    await aPhase(organizer, plenary.editionId, app.clock.now(), ['PROPOSE']);
    const bo = await aVoter(app, plenary, 'industry');
    const terms = { agendaItemId: plenary.itemId, title: 'Yearly audits', body: 'Audits are yearly.', language: 'en' };
    const { proposal } = await bo.act('submitProposal', terms, 'proposal { id }');
    const early = await open(app, plenary, { proposalId: proposal.id });
    expect(early.refusal).toMatchObject({ code: 'WRONG_STATE', field: 'proposalId' });
    await organizer.act('openProposal', { proposalId: proposal.id, baseVersion: 1 }, 'proposal { id }');
    const pollId = await aPoll(app, plenary, { proposalId: proposal.id });
    const query = `query($slug: String!, $number: Int!) { forum(slug: $slug) { poll(number: $number) { proposalVersion proposal { title polls { id } } } } }`;
    const { number } = await app.db.poll.findUniqueOrThrow({ where: { id: pollId } });
    const [{ forum }] = await counted(app.visitor, query, { slug: plenary.forum.slug, number });
    expect(forum.poll).toEqual({ proposalVersion: 1, proposal: { title: 'Yearly audits', polls: [{ id: pollId }] } });
    const itemId = (await anItem(organizer, plenary.editionId)).id;
    const { refusal } = await open(app, { ...plenary, itemId }, { proposalId: proposal.id });
    expect(refusal).toMatchObject({ code: 'NOT_FOUND', field: 'proposalId' });
  });
});

describe('a stakeholder', () => {
  it('sees their own ballots, newest first, and the open polls that still wait for them', async () => {
    const own = await aPlenary(app, organizer);
    const amina = await aVoter(app, own, 'government');
    await aMandate(app, own, amina, 'HEAD');
    const [person, organisation, waiting] = [
      await aPoll(app, own, { closesAt: inMinutes(app, 20) }),
      await aPoll(app, own, { unit: 'ORGANISATION', closesAt: inMinutes(app, 10) }),
      await aPoll(app, own, { closesAt: inMinutes(app, 5) }),
    ];
    await aPoll(app, own, { electorate: [own.forum.groups.media] });
    const query = `{ viewer { pollsToVote { id } ballots(first: 1) { totalCount nodes { position voter poll { id } } pageInfo { endCursor } } } }`;
    expect((await counted(amina, query))[0].viewer.pollsToVote.map(({ id }: Json) => id)).toEqual([
      waiting,
      organisation,
      person,
    ]);
    await amina.vote(person, 'SUPPORT');
    app.clock.advance({ seconds: 1 });
    await amina.vote(organisation, 'OPPOSE');
    const [{ viewer }] = await counted(amina, query);
    expect(viewer.pollsToVote).toEqual([{ id: waiting }]);
    expect(viewer.ballots).toMatchObject({
      totalCount: 2,
      nodes: [{ position: 'OPPOSE', poll: { id: organisation } }],
    });
    expect(viewer.ballots.nodes[0].voter).toMatch(/^Institute/);
    app.clock.advance({ days: 2 });
    try {
      const late = await aPoll(app, own, { closesAt: inMinutes(app, 5) });
      expect((await counted(amina, query))[0].viewer.pollsToVote).toEqual([]);
      await aPhase(organizer, own.editionId, app.clock.now(), ['VOTE']);
      expect((await counted(amina, query))[0].viewer.pollsToVote).toEqual([{ id: late }]);
    } finally {
      app.clock.advance({ days: -2 });
    }
  });
});

it('the rules that come with Plenary are offered with what they ask for', async () => {
  const [{ decisionRules }] = await counted(
    app.visitor,
    '{ decisionRules { key title source passesWhen parameters } }',
  );
  expect(decisionRules).toHaveLength(10);
  for (const rule of decisionRules)
    for (const text of [rule.title, rule.source, rule.passesWhen]) expect(text).toMatch(/\S/);
  expect(decisionRules.find(({ key }: Json) => key === 'iso')?.parameters).toEqual(['nationalMembers']);
});
