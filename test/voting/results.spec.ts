import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Json, type TestApp, testApp } from '../support/app.ts';
import { aPlenary, aPoll, aVoter, open, type Plenary, read, type Voter, voters } from './cast.ts';

let app: TestApp;
let organizer: Client;
let plenary: Plenary;
let government: Voter[];
let industry: Voter[];
beforeAll(async () => {
  app = await testApp();
  organizer = await app.person('Olena');
  plenary = await aPlenary(app, organizer);
  government = await voters(app, plenary, 'government', 6);
  industry = [...(await voters(app, plenary, 'industry', 3)), ...(await voters(app, plenary, 'industry', 4, 'CN'))];
});
afterAll(() => app.close());

const all = (pollId: string, who: readonly Voter[], position: string) =>
  Promise.all(who.map((voter) => voter.vote(pollId, position)));
const close = (pollId: string) => organizer.act('closePoll', { pollId }, 'poll { state }');

describe('the results of a named poll', () => {
  it('run along where they are always shown, with the verdict as it would be now', async () => {
    const pollId = await aPoll(app, plenary, { rule: { key: 'two-thirds' } });
    expect(await read(app, plenary, pollId)).toMatchObject({ verdict: { outcome: 'FAILED', provisional: true } });
    await all(pollId, government, 'SUPPORT');
    await all(pollId, industry.slice(0, 3), 'OPPOSE');
    const running = await read(app, plenary, pollId);
    expect(running).toMatchObject({
      state: 'OPEN',
      ballots: null,
      turnout: {
        eligible: 13,
        cast: 9,
        groups: [
          { group: { key: 'government' }, eligible: 6, cast: 6 },
          { eligible: 7, cast: 3 },
        ],
      },
      tally: {
        groups: [
          { group: { key: 'government' }, counts: { eligible: 6, cast: 6, support: 6 } },
          { group: { key: 'industry' }, counts: { eligible: 7, cast: 3, oppose: 3, opposeWithoutReason: 3 } },
        ],
        total: { eligible: 13, cast: 9, support: 6, oppose: 3, abstain: 0 },
        regions: [
          { region: 'AFRICA', counts: { eligible: 9, cast: 9 } },
          { region: 'ASIA_PACIFIC', counts: { eligible: 4, cast: 0 } },
        ],
        organisationTypes: [{ organisationType: null, counts: { eligible: 13 } }],
      },
      verdict: { outcome: 'PASSED', provisional: true },
    });
    await close(pollId);
    const closed = await read(app, plenary, pollId);
    expect(closed).toMatchObject({
      state: 'CLOSED',
      tally: running.tally,
      verdict: { outcome: 'PASSED', provisional: false },
    });
    expect(closed.verdict.trace).toEqual(running.verdict.trace);
    expect(closed.verdict.trace.at(-1)).toMatchObject({
      ...{
        level: 0,
        test: 'two-thirds',
        scope: 'POOLED',
        left: '18',
        comparison: '>=',
        right: '18',
        holds: true,
        group: null,
      },
      words: 'Support, 6 of 9 votes for and against, must be at least 2/3: yes',
    });
    expect(JSON.parse(closed.verdict.trace.at(-1).facts).figures.part).toMatchObject({ base: 'support', count: '6' });
    expect(closed.ballots.totalCount).toBe(9);
  });

  it('wait for closing where they are shown after it, but for the turnout', async () => {
    const pollId = await aPoll(app, plenary, { resultsShown: 'AFTER_CLOSING' });
    await all(pollId, industry, 'ABSTAIN');
    expect(await read(app, plenary, pollId)).toMatchObject({ tally: null, verdict: null, turnout: { cast: 7 } });
    expect((await read(app, plenary, pollId, organizer)).tally).toBeNull();
    await close(pollId);
    expect(await read(app, plenary, pollId)).toMatchObject({
      tally: { total: { abstain: 7 } },
      verdict: { outcome: 'FAILED' },
    });
  });

  it('by group stand in the trace below the test that counts them, in the order of the electorate', async () => {
    const { government: first = '', industry: second = '' } = plenary.forum.groups;
    const pollId = await aPoll(app, plenary, { electorate: [second, first], rule: { key: 'every-group-majority' } });
    await all(pollId, government.slice(0, 2), 'SUPPORT');
    await all(pollId, industry.slice(0, 2), 'OPPOSE');
    const { verdict } = await read(app, plenary, pollId);
    const steps = verdict.trace.filter(({ test }: Json) => test === 'majority-in-each-group');
    expect(steps.map(({ level, group, holds }: Json) => [level, group?.key, holds])).toEqual([
      [0, undefined, false],
      [1, 'industry', false],
      [1, 'government', true],
    ]);
  });
});

