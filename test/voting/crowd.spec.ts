import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { RecountService } from '@plenary/voting';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { another, aPlenary, aPoll, type Plenary, voters } from './cast.ts';
import { noughts, sums } from './counts.ts';

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
const recount = async () => (await app.nest.get(RecountService).compare(plenary.forum.id)).differences;

describe('many who vote and change their vote at once, at two servers', () => {
  it('are counted exactly, in fewer statements than votes', async () => {
    const cast = [
      ...(await voters(app, plenary, 'government', 40)),
      ...(await voters(app, plenary, 'industry', 40)),
      ...(await voters(app, plenary, 'industry', 40, 'CN')),
    ];
    const pollId = await aPoll(app, plenary);
    const votes = Array.from({ length: 5 }).flatMap((_, turn) =>
      cast.map((voter, index) =>
        (index % 2 === 0 ? voter : voter.at(beside)).vote(pollId, positions[(index + turn) % 4] ?? '', {
          reason: turn % 2 === 0 ? 'As the group decided.' : '',
        }),
      ),
    );
    for (const { refusal } of await Promise.all(votes)) expect(refusal).toBeNull();
    const total = Object.values(await sums(app, pollId)).reduce((a, b) => a + b, 0);
    expect(total).toBe(120);
    expect(await app.db.ballot.aggregate({ where: { pollId }, _sum: { changes: true } })).toEqual({
      _sum: { changes: 480 },
    });
    const [{ statements } = { statements: 0 }] = await app.db.$queryRaw<{ statements: number }[]>`
      SELECT count(DISTINCT xmin::text)::int AS statements FROM record_entry WHERE "subjectId" = ${pollId}::uuid AND act = 'BALLOT_CAST'`;
    expect(statements).toBeLessThan(300);
  });

  it('keep what was acknowledged when connections break under them', async () => {
    const cast = await voters(app, plenary, 'industry', 60);
    const pollId = await aPoll(app, plenary);
    let going = true;
    const breaking = (async () => {
      while (going)
        await app.db.pool
          .query(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
          )
          .catch(() => undefined);
    })();
    const votes = await Promise.allSettled(cast.map((voter) => voter.vote(pollId, 'SUPPORT')));
    going = false;
    await breaking;
    const acknowledged = cast.filter((_, index) => votes[index]?.status === 'fulfilled');
    const kept = new Set((await app.db.ballot.findMany({ where: { pollId } })).map(({ voterId }) => voterId));
    for (const { accreditationId } of acknowledged) expect(kept).toContain(accreditationId);
    for (const voter of cast) expect((await voter.vote(pollId, 'ABSTAIN')).refusal).toBeNull();
    expect(await sums(app, pollId)).toEqual({ ...noughts, abstain: 60 });
  });
});

it('after all of this the three ways of counting agree, and find what is planted', async () => {
  expect(await recount()).toEqual([]);
  const { id: pollId, number: poll } = await app.db.poll.findFirstOrThrow({ orderBy: { number: 'desc' } });
  const industry = { poll, group: 'Industry', organisationType: '' };
  const chinese = { pollId, groupId: plenary.forum.groups.industry ?? '', region: 'ASIA_PACIFIC' };
  await app.db.tally.updateMany({ where: chinese, data: { standAside: 1 } });
  expect(await recount()).toEqual([
    { ...industry, region: 'ASIA_PACIFIC', position: 'standAside', counters: 1, ballots: 0, record: 0 },
  ]);
  await app.db.tally.updateMany({ where: chinese, data: { standAside: 0 } });
  const { id } = await app.db.ballot.findFirstOrThrow({ where: { pollId } });
  await app.db.ballot.update({ where: { id }, data: { position: 'BLOCK' } });
  expect(await recount()).toEqual([
    { ...industry, region: 'AFRICA', position: 'abstain', counters: 60, ballots: 59, record: 60 },
    { ...industry, region: 'AFRICA', position: 'block', counters: 0, ballots: 1, record: 0 },
  ]);
  const refused = await plenary.organizer.ask(
    'mutation($input: ClosePollInput!) { closePoll(input: $input) { refusal { code } } }',
    { input: { idempotencyKey: randomUUID(), pollId } },
  );
  expect(refused.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(await app.db.poll.findUnique({ where: { id: pollId } })).toMatchObject({ closedAt: null, outcome: null });
  await app.db.ballot.update({ where: { id }, data: { position: 'ABSTAIN' } });
  const entry = await app.db.recordEntry.findFirstOrThrow({ where: { subjectId: pollId, act: 'BALLOT_CAST' } });
  const { number: _number, ...forged } = entry;
  const content = { ...(entry.content as object), ballot: randomUUID(), position: 'RECUSED' };
  await app.db.recordEntry.create({ data: { ...forged, content } });
  expect(await recount()).toEqual([
    { ...industry, region: 'AFRICA', position: 'recused', counters: 0, ballots: 0, record: 1 },
  ]);
});
