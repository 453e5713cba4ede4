import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, type Json, type TestApp, testApp } from '../support/app.ts';
import { statementsOf } from '../support/statements.ts';
import { aPlenary, aPoll, aVoter } from './cast.ts';

let app: TestApp;
let organizer: Client;
beforeAll(async () => {
  app = await testApp();
  organizer = await app.person('Olena');
});
afterAll(() => app.close());

const query = `query($n: Int!) { recentOutcomes(first: $n) { id state verdict { outcome } agendaItem { edition { forum { slug } } } } }`;

/** The answer, and how many statements it took. */
async function counted(variables: Json): Promise<[Json, number]> {
  let data: Json;
  const sent = await statementsOf(async () => {
    data = (await app.visitor.ask(query, variables)).data;
  });
  return [data, sent.length];
}

it('polls decided last stand first with their verdict, without void and undecided ones, in as many statements for many as for one', async () => {
  const own = await aPlenary(app, organizer);
  const voter = await aVoter(app, own, 'government');
  const decided = async (position: string) => {
    const pollId = await aPoll(app, own);
    await voter.vote(pollId, position);
    app.clock.advance({ seconds: 1 });
    await organizer.act('closePoll', { pollId }, 'poll { id }');
    return pollId;
  };
  const first = await decided('SUPPORT');
  const [, few] = await counted({ n: 1 });
  const [last, voided] = [await decided('OPPOSE'), await decided('SUPPORT')];
  await aPoll(app, own);
  await organizer.act('voidPoll', { pollId: voided, reason: 'The roll was wrong.' }, '');
  const [{ recentOutcomes }, many] = await counted({ n: 2 });
  expect(recentOutcomes).toMatchObject([
    { id: last, state: 'CLOSED', verdict: { outcome: 'FAILED' } },
    { id: first, verdict: { outcome: 'PASSED' }, agendaItem: { edition: { forum: { slug: own.forum.slug } } } },
  ]);
  expect(many).toBe(few);
  // The polls; their items, editions and forums; their electorates, counters and traces.
  expect(many).toBe(7);
});
