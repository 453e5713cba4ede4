import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { RecountService } from '@plenary/voting';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Json, type TestApp, testApp } from '../support/app.ts';
import { another, aPlenary, aPoll, aVoter, type Plenary, type Voter, voters } from './cast.ts';
import { noughts, sums } from './counts.ts';
import { waiting } from './waiting.ts';

let app: TestApp;
let plenary: Plenary;
/** A second server on the same database. */
let beside: TestApp;

beforeAll(async () => {
  // A server says what breaks; here things are meant to break.
  Logger.overrideLogger(false);
  app = await testApp();
  beside = await another(app);
  plenary = await aPlenary(app, await app.person('Olena'));
});
afterAll(async () => {
  await beside.nest.close();
  await app.close();
});

const positions = ['SUPPORT', 'OPPOSE', 'ABSTAIN', 'RECUSED'] as const;
const fieldOf = { SUPPORT: 'support', OPPOSE: 'opposeWithoutReason', ABSTAIN: 'abstain', RECUSED: 'recused' } as const;
/** 200 parallel requests by one voter, each with its own key and some position. */
const storm = (voter: Voter, pollId: string): Promise<PromiseSettledResult<Json>[]> =>
  Promise.allSettled(Array.from({ length: 200 }, (_, index) => voter.vote(pollId, positions[index % 4] ?? 'SUPPORT')));

/** Of all the storm one ballot stands, and is counted once, as what it says. */
async function expectOneBallot(from: TestApp, pollId: string): Promise<void> {
  const ballots = await from.db.ballot.findMany({ where: { pollId } });
  expect(ballots).toHaveLength(1);
  const position = ballots[0]?.position as keyof typeof fieldOf;
  expect(await sums(from, pollId)).toEqual({ ...noughts, [fieldOf[position]]: 1 });
  expect(ballots[0]?.changes).toBe(199);
}

describe('200 parallel requests by one voter', () => {
  it('leave one ballot and a right tally', async () => {
    const amina = await aVoter(app, plenary, 'government');
    const pollId = await aPoll(app, plenary);
    for (const answer of await storm(amina, pollId)) expect(answer).toMatchObject({ value: { refusal: null } });
    await expectOneBallot(app, pollId);
  });

  it('leave one ballot where they come to two servers', async () => {
    const amina = await aVoter(app, plenary, 'government');
    const pollId = await aPoll(app, plenary);
    const doors = [amina, amina.at(beside)] as const;
    const votes = Array.from({ length: 200 }, (_, index) =>
      (index % 2 ? doors[1] : doors[0]).vote(pollId, positions[(index >> 1) % 4] ?? ''),
    );
    for (const answer of await Promise.all(votes)) expect(answer.refusal).toBeNull();
    await expectOneBallot(app, pollId);
  });

  it('with one key are one request with one answer, also at two servers', async () => {
    const amina = await aVoter(app, plenary, 'government');
    const pollId = await aPoll(app, plenary);
    const idempotencyKey = randomUUID();
    const doors = [amina, amina.at(beside)] as const;
    const votes = Array.from({ length: 200 }, (_, index) =>
      (index % 2 ? doors[1] : doors[0]).vote(pollId, 'OPPOSE', { idempotencyKey }),
    );
    const answers = await Promise.all(votes);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.ballot).toMatchObject({ position: 'OPPOSE', changes: 0 });
    expect(await sums(app, pollId)).toEqual({ ...noughts, opposeWithoutReason: 1 });
    expect(await app.db.recordEntry.count({ where: { subjectId: pollId, act: 'BALLOT_CAST' } })).toBe(1);
  });

  it('leave no ballot at all where the key that makes it one is gone', async () => {
    const keyless = await testApp();
    try {
      const elsewhere = await aPlenary(keyless, await keyless.person('Olena'));
      const amina = await aVoter(keyless, elsewhere, 'government');
      const pollId = await aPoll(keyless, elsewhere);
      await keyless.db.$executeRaw`ALTER TABLE ballot DROP CONSTRAINT ballot_pkey`;
      await storm(amina, pollId);
      await expect(expectOneBallot(keyless, pollId)).rejects.toThrow('to have a length of 1');
      expect(await sums(keyless, pollId)).toEqual(noughts);
    } finally {
      await keyless.close();
    }
  });
});

