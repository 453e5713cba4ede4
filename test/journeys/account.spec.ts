import { afterAll, beforeAll, expect, it } from 'vitest';
import { emailOf, password } from '../support/app.ts';
import { Reader } from './reader.ts';
import { type Site, startSite } from './site.ts';
import { aForumToJoin, register, signIn } from './steps.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const path = (reader: Reader) => new URL(reader.page.url()).pathname;

it('leads back to the forum somebody came from', { timeout: 90_000 }, async () => {
  const { forum } = await aForumToJoin(site, 'back');
  const reader = await Reader.at(site, { language: 'en', scripts: false });
  await reader.open(`/f/${forum.slug}/join`);
  await reader.page.locator('main').getByRole('link', { name: 'Register' }).click();
  await register(reader, site, 'bea');
  expect(path(reader)).toBe(`/f/${forum.slug}/join`);

  await reader.page.getByRole('button', { name: 'Sign out' }).click();
  await reader.reads('You are signed out.');
  await reader.open(`/f/${forum.slug}/organize`);
  expect(path(reader)).toBe('/sign-in');
  await reader.field('sign-in', 'email').fill(emailOf('bea'));
  await reader.field('sign-in', 'password').fill('not this one');
  await reader.press('sign-in', 'Sign in');
  await reader.reads('The address and the password do not belong together.');
  expect(await reader.field('sign-in', 'email').inputValue()).toBe(emailOf('bea'));
  expect(await reader.field('sign-in', 'password').inputValue()).toBe('');
  await reader.field('sign-in', 'password').fill(password);
  await reader.press('sign-in', 'Sign in');
  await reader.reads('Only organizers of this forum can do this.');
  expect(path(reader)).toBe(`/f/${forum.slug}/organize`);
});

it('sets a new password by a mailed link and ends every other session', { timeout: 90_000 }, async () => {
  await site.app.person('carla');
  const elsewhere = await Reader.at(site, { language: 'en', scripts: true });
  await signIn(elsewhere, 'carla');
  const reader = await Reader.at(site, { language: 'en', scripts: false });
  await reader.open('/forgotten');
  await reader.field('forgotten', 'email').fill(emailOf('carla'));
  await reader.press('forgotten', 'Send link');
  await reader.reads(`If ${emailOf('carla')} has an account, we sent a link there.`);
  const link = await site.app.mailedPath(emailOf('carla'));
  await reader.open(link);
  await reader.field('new-password', 'password').fill('short');
  await reader.press('new-password', 'Set password');
  await reader.reads('The password is too common or has fewer than 10 characters.');
  await reader.field('new-password', 'password').fill('another long passphrase');
  await reader.press('new-password', 'Set password');
  await reader.reads('Your new password is set and you are signed in.');

  await elsewhere.open('/me');
  expect(path(elsewhere)).toBe('/sign-in');
  await elsewhere.open(link);
  await elsewhere.field('new-password', 'password').fill('a third long passphrase');
  await elsewhere.press('new-password', 'Set password');
  await elsewhere.reads('This link was used already, has expired or never existed.');
});
