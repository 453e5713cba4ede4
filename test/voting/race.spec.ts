import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Json, type TestApp, testApp } from '../support/app.ts';
import { aPlenary, aPoll, aVoter, type Plenary, type Voter } from './cast.ts';

let app: TestApp;
let organizer: Client;
let plenary: Plenary;

beforeAll(async () => {
  app = await testApp();
  organizer = await app.person('Olena');
  plenary = await aPlenary(app, organizer);
});
afterAll(() => app.close());

const positions = ['SUPPORT', 'OPPOSE', 'ABSTAIN', 'RECUSED'];
const ballotsOf = (pollId: string) => app.db.ballot.findMany({ where: { pollId } });
const talliesOf = (pollId: string) => app.db.tally.findMany({ where: { pollId } });

/** What every counter of the poll sums up to. */
async function sums(pollId: string): Promise<Record<string, number>> {
  const sum: Record<string, number> = {
    support: 0,
    oppose: 0,
    opposeWithoutReason: 0,
    abstain: 0,
    recused: 0,
    standAside: 0,
    block: 0,
  };
  for (const row of await talliesOf(pollId))
    for (const field of Object.keys(sum)) sum[field] = (sum[field] ?? 0) + (row[field as 'support'] ?? 0);
  return sum;
}

/** 200 parallel requests by one voter, each with its own key and some position. */
const storm = (voter: Voter, pollId: string): Promise<Json[]> =>
  Promise.all(Array.from({ length: 200 }, (_, index) => voter.vote(pollId, positions[index % 4] ?? '')));

/** The one voter's ballot is one, and counted once, where it stands. */
async function expectOneBallot(pollId: string): Promise<void> {
  const ballots = await ballotsOf(pollId);
  expect(ballots).toHaveLength(1);
  const field = { SUPPORT: 'support', OPPOSE: 'opposeWithoutReason', ABSTAIN: 'abstain', RECUSED: 'recused' }[
    ballots[0]?.position as 'OPPOSE'
  ];
  const nought = { support: 0, oppose: 0, opposeWithoutReason: 0, abstain: 0, recused: 0, standAside: 0, block: 0 };
  expect(await sums(pollId)).toEqual({ ...nought, [field]: 1 });
  expect(ballots[0]?.changes).toBe(199);
}

describe('200 parallel requests by one voter', () => {
  it('leave one ballot and a right tally', async () => {
    const amina = await aVoter(app, plenary, 'government');
    const pollId = await aPoll(app, plenary);
    const answers = await storm(amina, pollId);
    expect(answers.every(({ refusal }) => refusal === null)).toBe(true);
    await expectOneBallot(pollId);
  });

  it('with one key are one request with one answer', async () => {
    const amina = await aVoter(app, plenary, 'government');
    const pollId = await aPoll(app, plenary);
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => amina.vote(pollId, 'OPPOSE', { idempotencyKey })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.ballot).toMatchObject({ position: 'OPPOSE', changes: 0 });
    expect(await ballotsOf(pollId)).toHaveLength(1);
  });
});
