import { RecountService } from '@plenary/voting';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Client, emailOf, type Json, type TestApp, testApp } from '../support/app.ts';
import { aMandate, another, aPlenary, aPoll, aVoter, type Plenary, read, type Voter, voters } from './cast.ts';
import { waiting } from './waiting.ts';

let app: TestApp;
let plenary: Plenary;
/** The first organizer is `plenary.organizer`. */
let second: Client;
let amina: Voter;
let bo: Voter;
beforeAll(async () => {
  app = await testApp();
  await app.person('Olena');
});
afterAll(() => app.close());

let made = 0;
beforeEach(async () => {
  made += 1;
  plenary = await aPlenary(app, await app.person(`Olga${made}`));
  second = await app.person(`Sven${made}`);
  await grant(`Sven${made}`);
  amina = await aVoter(app, plenary, 'government');
  bo = await aVoter(app, plenary, 'industry');
});

const grant = (name: string) =>
  plenary.organizer.act('grantOffice', { forumId: plenary.forum.id, email: emailOf(name), office: 'ORGANIZER' }, '');
const decide = (voter: Voter, decision: string) =>
  plenary.organizer.act(
    'decideAccreditation',
    { accreditationId: voter.accreditationId, decision, reason: 'For a reason.' },
    'accreditation { id state }',
  );
const propose = (pollId: string, voterId: string, kind: string, by: Client = plenary.organizer): Promise<Json> =>
  by.act('proposeRollChange', { pollId, voterId, kind, reason: 'Left the forum.' }, 'rollChange { id kind voter }');
const confirm = (rollChangeId: string, by: Client = second): Promise<Json> =>
  by.act('confirmRollChange', { rollChangeId }, 'rollChange { id confirmedAt }');
async function change(pollId: string, voterId: string, kind: string): Promise<void> {
  const { rollChange, refusal } = await propose(pollId, voterId, kind);
  expect(refusal).toBeNull();
  expect((await confirm(rollChange.id)).refusal).toBeNull();
}
const sizes = async (pollId: string): Promise<Json> => (await read(app, plenary, pollId)).turnout;
const differences = async () => (await app.nest.get(RecountService).compare(plenary.forum.id)).differences;

describe('one organizer', () => {
  it('takes nobody’s vote in an open poll by suspending or ending an accreditation', async () => {
    const pollId = await aPoll(app, plenary);
    await decide(amina, 'SUSPEND');
    await decide(bo, 'END');
    expect((await amina.ask('{ viewer { pollsToVote { id } } }')).data.viewer.pollsToVote).toEqual([{ id: pollId }]);
    expect((await amina.vote(pollId, 'SUPPORT')).refusal).toBeNull();
    expect((await bo.vote(pollId, 'OPPOSE')).refusal).toBeNull();
    expect(await sizes(pollId)).toMatchObject({ eligible: 2, cast: 2 });
    const next = await aPoll(app, plenary);
    expect((await amina.vote(next, 'SUPPORT')).refusal.code).toBe('ACCREDITATION_SUSPENDED');
    expect((await bo.vote(next, 'SUPPORT')).refusal.code).toBe('NOT_ACCREDITED');
  });

  it('neither takes an organisation’s vote from its head nor gives it to somebody else', async () => {
    const organisationId = await aMandate(app, plenary, amina, 'HEAD');
    const pollId = await aPoll(app, plenary, { unit: 'ORGANISATION' });
    await decide(amina, 'END');
    const newcomer = await aVoter(app, plenary, 'government');
    app.clock.advance({ minutes: 1 });
    const startsAt = app.clock.now();
    const mandate = { forumId: plenary.forum.id, organisationId, personId: newcomer.personId, startsAt };
    await app.db.mandate.create({ data: { ...mandate, role: 'ALTERNATE' } });
    expect((await newcomer.vote(pollId, 'OPPOSE')).refusal.code).toBe('NOT_ON_ROLL');
    expect((await amina.vote(pollId, 'SUPPORT')).refusal).toBeNull();
  });

  it('confirms no change of their own, decides none about themselves, and makes no second organizer for it', async () => {
    const pollId = await aPoll(app, plenary);
    const { rollChange } = await propose(pollId, amina.accreditationId, 'REMOVE');
    expect((await confirm(rollChange.id, plenary.organizer)).refusal.code).toBe('SECOND_ORGANIZER_NEEDED');
    app.clock.advance({ minutes: 1 });
    const late = await app.person(`Late${made}`);
    await grant(`Late${made}`);
    expect((await confirm(rollChange.id, late)).refusal.code).toBe('OFFICE_TOO_NEW');
    expect((await propose(pollId, bo.accreditationId, 'REMOVE', late)).refusal.code).toBe('OFFICE_TOO_NEW');
    expect((await propose(pollId, bo.accreditationId, 'REMOVE', amina)).refusal.code).toBe('NOT_ORGANIZER');
    const office = { forumId: plenary.forum.id, personId: bo.personId, grantedAt: new Date(0) };
    await app.db.office.create({ data: { ...office, office: 'ORGANIZER' } });
    expect((await propose(pollId, bo.accreditationId, 'REMOVE', bo)).refusal.code).toBe('OWN_CASE');
    const about = (await propose(pollId, bo.accreditationId, 'REMOVE')).rollChange;
    expect((await confirm(about.id, bo)).refusal.code).toBe('OWN_CASE');
    expect(await sizes(pollId)).toMatchObject({ eligible: 2 });
    await expect(app.db.rollEntry.updateMany({ where: { pollId }, data: { removedAt: new Date() } })).rejects.toThrow(
      'append-only',
    );
    const alone = { confirmedAt: new Date(), confirmedById: (await proposer(rollChange.id)) ?? '' };
    await expect(app.db.rollChange.update({ where: { id: rollChange.id }, data: alone })).rejects.toThrow('takes_two');
  });
});