describe('votes against closes', () => {
  it('lose no vote that was acknowledged and count none late: 50 polls, each voted in and closed at once', async () => {
    const cast = await voters(app, plenary, 'government', 4);
    const round = async (): Promise<void> => {
      const pollId = await aPoll(app, plenary);
      const doors = cast.map((voter, index) => (index % 2 === 0 ? voter : voter.at(beside)));
      const [closing, ...votes] = await Promise.all([
        plenary.organizer.act('closePoll', { pollId }, 'poll { closedAt verdict { outcome provisional } }'),
        ...doors.map((voter) => voter.vote(pollId, 'SUPPORT')),
      ]);
      const acknowledged = votes.filter(({ refusal }) => !refusal).length;
      const late = votes.filter(({ refusal }) => refusal?.code === 'POLL_CLOSED').length;
      expect(closing.refusal).toBeNull();
      expect(acknowledged + late).toBe(4);
      expect(await app.db.ballot.count({ where: { pollId } })).toBe(acknowledged);
      expect(await sums(app, pollId)).toEqual({ ...noughts, support: acknowledged });
      const closed = await app.db.recordEntry.findFirstOrThrow({ where: { subjectId: pollId, act: 'POLL_CLOSED' } });
      expect(closed.content).toMatchObject({
        outcome: acknowledged > 0 ? 'PASSED' : 'FAILED',
        tally: [{ support: acknowledged }, { support: 0 }],
      });
      const after = await app.db.recordEntry.count({
        where: { subjectId: pollId, act: 'BALLOT_CAST', number: { gt: closed.number } },
      });
      expect(after).toBe(0);
    };
    await Promise.all(Array.from({ length: 50 }, round));
  });

  it('make a vote wait for a closing that is under way, and refuse it then', async () => {
    const amina = await aVoter(app, plenary, 'government');
    const pollId = await aPoll(app, plenary);
    const closing = await app.db.pool.connect();
    await closing.query('BEGIN');
    await closing.query('SELECT FROM poll WHERE id = $1 FOR UPDATE', [pollId]);
    const vote = amina.vote(pollId, 'SUPPORT');
    await waiting(app, 1);
    await closing.query(`UPDATE poll SET "closedAt" = now(), outcome = 'FAILED' WHERE id = $1`, [pollId]);
    await closing.query('COMMIT');
    closing.release();
    expect((await vote).refusal).toMatchObject({ code: 'POLL_CLOSED' });
    expect(await sums(app, pollId)).toEqual(noughts);
  });

  it('make a closing wait for a vote that is under way, and count it', async () => {
    const [amina, bo] = (await voters(app, plenary, 'government', 2)) as [Voter, Voter];
    const pollId = await aPoll(app, plenary);
    await amina.vote(pollId, 'SUPPORT');
    // Whoever holds the counters holds the vote up in the middle, after it took its place in the poll.
    const holder = await app.db.pool.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM tally WHERE "pollId" = $1 FOR UPDATE', [pollId]);
    const vote = bo.vote(pollId, 'SUPPORT');
    await waiting(app, 1);
    const closing = plenary.organizer.act('closePoll', { pollId }, 'poll { tally { total { support } } }');
    await waiting(app, 2);
    await holder.query('COMMIT');
    holder.release();
    expect((await vote).refusal).toBeNull();
    expect((await closing).poll.tally.total.support).toBe(2);
  });

  it('let one of two organizers close, and tell the other that it is closed', async () => {
    const pollId = await aPoll(app, plenary);
    const close = () => plenary.organizer.act('closePoll', { pollId }, 'poll { closedAt }');
    const answers = await Promise.all([close(), close()]);
    expect(answers.map(({ refusal }) => refusal?.code ?? 'closed').sort()).toEqual(['POLL_CLOSED', 'closed']);
    expect(await app.db.recordEntry.count({ where: { subjectId: pollId, act: 'POLL_CLOSED' } })).toBe(1);
  });
});

it('after all of this the three ways of counting agree', async () => {
  const { polls, differences } = await app.nest.get(RecountService).compare(plenary.forum.id);
  expect([polls, differences]).toEqual([56, []]);
});