describe('a pseudonymous poll', () => {
  const pseudonymous = { secrecy: 'PSEUDONYMOUS', resultsShown: 'ALWAYS' };

  it('shows nothing before closing, whatever was asked, and no ballot ever', async () => {
    const { poll } = await open(app, plenary, pseudonymous);
    expect(poll.resultsShown).toBe('AFTER_CLOSING');
    await all(poll.id, [...government, ...industry], 'SUPPORT');
    expect(await read(app, plenary, poll.id)).toMatchObject({ tally: null, verdict: null, turnout: { cast: 13 } });
    await close(poll.id);
    expect(await read(app, plenary, poll.id, government[0])).toMatchObject({
      tally: { groups: [{ counts: { support: 6 } }, { counts: { support: 7 } }] },
      ballots: null,
      viewerBallot: { position: 'SUPPORT' },
    });
  });

  it('merges groups of fewer than five, and shows neither regions nor their turnout', async () => {
    const own = await aPlenary(app, organizer);
    const [few, many] = [await voters(app, own, 'government', 2), await voters(app, own, 'industry', 7)];
    const more = await voters(app, own, 'media', 30);
    const electorate = ['government', 'industry', 'media'].map((key) => own.forum.groups[key]);
    const pollId = await aPoll(app, own, { ...pseudonymous, electorate });
    await all(pollId, [...few, ...more], 'SUPPORT');
    await all(pollId, many, 'OPPOSE');
    await close(pollId);
    const { tally, turnout, verdict } = await read(app, own, pollId);
    expect(tally).toMatchObject({
      groups: [
        { group: { key: 'media' }, counts: { eligible: 30, support: 30 } },
        { group: null, counts: { eligible: 9, support: 2, oppose: 7 } },
      ],
      total: { eligible: 39, support: 32, oppose: 7 },
      regions: [],
      organisationTypes: [],
    });
    expect(turnout).toMatchObject({ eligible: 39, cast: 39, groups: [{ group: { key: 'media' } }] });
    expect(verdict.outcome).toBe('PASSED');
    expect(JSON.stringify(verdict)).not.toContain('Government');
    const entry = await app.db.recordEntry.findFirstOrThrow({ where: { subjectId: pollId, act: 'POLL_CLOSED' } });
    expect((entry.content as { tally: { group: string | null }[] }).tally.map(({ group }) => group)).toEqual([
      own.forum.groups.media,
      null,
    ]);
  });

  it('counts by group alone, since regions taken from groups would leave the votes of one', async () => {
    const own = await aPlenary(app, organizer);
    const kenyans = await voters(app, own, 'government', 5);
    const alone = await voters(app, own, 'government', 1, 'CN');
    const others = await voters(app, own, 'industry', 6, 'CN');
    const pollId = await aPoll(app, own, pseudonymous);
    await all(pollId, [...kenyans, ...others], 'SUPPORT');
    await all(pollId, alone, 'OPPOSE');
    await close(pollId);
    expect((await read(app, own, pollId)).tally).toMatchObject({
      groups: [{ counts: { eligible: 6, oppose: 1 } }, { counts: { eligible: 6, support: 6 } }],
      regions: [],
      organisationTypes: [],
    });
  });

  it('of fewer than five voters shows that it was closed, and nothing else', async () => {
    const own = await aPlenary(app, organizer);
    const few = await voters(app, own, 'government', 4);
    const pollId = await aPoll(app, own, pseudonymous);
    await all(pollId, few, 'SUPPORT');
    await close(pollId);
    expect(await read(app, own, pollId)).toMatchObject({ state: 'CLOSED', tally: null, turnout: null, verdict: null });
    const entry = await app.db.recordEntry.findFirstOrThrow({ where: { subjectId: pollId, act: 'POLL_CLOSED' } });
    expect(entry.content).toMatchObject({ tally: null, outcome: null });
  });
});

