import request from 'supertest';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { emailOf, type Json, password, type TestApp, testApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp({ settings: { TRUST_PROXY: 'true' } });
  await app.person('Ines');
  await app.person('Jan');
});
afterAll(() => app.close());
const window = 15 * 60_000;
/** Each test has a window of its own, from its beginning. */
beforeEach(() => app.clock.set(new Date((Math.floor(app.clock.now().getTime() / window) + 2) * window)));

const signIn = async (email: string, guess: string, forwarded: string): Promise<Json> => {
  const query = `mutation($input: SignInInput!) { signIn(input: $input) { sessionToken refusal { code until limit } } }`;
  const { body } = await request(app.nest.getHttpServer())
    .post('/graphql')
    .set('x-forwarded-for', forwarded)
    .send({ query, variables: { input: { email, password: guess } } });
  return body.data.signIn;
};
const guesses = (count: number, at: (index: number) => [email: string, from: string]): Promise<Json[]> =>
  Promise.all(
    Array.from({ length: count }, (_, index) => {
      const [email, from] = at(index);
      return signIn(email, 'a wrong guess', from);
    }),
  );
const refused = (answers: Json[]) => answers.filter(({ refusal }) => refusal.code === 'TOO_MANY_TRIES').length;

it('stops one client who tries one password at many addresses, and says until when', async () => {
  const answers = await guesses(60, (index) => [`person${index}@cast.example`, '203.0.113.1']);
  expect(refused(answers)).toBe(10);
  const { refusal } = await signIn(emailOf('Ines'), password, '203.0.113.1');
  expect(refusal).toMatchObject({ code: 'TOO_MANY_TRIES', limit: 50, until: expect.stringMatching(/Z$/) });
  expect((await signIn(emailOf('Ines'), password, '203.0.113.2')).sessionToken).toBeTruthy();
  app.clock.advance({ minutes: 16 });
  expect((await signIn(emailOf('Ines'), password, '203.0.113.1')).sessionToken).toBeTruthy();
});

it('takes the client’s address from the proxy, not from what the client said before it', async () => {
  const answers = await guesses(60, (index) => [`person${index}@cast.example`, `198.51.100.${index}, 203.0.113.3`]);
  expect(refused(answers)).toBe(10);
});

it('lets a stranger’s guesses keep nobody from signing in elsewhere', async () => {
  expect(refused(await guesses(40, () => [emailOf('Jan'), '203.0.113.4']))).toBe(30);
  expect((await signIn(emailOf('Jan'), password, '203.0.113.5')).sessionToken).toBeTruthy();
});

it('stops guesses at one address that come from many clients', async () => {
  const answers = await guesses(120, (index) => [emailOf('Jan'), `203.0.113.${10 + (index % 20)}`]);
  expect(refused(answers)).toBe(20);
  expect((await signIn(emailOf('Jan'), password, '203.0.113.6')).refusal).toMatchObject({ limit: 100 });
});

it('counts no try that succeeds: a hall full of people signs in behind one address', async () => {
  for (let index = 0; index < 60; index += 1)
    expect((await signIn(emailOf('Jan'), password, '203.0.113.7')).refusal).toBeNull();
});
