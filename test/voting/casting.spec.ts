import { randomUUID } from 'node:crypto';
import { canonical, hex, sha256 } from '@plenary/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Json, type TestApp, testApp } from '../support/app.ts';
import { SettableClock } from '../support/clock.ts';
import { aForum, anEdition, anItem, aPhase } from '../support/forum.ts';
import { aMandate, aPlenary, aPoll, aVoter, inMinutes, type Plenary, read, type Voter, voters } from './cast.ts';

/** A clock that can stand still. */
class StillClock extends SettableClock {
  still: Date | null = null;

  override now(): Date {
    return this.still ?? super.now();
  }
}

const clock = new StillClock();
let app: TestApp;
let plenary: Plenary;
let organizer: Client;
let amina: Voter;
beforeAll(async () => {
  app = await testApp({ clock });
  organizer = await app.person('Olena');
  plenary = await aPlenary(app, organizer);
  amina = await aVoter(app, plenary, 'government');
});
afterAll(() => app.close());

describe('casting a ballot', () => {
  it('gives the ballot, and changes it until the poll closes', async () => {
    const pollId = await aPoll(app, plenary);
    const first = await amina.vote(pollId, 'OPPOSE', { reason: ' Too costly. ' });
    expect(first).toMatchObject({ refusal: null, ballot: { position: 'OPPOSE', reason: 'Too costly.', changes: 0 } });
    expect((await read(app, plenary, pollId)).tally.total).toMatchObject({
      cast: 1,
      oppose: 1,
      opposeWithoutReason: 0,
    });
    const second = await amina.vote(pollId, 'OPPOSE');
    expect(second.ballot).toMatchObject({ id: first.ballot.id, reason: null, changes: 1 });
    expect((await read(app, plenary, pollId)).tally.total).toMatchObject({
      cast: 1,
      oppose: 1,
      opposeWithoutReason: 1,
    });
    await amina.vote(pollId, 'RECUSED');
    const after = await read(app, plenary, pollId, amina);
    expect(after).toMatchObject({
      tally: { total: { eligible: 1, cast: 0, oppose: 0, opposeWithoutReason: 0, recused: 1 } },
      turnout: { cast: 1 },
      viewerBallot: { position: 'RECUSED' },
      viewerMayNotVote: null,
    });
  });

  it('is refused to whoever may not vote, with the reason, and the page says the same before', async () => {
    const pollId = await aPoll(app, plenary);
    const [late, media, observer, suspended] = [
      await aVoter(app, plenary, 'government'),
      await aVoter(app, plenary, 'media'),
      await aVoter(app, plenary, 'government'),
      await aVoter(app, plenary, 'government'),
    ];
    const change = (voter: Voter, data: object) =>
      app.db.accreditation.update({ where: { id: voter.accreditationId }, data });
    await change(observer, { capacity: 'OBSERVER' });
    await change(suspended, { state: 'SUSPENDED' });
    for (const [by, code] of [
      [app.visitor, 'NOT_SIGNED_IN'],
      [organizer, 'NOT_ACCREDITED'],
      [late, 'NOT_ON_ROLL'],
      [media, 'NOT_IN_ELECTORATE'],
      [observer, 'OBSERVER'],
      [suspended, 'ACCREDITATION_SUSPENDED'],
    ] as const) {
      const { ballot, refusal } = await by.act('castBallot', { pollId, position: 'SUPPORT' }, 'ballot { id }');
      expect([ballot, refusal.code]).toEqual([null, code]);
      expect((await read(app, plenary, pollId, by)).viewerMayNotVote.code).toBe(code);
    }
    expect(await app.db.ballot.count({ where: { pollId } })).toBe(0);
  });

  it('refuses what is no poll, no position of its method, no reason where one is needed, or a reason too long', async () => {
    const scale = await aPoll(app, plenary);
    const consent = await aPoll(app, plenary, { method: 'CONSENT', rule: { key: 'no-objection' } });
    for (const [pollId, position, more, code] of [
      [randomUUID(), 'SUPPORT', {}, 'NOT_FOUND'],
      ['no-poll', 'SUPPORT', {}, 'NOT_FOUND'],
      [scale, 'BLOCK', { reason: 'No.' }, 'POSITION_NOT_IN_METHOD'],
      [scale, 'STAND_ASIDE', {}, 'POSITION_NOT_IN_METHOD'],
      [consent, 'OPPOSE', {}, 'POSITION_NOT_IN_METHOD'],
      [consent, 'RECUSED', {}, 'POSITION_NOT_IN_METHOD'],
      [consent, 'BLOCK', {}, 'REASON_REQUIRED'],
      [scale, 'OPPOSE', { reason: 'x'.repeat(2001) }, 'TOO_LONG'],
      [scale, 'SUPPORT', { idempotencyKey: 'short' }, 'INVALID'],
    ] as const)
      expect((await amina.vote(pollId, position, more)).refusal?.code, `${position} ${code}`).toBe(code);
    expect((await amina.vote(consent, 'BLOCK', { reason: 'It harms the small.' })).refusal).toBeNull();
    expect(await read(app, plenary, consent)).toMatchObject({
      positions: ['SUPPORT', 'ABSTAIN', 'STAND_ASIDE', 'BLOCK'],
      tally: { total: { cast: 1, block: 1 } },
      verdict: { outcome: 'FAILED', provisional: true },
    });
  });

  it('needs a phase that grants voting, and says from when there is one', async () => {
    const forum = await aForum(organizer);
    const editionId = await anEdition(organizer, forum);
    const { id: itemId } = await anItem(organizer, editionId);
    const own = { forum, editionId, itemId, organizer };
    const bo = await aVoter(app, own, 'government');
    const pollId = await aPoll(app, own);
    expect((await bo.vote(pollId, 'SUPPORT')).refusal.code).toBe('NO_PHASE');
    const startsAt = inMinutes(app, 30);
    const phase = { editionId, name: 'Voting', grants: ['VOTE'], startsAt, endsAt: inMinutes(app, 90) };
    await organizer.act('setPhase', phase, 'phase { id }');
    expect((await bo.vote(pollId, 'SUPPORT')).refusal).toMatchObject({
      code: 'PHASE_NOT_YET',
      until: startsAt.toISOString(),
    });
    await aPhase(organizer, editionId, app.clock.now(), ['VOTE']);
    expect((await bo.vote(pollId, 'SUPPORT')).refusal).toBeNull();
  });

  it('is possible until the last millisecond, and refused at the very instant of closing', async () => {
    const closesAt = inMinutes(app, 10);
    const pollId = await aPoll(app, plenary, { closesAt });
    try {
      clock.still = new Date(closesAt.getTime() - 1);
      expect((await amina.vote(pollId, 'SUPPORT')).refusal).toBeNull();
      clock.still = closesAt;
      expect((await amina.vote(pollId, 'OPPOSE')).refusal.code).toBe('POLL_CLOSED');
    } finally {
      clock.still = null;
    }
    expect((await read(app, plenary, pollId)).tally.total).toMatchObject({ support: 1, oppose: 0 });
  });

  it('gives a repeat the first answer, whatever happened since, and refuses the key for anything else', async () => {
    const pollId = await aPoll(app, plenary);
    const idempotencyKey = randomUUID();
    const first = await amina.vote(pollId, 'SUPPORT', { idempotencyKey });
    await amina.vote(pollId, 'OPPOSE');
    expect(await amina.vote(pollId, 'SUPPORT', { idempotencyKey })).toEqual(first);
    await organizer.act('closePoll', { pollId }, 'poll { id }');
    expect(await amina.vote(pollId, 'SUPPORT', { idempotencyKey })).toEqual(first);
    expect((await amina.vote(pollId, 'ABSTAIN', { idempotencyKey })).refusal.code).toBe('IDEMPOTENCY_KEY_REUSED');
    const other = await aPoll(app, plenary);
    expect((await amina.vote(other, 'SUPPORT', { idempotencyKey })).refusal.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await read(app, plenary, pollId)).tally.total).toMatchObject({ support: 0, oppose: 1 });
  });
});

