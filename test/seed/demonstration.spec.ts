import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { content, StageClock, seed } from '../../prisma/seed/index.ts';
import { type TestApp, testApp } from '../support/app.ts';

describe('the demonstration', () => {
  let app: TestApp;
  beforeAll(async () => {
    const clock = new StageClock();
    app = await testApp({ clock });
    const now = new Date();
    await seed(app.nest, clock, now);
    clock.at = now;
  });
  afterAll(() => app.close());

  it('is decided as its texts say, poll by poll', async () => {
    const stored = await app.db.poll.findMany({ orderBy: { number: 'asc' } });
    const decided = Object.fromEntries(
      stored.map(({ question, outcome, voidedAt }) => [question, voidedAt ? null : outcome]),
    );
    expect(decided).toEqual(Object.fromEntries(content.polls.map(({ question, verdict }) => [question, verdict])));
  });

  it('has every comment, proposal and ballot of its texts', async () => {
    expect(await app.db.comment.count()).toBe(content.comments.length);
    expect(await app.db.proposal.count()).toBe(content.proposals.length);
    const voters = content.polls.flatMap(({ key, ballots }) => ballots.map(({ voterKey }) => `${key} ${voterKey}`));
    expect(await app.db.ballot.count()).toBe(new Set(voters).size);
  });

  it('shows a visitor the forum, and not the hidden comment', async () => {
    const { data } = await app.visitor.ask(
      '{ forum(slug: "ai-cooperation") { editions { slug agendaItems { nodes { number } } } } }',
    );
    expect(data.forum.editions.map(({ slug }: { slug: string }) => slug)).toEqual(['2021', '2020']);
    const hidden = await app.db.comment.findFirstOrThrow({ where: { hiddenAt: { not: null } } });
    const read = await app.visitor.ask(
      'query($id: ID!) { comment(id: $id) { body author { displayName } hiddenAt } }',
      { id: hidden.id },
    );
    expect(read.data.comment).toMatchObject({ body: null, author: null });
  });
});
