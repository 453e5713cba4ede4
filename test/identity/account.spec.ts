import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client, emailOf, password, type TestApp, testApp } from '../support/app.ts';

describe('an account', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  const register = (name: string, more: Record<string, unknown> = {}) =>
    app.visitor.act('register', { email: emailOf(name), displayName: name, password, ...more }, 'email');

  it('is made, confirmed by the mailed link and signed in', async () => {
    const amina = await app.person('Amina');
    const { data } = await amina.ask('{ viewer { displayName email emailConfirmedAt } }');
    expect(data.viewer).toMatchObject({ displayName: 'Amina', email: 'amina@cast.example' });
    expect(data.viewer?.emailConfirmedAt).toMatch(/^\d{4}-/);
  });

  it('is refused for an address that has one, and the first stays as it was', async () => {
    await register('Bruno');
    const again = await register('Bruno', { displayName: 'Somebody else' });
    expect(again.refusal).toMatchObject({ code: 'EMAIL_TAKEN', field: 'email' });
    expect(await app.db.person.count({ where: { email: emailOf('Bruno') } })).toBe(1);
  });

  it('is made once by twenty parallel sendings of one form', async () => {
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => register('Chen', { idempotencyKey })));
    expect(answers.map((answer) => answer.email)).toEqual(Array(20).fill('chen@cast.example'));
    expect(await app.db.person.count({ where: { email: emailOf('Chen') } })).toBe(1);
  });

  it.each([
    ['an address that is none', { email: 'not an address' }, 'INVALID', 'email'],
    ['no name', { displayName: '  ' }, 'REQUIRED', 'displayName'],
    ['a name of 121 characters', { displayName: 'x'.repeat(121) }, 'TOO_LONG', 'displayName'],
    ['a short password', { password: 'short' }, 'PASSWORD_WEAK', 'password'],
    ['a common password', { password: 'password12345' }, 'PASSWORD_WEAK', 'password'],
  ])('is refused with %s', async (_what, wrong, code, field) => {
    expect((await register('Dora', wrong)).refusal).toMatchObject({ code, field });
  });

  it('is not opened by a wrong password, and the answer is that of an unknown address', async () => {
    await register('Emil');
    const wrong = await app.visitor.act(
      'signIn',
      { email: emailOf('Emil'), password: 'another passphrase' },
      'sessionToken',
    );
    const unknown = await app.visitor.act('signIn', { email: 'nobody@cast.example', password }, 'sessionToken');
    expect(wrong.refusal).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    expect(unknown.refusal).toEqual(wrong.refusal);
  });

  it('is closed to a link that was used', async () => {
    await register('Farah');
    const token = new URL(await app.mailedPath(emailOf('Farah')), 'http://x').searchParams.get('token');
    expect((await app.visitor.act('confirmEmail', { token }, 'email')).email).toBe('farah@cast.example');
    expect((await app.visitor.act('confirmEmail', { token }, 'email')).refusal).toMatchObject({ code: 'LINK_INVALID' });
  });

  it('ends every session when the password is set anew', async () => {
    const before = await app.person('Goran');
    await app.visitor.act('requestPasswordReset', { email: emailOf('Goran') }, 'email');
    const token = new URL(await app.mailedPath(emailOf('Goran')), 'http://x').searchParams.get('token');
    const reset = await app.visitor.act(
      'resetPassword',
      { token, password: 'quite another passphrase' },
      'sessionToken',
    );
    expect((await before.ask('{ viewer { id } }')).data.viewer).toBeNull();
    expect((await new Client(app, reset.sessionToken).ask('{ viewer { id } }')).data.viewer).not.toBeNull();
  });

  it('takes no other link once the password is set anew', async () => {
    await register('Ilse');
    const email = emailOf('Ilse');
    const link = async () => {
      await app.visitor.act('requestPasswordReset', { email }, 'email');
      return new URL(await app.mailedPath(email), 'http://x').searchParams.get('token');
    };
    const reset = async (token: string | null) =>
      (await app.visitor.act('resetPassword', { token, password: 'quite another passphrase' }, 'sessionToken')).refusal;
    const [first, second] = [await link(), await link()];
    expect(await reset(second)).toBeNull();
    expect(await reset(first)).toMatchObject({ code: 'LINK_INVALID' });
  });

  it('reads everything of itself in the answer to signing in', async () => {
    await app.person('Jan');
    const all = 'viewer { administrator pollsToVote { id } comments { totalCount } }';
    const { viewer } = await app.visitor.act('signIn', { email: emailOf('Jan'), password }, all);
    expect(viewer).toEqual({ administrator: false, pollsToVote: [], comments: { totalCount: 0 } });
  });

  it('ends a session at once when its person signs out', async () => {
    const hana = await app.person('Hana');
    await hana.act('signOut', {}, 'signedOut');
    expect((await hana.ask('{ viewer { id } }')).data.viewer).toBeNull();
  });

  it('lets nobody guess a password for long, not even with the right one', async () => {
    await register('Ines');
    const email = emailOf('Ines');
    const guesses = Array.from({ length: 15 }, () =>
      app.visitor.act('signIn', { email, password: 'a wrong guess' }, 'sessionToken'),
    );
    const codes = (await Promise.all(guesses)).map(({ refusal }) => refusal.code);
    expect(codes.filter((code) => code === 'TOO_MANY_TRIES')).toHaveLength(5);
    const { refusal } = await app.visitor.act('signIn', { email, password }, 'sessionToken');
    expect(refusal).toMatchObject({ code: 'TOO_MANY_TRIES', until: expect.stringMatching(/Z$/) });
    app.clock.advance({ minutes: 16 });
    expect((await app.visitor.act('signIn', { email, password }, 'sessionToken')).sessionToken).toBeTruthy();
  });
});
