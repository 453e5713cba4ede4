import { LoginService } from '@plenary/identity';
import { Housekeeping } from '@plenary/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';

describe('housekeeping', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
    await app.person('Amina');
  });
  afterAll(() => app.close());

  const tidy = async () => {
    await app.nest.get(Housekeeping).forget();
    await app.nest.get(LoginService).forget();
    const { db } = app;
    return Promise.all([db.request.count(), db.attempt.count(), db.loginSession.count(), db.mailToken.count()]);
  };

  it('leaves what may still be asked for', async () => {
    expect(await tidy()).toEqual([1, 1, 1, 1]);
  });

  it('forgets tries after a day, links after three and sessions and answers after thirty', async () => {
    app.clock.advance({ days: 4 });
    expect(await tidy()).toEqual([1, 0, 1, 0]);
    app.clock.advance({ days: 27 });
    expect(await tidy()).toEqual([0, 0, 0, 0]);
  });
});
