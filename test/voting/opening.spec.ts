import { randomUUID } from 'node:crypto';
import { DueService } from '@plenary/voting';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Json, type TestApp, testApp } from '../support/app.ts';
import { aMandate, aPlenary, aPoll, aVoter, inMinutes, open, type Plenary, read, voters } from './cast.ts';

let app: TestApp;
let plenary: Plenary;
let organizer: Client;
beforeAll(async () => {
  app = await testApp();
  organizer = await app.person('Olena');
  plenary = await aPlenary(app, organizer);
});
afterAll(() => app.close());

const opened = (terms: Record<string, unknown>): Promise<Json> => open(app, plenary, terms);

describe('opening a poll', () => {
  it('is for organizers of the forum', async () => {
    const other = await app.person('Other');
    const elsewhere = await aPlenary(app, other);
    for (const [by, code] of [
      [app.visitor, 'NOT_SIGNED_IN'],
      [await aVoter(app, plenary, 'government'), 'NOT_ORGANIZER'],
      [elsewhere.organizer, 'NOT_ORGANIZER'],
    ] as const)
      expect((await open(app, { ...plenary, organizer: by }, {})).refusal).toMatchObject({ code });
  });

  it.each([
    ['an empty question', { question: ' ' }, 'REQUIRED', 'question'],
    ['a long question', { question: 'x'.repeat(401) }, 'TOO_LONG', 'question'],
    ['a language that is none', { language: '??' }, 'INVALID', 'language'],
    ['an empty electorate', { electorate: [] }, 'REQUIRED', 'electorate'],
    ['a group that is none', { electorate: ['media'] }, 'WRONG_GROUP', 'electorate'],
    ['a group of another forum', { electorate: [randomUUID()] }, 'WRONG_GROUP', 'electorate'],
    ['an unknown agenda item', { agendaItemId: randomUUID() }, 'NOT_FOUND', 'agendaItemId'],
    ['an agenda item that is none', { agendaItemId: 'audits' }, 'NOT_FOUND', 'agendaItemId'],
    ['an unknown proposal', { proposalId: randomUUID() }, 'NOT_FOUND', 'proposalId'],
    ['an unknown rule', { rule: { key: 'unanimity' } }, 'RULE_UNKNOWN', 'rule'],
    ['a missing parameter', { rule: { key: 'iso' } }, 'RULE_UNKNOWN', 'rule'],
    ['a closing in the past', { closesAt: new Date(0) }, 'ENDS_BEFORE_START', 'closesAt'],
    ['a key that is none', { idempotencyKey: 'x' }, 'INVALID', 'idempotencyKey'],
  ])('refuses %s', async (_what, terms, code, field) => {
    expect(await opened(terms)).toMatchObject({ poll: null, refusal: { code, field } });
  });

  it('refuses a group that stands twice, a rule of two houses for three groups, and parameters outside the electorate', async () => {
    const { government = '', industry = '', media = '' } = plenary.forum.groups;
    const named = (groupId: string, name = 'nationalMembers') => ({ key: 'iso', parameters: [{ name, groupId }] });
    expect((await opened({ electorate: [government, government.toUpperCase()] })).refusal.code).toBe('INVALID');
    const houses = { electorate: [government, industry, media], rule: { key: 'either-house' } };
    expect((await opened(houses)).refusal.code).toBe('RULE_UNKNOWN');
    expect((await opened({ rule: named(media) })).refusal.code).toBe('RULE_UNKNOWN');
    expect((await opened({ rule: named(government, 'members') })).refusal.code).toBe('RULE_UNKNOWN');
    expect((await opened({ rule: named(government) })).refusal).toBeNull();
  });

  it('keeps a rule with its parameters once, by its hash', async () => {
    const [one, two] = [
      await aPoll(app, plenary, { rule: { key: 'two-thirds' } }),
      await aPoll(app, plenary, { rule: { key: 'two-thirds' } }),
    ];
    const [first, second] = [await read(app, plenary, one), await read(app, plenary, two)];
    expect(first.rule).toEqual(second.rule);
    expect(first.rule).toMatchObject({ key: 'two-thirds', title: 'Two thirds' });
    expect(JSON.parse(first.rule.definition)).toMatchObject({ definition: { key: 'two-thirds' }, params: {} });
    expect(await app.db.decisionRule.count({ where: { key: 'two-thirds' } })).toBe(1);
  });

  it('numbers the polls of a forum, also those opened at once, without a gap', async () => {
    const before = await app.db.poll.count({ where: { forumId: plenary.forum.id } });
    const answers = await Promise.all(Array.from({ length: 8 }, () => opened({})));
    const numbers = answers.map(({ poll }) => poll.number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 8 }, (_, index) => before + index + 1));
  });

  it('is one poll however often it is sent', async () => {
    const terms = { idempotencyKey: randomUUID(), closesAt: inMinutes(app, 30) };
    const answers = await Promise.all(Array.from({ length: 5 }, () => opened(terms)));
    expect(new Set(answers.map(({ poll }) => poll.id)).size).toBe(1);
    expect((await opened({ ...terms, question: 'Another?' })).refusal.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('the roll', () => {
  it('holds everybody who is approved in the electorate at that moment, and is published by number', async () => {
    const own = await aPlenary(app, organizer);
    await voters(app, own, 'government', 3);
    await voters(app, own, 'industry', 2, 'CN');
    await voters(app, own, 'media', 4);
    const [observer, pending] = await voters(app, own, 'government', 2);
    await app.db.accreditation.update({
      where: { id: observer?.accreditationId ?? '' },
      data: { capacity: 'OBSERVER' },
    });
    await app.db.accreditation.update({ where: { id: pending?.accreditationId ?? '' }, data: { state: 'REQUESTED' } });
    const pollId = await aPoll(app, own);
    await voters(app, own, 'industry', 1);
    const { turnout, tally } = await read(app, own, pollId);
    expect(turnout).toMatchObject({ eligible: 5, cast: 0, groups: [{ eligible: 3 }, { eligible: 2 }] });
    expect(tally.regions.map((each: Json) => [each.region, each.counts.eligible])).toEqual([
      ['AFRICA', 3],
      ['ASIA_PACIFIC', 2],
    ]);
    const entry = await app.db.recordEntry.findFirstOrThrow({ where: { subjectId: pollId, act: 'POLL_OPENED' } });
    const { government: group, industry } = own.forum.groups;
    expect((entry.content as { roll: unknown[] }).roll.sort()).toEqual(
      expect.arrayContaining([
        { group, region: 'AFRICA', organisationType: null, eligible: 3 },
        { group: industry, region: 'ASIA_PACIFIC', organisationType: null, eligible: 2 },
      ]),
    );
  });

  it('of a poll by organisations holds each whose head is approved, in the head’s group, and once', async () => {
    const own = await aPlenary(app, organizer);
    const [head, alternate, suspended, outsider] = [
      await aVoter(app, own, 'industry'),
      await aVoter(app, own, 'government'),
      await aVoter(app, own, 'government'),
      await aVoter(app, own, 'media'),
    ];
    const organisationId = await aMandate(app, own, head, 'HEAD');
    await aMandate(app, own, alternate, 'ALTERNATE', organisationId);
    await aMandate(app, own, suspended, 'HEAD');
    await aMandate(app, own, outsider, 'HEAD');
    await app.db.accreditation.update({ where: { id: suspended.accreditationId }, data: { state: 'SUSPENDED' } });
    const pollId = await aPoll(app, own, { unit: 'ORGANISATION' });
    const roll = await app.db.rollEntry.findMany({ where: { pollId } });
    expect(roll).toMatchObject([
      {
        voterId: organisationId,
        groupId: own.forum.groups.industry,
        organisationType: 'UNIVERSITY',
        country: 'CN',
        region: 'ASIA_PACIFIC',
      },
    ]);
  });

  it('freezes for a hundred thousand in seconds', async () => {
    const own = await aPlenary(app, organizer);
    const { government = '', industry = '' } = own.forum.groups;
    await app.db.$executeRaw`
      WITH people AS (
        INSERT INTO person ("displayName") SELECT 'Person ' || n FROM generate_series(1, 100000) n RETURNING id)
      INSERT INTO accreditation ("forumId", "personId", "groupId", capacity, state)
      SELECT ${own.forum.id}::uuid, id, CASE WHEN row_number() OVER () % 2 = 0 THEN ${government}::uuid ELSE ${industry}::uuid END,
        'PERSONAL', 'APPROVED' FROM people`;
    const pollId = await aPoll(app, own);
    expect((await read(app, own, pollId)).turnout).toMatchObject({
      eligible: 100_000,
      groups: [{ eligible: 50_000 }, {}],
    });
  });
});

describe('what a poll fixes', () => {
  it('is refused to change by the database, and so is what happened', async () => {
    const pollId = await aPoll(app, plenary);
    const change = (data: Record<string, unknown>) => app.db.poll.update({ where: { id: pollId }, data });
    for (const terms of [
      { question: 'Else?' },
      { closesAt: inMinutes(app, 90) },
      { secrecy: 'PSEUDONYMOUS' },
      { method: 'CONSENT' },
    ])
      await expect(change(terms)).rejects.toThrow('fixed for good');
    await expect(change({ openedAt: null })).rejects.toThrow('has happened');
    await expect(app.db.poll.delete({ where: { id: pollId } })).rejects.toThrow('append-only');
    await expect(app.db.electorate.deleteMany({ where: { pollId } })).rejects.toThrow('append-only');
    const electorate = { pollId, groupId: plenary.forum.groups.media ?? '', position: 2 };
    await expect(app.db.electorate.create({ data: electorate })).rejects.toThrow('declared when the poll is made');
    const { voterId: _voter, ...entry } = await app.db.rollEntry.findFirstOrThrow({ where: { pollId } });
    await expect(app.db.rollEntry.create({ data: { ...entry, voterId: randomUUID() } })).rejects.toThrow('frozen');
    await expect(app.db.rollEntry.updateMany({ where: { pollId }, data: { country: 'FR' } })).rejects.toThrow(
      'append-only',
    );
    await expect(app.db.decisionRule.updateMany({ data: { version: 2 } })).rejects.toThrow('append-only');
    await expect(app.db.ballot.deleteMany({ where: { pollId } })).rejects.toThrow('append-only');
  });
});

describe('a scheduled poll', () => {
  const jobs = async (pollId: string) =>
    app.db.$queryRaw<{ task: string; at: Date }[]>`
      SELECT t.identifier AS task, j.run_at AS at FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE j.payload->>'pollId' = ${pollId} ORDER BY 1`;

  it('waits for its time, opens and closes by it, and by it alone', async () => {
    const own = await aPlenary(app, organizer);
    const amina = await aVoter(app, own, 'government');
    const [opensAt, closesAt] = [inMinutes(app, 10), inMinutes(app, 20)];
    const pollId = await aPoll(app, own, { opensAt, closesAt });
    const due = app.nest.get(DueService);
    expect(await jobs(pollId)).toEqual([
      { task: 'close-poll', at: closesAt },
      { task: 'open-poll', at: opensAt },
    ]);
    expect(await read(app, own, pollId)).toMatchObject({ state: 'SCHEDULED', tally: null, turnout: null });
    expect((await amina.vote(pollId, 'SUPPORT')).refusal).toMatchObject({
      code: 'POLL_NOT_OPEN',
      until: opensAt.toISOString(),
    });
    expect(await due.openDue(pollId)).toBe(0);
    expect(await jobs(pollId)).toHaveLength(2);

    const [late] = await voters(app, own, 'government', 1);
    app.clock.set(opensAt);
    expect(await Promise.all([due.openDue(pollId), due.openDue(), due.openDue()])).toContain(1);
    expect(await due.openDue()).toBe(0);
    expect((await late?.vote(pollId, 'SUPPORT'))?.refusal).toBeNull();
    expect(await due.closeDue(pollId)).toBe(0);

    app.clock.set(closesAt);
    expect((await amina.vote(pollId, 'SUPPORT')).refusal).toMatchObject({ code: 'POLL_CLOSED' });
    expect(await read(app, own, pollId)).toMatchObject({ state: 'CLOSED', verdict: { provisional: true } });
    const closed = await Promise.all([due.closeDue(pollId), due.closeDue(), due.closeDue(pollId)]);
    expect(closed.reduce((a, b) => a + b)).toBeGreaterThan(0);
    expect(await due.closeDue()).toBe(0);
    expect(await read(app, own, pollId)).toMatchObject({
      state: 'CLOSED',
      verdict: { outcome: 'PASSED', provisional: false },
      tally: { total: { eligible: 2, cast: 1, support: 1 } },
    });
    const entries = await app.db.recordEntry.findMany({ where: { subjectId: pollId }, orderBy: { number: 'asc' } });
    expect(entries.map(({ act, actor }) => [act, actor !== null])).toEqual([
      ['POLL_SET', true],
      ['POLL_OPENED', false],
      ['BALLOT_CAST', true],
      ['POLL_CLOSED', false],
    ]);
  });

  it('whose whole time passed unattended is opened and closed, and nobody voted', async () => {
    const own = await aPlenary(app, organizer);
    await aVoter(app, own, 'government');
    const pollId = await aPoll(app, own, { opensAt: inMinutes(app, 10), closesAt: inMinutes(app, 20) });
    app.clock.advance({ hours: 1 });
    expect(await app.nest.get(DueService).closeDue()).toBeGreaterThan(0);
    expect(await read(app, own, pollId)).toMatchObject({
      state: 'CLOSED',
      turnout: { eligible: 1, cast: 0 },
      verdict: { outcome: 'FAILED' },
    });
  });
});