const proposer = async (id: string) => (await app.db.rollChange.findUnique({ where: { id } }))?.proposedById;

describe('two organizers', () => {
  it('take a voter off the roll, whose ballot counts no longer, and put them back with it', async () => {
    const pollId = await aPoll(app, plenary);
    await amina.vote(pollId, 'SUPPORT');
    await bo.vote(pollId, 'OPPOSE');
    await change(pollId, amina.accreditationId, 'REMOVE');
    expect(await read(app, plenary, pollId, amina)).toMatchObject({
      turnout: {
        eligible: 1,
        cast: 1,
        groups: [
          { eligible: 0, cast: 0 },
          { eligible: 1, cast: 1 },
        ],
      },
      tally: { total: { support: 0, opposeWithoutReason: 1 } },
      viewerBallot: null,
      viewerMayNotVote: { code: 'NOT_ON_ROLL' },
    });
    expect((await amina.vote(pollId, 'SUPPORT')).refusal.code).toBe('NOT_ON_ROLL');
    expect(await differences()).toEqual([]);
    await change(pollId, amina.accreditationId, 'ADD');
    expect((await read(app, plenary, pollId, amina)).viewerBallot).toEqual({ position: 'SUPPORT' });
    expect((await amina.vote(pollId, 'ABSTAIN')).refusal).toBeNull();
    expect((await read(app, plenary, pollId)).tally.total).toMatchObject({ eligible: 2, support: 0, abstain: 1 });
    expect(await differences()).toEqual([]);
    await change(pollId, amina.accreditationId, 'REMOVE');
    await plenary.organizer.act('closePoll', { pollId }, '');
    const closed = await read(app, plenary, pollId);
    expect(closed).toMatchObject({ verdict: { outcome: 'FAILED' }, ballots: { totalCount: 1, nodes: [{}] } });
    expect(await differences()).toEqual([]);
  });

  it('put somebody onto it who was accredited since, once', async () => {
    const pollId = await aPoll(app, plenary);
    const late = await aVoter(app, plenary, 'industry');
    expect((await late.vote(pollId, 'SUPPORT')).refusal.code).toBe('NOT_ON_ROLL');
    const { poll } = (
      await plenary.organizer.ask(
        `query($slug: String!) { forum(slug: $slug) { poll(number: 1) {
          rollCandidates(name: "INDUSTRY") { voterId onRoll group { key } } viewerMayNotChangeRoll { code } } } }`,
        { slug: plenary.forum.slug },
      )
    ).data.forum;
    expect(poll.viewerMayNotChangeRoll).toBeNull();
    expect(poll.rollCandidates).toContainEqual({
      ...{ voterId: late.accreditationId, onRoll: false, group: { key: 'industry' } },
    });
    await change(pollId, late.accreditationId, 'ADD');
    expect((await late.vote(pollId, 'SUPPORT')).refusal).toBeNull();
    expect(await sizes(pollId)).toMatchObject({ eligible: 3, cast: 1 });
    expect((await propose(pollId, late.accreditationId, 'ADD')).refusal.code).toBe('WRONG_STATE');
    const elsewhere = await aVoter(app, plenary, 'media');
    expect((await propose(pollId, elsewhere.accreditationId, 'ADD')).refusal.code).toBe('NOT_ELIGIBLE');
    expect(await differences()).toEqual([]);
  });

  it('give no person two places: one accreditation ended, another approved', async () => {
    const pollId = await aPoll(app, plenary);
    await decide(amina, 'END');
    const { personId } = amina;
    const terms = { forumId: plenary.forum.id, personId, groupId: plenary.forum.groups.industry ?? '' };
    const again = await app.db.accreditation.create({ data: { ...terms, capacity: 'PERSONAL', state: 'APPROVED' } });
    const { rollChange } = await propose(pollId, again.id, 'ADD');
    expect((await confirm(rollChange.id)).refusal.code).toBe('NOT_ELIGIBLE');
    expect(await sizes(pollId)).toMatchObject({ eligible: 2 });
  });

  it('are both on record, and others see what was made without seeing of whom', async () => {
    const pollId = await aPoll(app, plenary, { secrecy: 'PSEUDONYMOUS' });
    const waiting = (await propose(pollId, bo.accreditationId, 'REMOVE')).rollChange;
    await change(pollId, amina.accreditationId, 'REMOVE');
    await second.act('withdrawRollChange', { rollChangeId: waiting.id }, 'rollChange { withdrawnAt }');
    expect((await confirm(waiting.id)).refusal.code).toBe('WRONG_STATE');
    const entries = await app.db.recordEntry.findMany({ where: { subjectId: pollId }, orderBy: { number: 'asc' } });
    expect(entries.slice(2).map(({ act }) => act)).toEqual([
      ...['ROLL_CHANGE_PROPOSED', 'ROLL_CHANGE_PROPOSED', 'ROLL_CHANGED', 'ROLL_CHANGE_WITHDRAWN'],
    ]);
    expect(entries[3]?.actor).not.toBe(entries[4]?.actor);
    expect(JSON.stringify(entries.map(({ content }) => content))).not.toContain(amina.accreditationId);
    const asked = `query($slug: String!) { forum(slug: $slug) { poll(number: 1) { rollChanges {
      kind group { key } voter reason proposedBy { displayName } confirmedAt viewerMayNotConfirm { code } } } } }`;
    const seen = async (by: Client) =>
      (await by.ask(asked, { slug: plenary.forum.slug })).data.forum.poll.rollChanges as Json[];
    const public_ = { kind: 'REMOVE', group: { key: 'government' }, voter: null, reason: null, proposedBy: null };
    expect(await seen(app.visitor)).toMatchObject([public_]);
    expect(await seen(second)).toMatchObject([
      { voter: 'government 1 KE', reason: 'Left the forum.', proposedBy: { displayName: `Olga${made}` } },
      { voter: 'industry 1 KE', confirmedAt: null },
    ]);
  });
});

