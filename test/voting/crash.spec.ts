import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { prepareDatabase } from '@plenary/kernel';
import { RecountService } from '@plenary/voting';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTemporaryPostgres } from '../../tools/postgres.mjs';
import { type TestApp, testApp } from '../support/app.ts';
import { aPlenary, aPoll, type Plenary, type Voter, voters } from './cast.ts';

const positions = ['SUPPORT', 'OPPOSE', 'ABSTAIN'] as const;
const crashes = 10;
/** Ballots acknowledged between one crash and the next. */
const between = 40;

describe('a database that is killed while people vote', () => {
  let postgres: Awaited<ReturnType<typeof startTemporaryPostgres>>;
  let app: TestApp;
  let plenary: Plenary;

  beforeAll(async () => {
    // A server says what breaks; here things are meant to break.
    Logger.overrideLogger(false);
    postgres = await startTemporaryPostgres({ durable: true });
    await prepareDatabase(postgres.url, join(import.meta.dirname, '../../prisma/migrations'));
    app = await testApp({ database: { url: postgres.url, drop: () => postgres.stop() } });
    plenary = await aPlenary(app, await app.person('Olena'));
  });
  afterAll(() => app.close());

  it('loses no acknowledged ballot and counts none twice', { timeout: 240_000 }, async () => {
    const people = await voters(app, plenary, 'government', 12);
    const pollId = await aPoll(app, plenary);
    const acknowledged = new Map(people.map((voter) => [voter.accreditationId, { position: '', ballots: 0 }]));
    let total = 0;
    let over = false;
    let broken = Promise.resolve();
    let reached: () => void = () => undefined;

    /** Votes again and again; what was not acknowledged is sent once more, under the same key. */
    const keepVoting = async (voter: Voter) => {
      for (let turn = 0; !over; turn += 1) {
        const position = positions[turn % 3] ?? 'SUPPORT';
        const idempotencyKey = randomUUID();
        while (!(await isAcknowledged(voter, pollId, position, idempotencyKey))) await broken;
        const ballots = (acknowledged.get(voter.accreditationId)?.ballots ?? 0) + 1;
        acknowledged.set(voter.accreditationId, { position, ballots });
        total += 1;
        if (total % between === 0) reached();
      }
    };
    const voting = Promise.all(people.map(keepVoting));
    for (let crash = 0; crash < crashes; crash += 1) {
      await new Promise<void>((resolve) => {
        reached = resolve;
      });
      broken = postgres.kill().then(() => postgres.revive());
      await broken;
    }
    over = true;
    await voting;

    const ballots = await app.db.ballot.findMany({ where: { pollId } });
    const kept = new Map(ballots.map((each) => [each.voterId, { position: each.position, ballots: each.changes + 1 }]));
    expect(total).toBeGreaterThanOrEqual(crashes * between);
    expect(kept).toEqual(acknowledged);
    const { differences } = await app.nest.get(RecountService).compare(plenary.forum.id);
    expect(differences).toEqual([]);
  });
});

async function isAcknowledged(
  voter: Voter,
  pollId: string,
  position: string,
  idempotencyKey: string,
): Promise<boolean> {
  const answer = await voter.vote(pollId, position, { idempotencyKey }).catch(() => null);
  // Without an answer it may or may not have been kept; a refusal is an answer, and none is due here.
  if (answer) expect(answer).toMatchObject({ refusal: null, ballot: { position } });
  return answer !== null;
}