describe('an organisation’s ballot', () => {
  it('is one, whoever of its people casts it; the last one counts, in the group of the roll', async () => {
    const own = await aPlenary(app, organizer);
    const [head, alternate, outsider] = [
      await aVoter(app, own, 'industry'),
      await aVoter(app, own, 'government'),
      await aVoter(app, own, 'industry'),
    ];
    const organisationId = await aMandate(app, own, head, 'HEAD');
    await aMandate(app, own, alternate, 'ALTERNATE', organisationId);
    const pollId = await aPoll(app, own, { unit: 'ORGANISATION' });
    const answers = await Promise.all([head.vote(pollId, 'SUPPORT'), alternate.vote(pollId, 'SUPPORT')]);
    expect(answers.map(({ ballot }) => ballot.changes).sort()).toEqual([0, 1]);
    expect((await alternate.vote(pollId, 'ABSTAIN')).ballot.changes).toBe(2);
    expect((await outsider.vote(pollId, 'SUPPORT')).refusal.code).toBe('NOT_ON_ROLL');
    const poll = await read(app, own, pollId, head);
    expect(poll.viewerBallot.position).toBe('ABSTAIN');
    expect(poll.tally).toMatchObject({
      groups: [
        { group: { key: 'government' }, counts: { eligible: 0, cast: 0 } },
        { group: { key: 'industry' }, counts: { eligible: 1, cast: 1, abstain: 1 } },
      ],
      organisationTypes: [{ organisationType: 'UNIVERSITY' }],
    });
    await organizer.act('closePoll', { pollId }, 'poll { id }');
    const { ballots } = await read(app, own, pollId);
    expect(ballots).toMatchObject({
      totalCount: 1,
      nodes: [{ position: 'ABSTAIN', country: 'CN', group: { key: 'industry' } }],
    });
    expect(ballots.nodes[0].voter).toMatch(/^Institute /);
  });

  it('is cast for the one of several that is on the roll', async () => {
    const own = await aPlenary(app, organizer);
    const head = await aVoter(app, own, 'industry');
    const member = await aMandate(app, own, head, 'HEAD');
    const pollId = await aPoll(app, own, { unit: 'ORGANISATION' });
    for (let each = 0; each < 3; each += 1) await aMandate(app, own, head, 'ALTERNATE');
    expect((await head.vote(pollId, 'SUPPORT')).refusal).toBeNull();
    expect(await app.db.ballot.findMany({ where: { pollId } })).toMatchObject([{ voterId: member }]);
  });
});