describe('races', () => {
  it('make one change of two confirmations, at two servers', async () => {
    const beside = await another(app);
    try {
      const third = await app.person(`Tara${made}`);
      await grant(`Tara${made}`);
      const pollId = await aPoll(app, plenary);
      const { rollChange } = await propose(pollId, amina.accreditationId, 'REMOVE');
      const at = (client: Client) => Object.assign(Object.create(client), { app: beside }) as Client;
      const answers = await Promise.all([confirm(rollChange.id), confirm(rollChange.id, at(third))]);
      expect(answers.map(({ refusal }) => refusal?.code ?? 'made').sort()).toEqual(['WRONG_STATE', 'made']);
      expect(await sizes(pollId)).toMatchObject({ eligible: 1 });
      expect(await app.db.recordEntry.count({ where: { subjectId: pollId, act: 'ROLL_CHANGED' } })).toBe(1);
    } finally {
      await beside.nest.close();
    }
  });

  it('count no ballot of who is being taken off, in thirty rounds', async () => {
    const cast = await voters(app, plenary, 'government', 30);
    const pollId = await aPoll(app, plenary);
    const proposed = await Promise.all(
      cast.map(async ({ accreditationId }) => (await propose(pollId, accreditationId, 'REMOVE')).rollChange.id),
    );
    await Promise.all(
      cast.flatMap((voter, index) => [
        voter.vote(pollId, 'SUPPORT'),
        confirm(proposed[index]),
        voter.vote(pollId, 'OPPOSE'),
      ]),
    );
    expect((await read(app, plenary, pollId)).tally.total).toMatchObject({ eligible: 2, cast: 0 });
    expect(await differences()).toEqual([]);
  });

  it('refuse a ballot that waited for the change, for it would not see it in the roll', async () => {
    const pollId = await aPoll(app, plenary);
    const { rollChange } = await propose(pollId, amina.accreditationId, 'REMOVE');
    const holder = await app.db.pool.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM poll WHERE id = $1 FOR UPDATE', [pollId]);
    const confirmed = confirm(rollChange.id);
    await waiting(app, 1);
    const vote = amina.vote(pollId, 'SUPPORT');
    await waiting(app, 2);
    await holder.query('COMMIT');
    holder.release();
    expect((await confirmed).refusal).toBeNull();
    expect((await vote).refusal.code).toBe('NOT_ON_ROLL');
    expect(await differences()).toEqual([]);
  });
});