describe('after closing', () => {
  const act = (name: string, pollId: string, more: object = {}, by: Client = organizer) =>
    by.act(name, { pollId, ...more }, 'poll { state publishedAt voidReason viewerMayNotAdministrate { code } }');

  it('an organizer publishes, once', async () => {
    const pollId = await aPoll(app, plenary);
    expect((await act('publishPoll', pollId)).refusal.code).toBe('WRONG_STATE');
    expect((await act('closePoll', pollId, {}, government[0])).refusal.code).toBe('NOT_ORGANIZER');
    await close(pollId);
    expect((await act('closePoll', pollId)).refusal.code).toBe('POLL_CLOSED');
    expect((await act('publishPoll', pollId)).poll).toMatchObject({
      state: 'PUBLISHED',
      viewerMayNotAdministrate: null,
    });
    expect((await act('publishPoll', pollId)).refusal.code).toBe('WRONG_STATE');
    expect((await act('voidPoll', pollId, { reason: 'Late.' })).refusal.code).toBe('WRONG_STATE');
  });

  it('or voids with a reason, which ends voting and takes the results away', async () => {
    const pollId = await aPoll(app, plenary);
    await all(pollId, government, 'SUPPORT');
    expect((await act('voidPoll', pollId, { reason: ' ' })).refusal).toMatchObject({
      code: 'REQUIRED',
      field: 'reason',
    });
    expect((await act('voidPoll', pollId, { reason: 'The question was wrong.' })).poll).toMatchObject({
      ...{ state: 'VOIDED', voidReason: 'The question was wrong.' },
    });
    expect((await (await aVoter(app, plenary, 'government')).vote(pollId, 'SUPPORT')).refusal.code).toBe('POLL_VOIDED');
    expect((await act('closePoll', pollId)).refusal.code).toBe('POLL_VOIDED');
    expect(await read(app, plenary, pollId)).toMatchObject({ state: 'VOIDED', tally: null, verdict: null });
  });

  it('or voids what was counted already: no ballots, no tally, no verdict any more, but the record keeps them', async () => {
    const pollId = await aPoll(app, plenary, { secrecy: 'NAMED' });
    await all(pollId, government, 'SUPPORT');
    await close(pollId);
    const { number } = await app.db.poll.findUniqueOrThrow({ where: { id: pollId } });
    const query = `{ forum(slug: "${plenary.forum.slug}") { poll(number: ${number}) {
      state voidReason tally { total { cast } } verdict { outcome } ballots { totalCount } } } }`;
    const shown = async () => (await app.visitor.ask(query)).data.forum.poll;
    expect(await shown()).toMatchObject({ state: 'CLOSED', ballots: { totalCount: government.length } });
    await act('voidPoll', pollId, { reason: 'The roll was wrong.' });
    expect(await shown()).toEqual({
      ...{ state: 'VOIDED', voidReason: 'The roll was wrong.', tally: null, verdict: null, ballots: null },
    });
    expect(await app.db.recordEntry.count({ where: { subjectId: pollId, act: 'BALLOT_CAST' } })).toBe(
      government.length,
    );
  });

  it('knows no poll that there is not', async () => {
    for (const name of ['closePoll', 'publishPoll', 'voidPoll'])
      expect((await act(name, 'none', name === 'voidPoll' ? { reason: 'x' } : {})).refusal.code).toBe('NOT_FOUND');
  });
});