describe('the record of a ballot', () => {
  const entriesOf = async (pollId: string): Promise<Json[]> => {
    const query = `query($slug: String!) { forum(slug: $slug) { record(first: 20) { nodes { act actor subjectId content hash } } } }`;
    const { data } = await app.visitor.ask(query, { slug: plenary.forum.slug });
    const { nodes } = (data as { forum: { record: { nodes: Json[] } } }).forum.record;
    return nodes.filter(({ act, subjectId }) => act === 'BALLOT_CAST' && subjectId === pollId);
  };

  it('keeps its facts and its voter to itself until the poll closes, then tells them under the same hash', async () => {
    const pollId = await aPoll(app, plenary);
    await amina.vote(pollId, 'OPPOSE', { reason: 'Too costly.' });
    const [sealed] = await entriesOf(pollId);
    expect(sealed).toMatchObject({ actor: null, content: null });
    await organizer.act('closePoll', { pollId }, 'poll { id }');
    const [told] = await entriesOf(pollId);
    expect(told?.hash).toBe(sealed?.hash);
    expect(JSON.parse(told?.content)).toEqual({
      ballot: expect.any(String),
      group: plenary.forum.groups.government,
      organisationType: null,
      position: 'OPPOSE',
      reason: hex(sha256('Too costly.')),
      region: 'AFRICA',
      salt: expect.any(String),
      voter: amina.accreditationId,
    });
    const {
      number: _number,
      at: _at,
      hash,
      ...entry
    } = await app.db.recordEntry.findFirstOrThrow({
      where: { subjectId: pollId, act: 'BALLOT_CAST' },
    });
    expect(hex(hash)).toBe(hex(sha256(canonical(entry))));
  });

  it('of a pseudonymous poll tells nothing, ever, and keeps no name the forum knows', async () => {
    await voters(app, plenary, 'industry', 5);
    const pollId = await aPoll(app, plenary, { secrecy: 'PSEUDONYMOUS' });
    await amina.vote(pollId, 'OPPOSE');
    await organizer.act('closePoll', { pollId }, 'poll { id }');
    expect(await entriesOf(pollId)).toMatchObject([{ actor: null, content: null }]);
    const entries = await app.db.recordEntry.findMany({ where: { act: 'BALLOT_CAST', forumId: plenary.forum.id } });
    const own = entries.find(({ subjectId }) => subjectId === pollId);
    const others = entries.filter(({ subjectId }) => subjectId !== pollId).map(({ actor }) => actor);
    expect(own?.content).toMatchObject({ voter: null, position: 'OPPOSE' });
    expect(others).not.toContain(own?.actor);
  });
});
