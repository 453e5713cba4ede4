import assert from 'node:assert/strict';
import { type Client, emailOf, password } from '../support/app.ts';
import { aForum, anEdition, anItem, aPhase, type MadeForum } from '../support/forum.ts';
import type { Reader } from './reader.ts';
import type { Site } from './site.ts';

export interface ForumToJoin {
  forum: MadeForum;
  /** Of its edition. */
  path: string;
  organizer: string;
}

/** A forum with one edition, in which everything is allowed now, and one agenda item. */
export async function aForumToJoin({ app }: Site, key: string): Promise<ForumToJoin> {
  const organizer = `olga-${key}`;
  const client = await app.person(organizer);
  const forum = await aForum(client);
  const editionId = await anEdition(client, forum);
  await aPhase(client, editionId, app.clock.now(), ['PROPOSE', 'COMMENT', 'VOTE']);
  await anItem(client, editionId, { title: 'Audits' });
  return { forum, path: `/f/${forum.slug}/2026`, organizer };
}

export async function signIn(reader: Reader, name: string): Promise<void> {
  await reader.open('/sign-in');
  await reader.field('sign-in', 'email').fill(emailOf(name));
  await reader.field('sign-in', 'password').fill(password);
  await reader.press('sign-in', reader.t('Sign in'));
  await reader.reads(reader.t('My standing'));
}

/** Registers, follows the mailed link and confirms. */
export async function register(reader: Reader, site: Site, name: string): Promise<void> {
  const { t } = reader;
  if (new URL(reader.page.url()).pathname !== '/register') await reader.open('/register');
  await reader.field('register', 'displayName').fill(name);
  await reader.field('register', 'email').fill(emailOf(name));
  await reader.field('register', 'password').fill(password);
  await reader.press('register', t('Register'));
  await reader.reads(t('We sent a link to {of}.', { of: emailOf(name) }));
  await reader.look();
  await reader.open(await site.app.mailedPath(emailOf(name)));
  await reader.press('confirm', t('Confirm address'));
  await reader.reads(t('Your address is confirmed and you are signed in.'));
  await reader.look();
}

export async function askForAccreditation(reader: Reader, forum: MadeForum): Promise<void> {
  const { t } = reader;
  await reader.open(`/f/${forum.slug}/join`);
  await reader.choose('join', 'groupId', forum.groups['civil-society'] ?? '');
  await reader.choose('join', 'capacity', 'PERSONAL');
  await reader.field('join', 'country').selectOption('KE');
  await reader.field('join', 'statement').fill('I run a newsroom for the deaf.');
  await reader.press('join', t('Send request'));
  await reader.reads(t('Your request is sent to the organizers.'));
  await reader.look();
}

export async function approve(organizer: Reader, forum: MadeForum, name: string): Promise<void> {
  const { t, page } = organizer;
  await organizer.open(`/f/${forum.slug}/organize`);
  await page.getByRole('button', { name: t('Approve {name}', { name }), exact: true }).click();
  await organizer.reads(t('{of} is accredited.', { of: name }));
  await organizer.look();
}

/** Looks at the preview first. Gives the proposal's number. */
export async function propose(reader: Reader, path: string): Promise<number> {
  const { t, page } = reader;
  await reader.open(`${path}/items/1`);
  await reader.follow(t('Put forward a proposal'));
  await reader.field('proposal', 'title').fill('Yearly audits');
  await reader.field('proposal', 'body').fill('Operators publish **one audit** a year.');
  await reader.press('proposal', t('Preview'));
  await page.locator('.preview strong', { hasText: 'one audit' }).waitFor();
  await reader.look();
  assert.equal(await reader.field('proposal', 'title').inputValue(), 'Yearly audits');
  await reader.press('proposal', t('Submit proposal'));
  await reader.reads(t('Submitted, not yet open'));
  await reader.look();
  return Number(new URL(page.url()).pathname.split('/').at(-1));
}

export async function openProposal(organizer: Reader, forum: MadeForum): Promise<void> {
  const { t, page } = organizer;
  await organizer.open(`/f/${forum.slug}/organize`);
  await page.getByRole('button', { name: t('Open for discussion'), exact: true }).click();
  await organizer.reads(t('The proposal is open for discussion.'));
}

/** A poll by simple majority on the agenda item, of every group, open at once. Gives its number. */
export async function openPoll(organizer: Reader, path: string): Promise<number> {
  const { t, page } = organizer;
  await organizer.open(`${path}/items/1/poll`);
  await organizer.field('poll', 'question').fill('Shall audits be yearly?');
  await organizer.choose('poll', 'rule', 'simple-majority');
  await organizer.field('poll', 'closesAt').fill('2099-01-01T12:00');
  await organizer.press('poll', t('Open poll'));
  await organizer.reads(t('The poll is open. Its terms can no longer change.'));
  await organizer.look();
  return Number(new URL(page.url()).pathname.split('/').at(-1));
}

/** Votes, or changes the vote. */
export async function vote(
  reader: Reader,
  poll: number,
  position: string,
  word: string,
  button: string,
): Promise<void> {
  await reader.choose(`vote-${poll}`, 'position', position);
  await reader.press(`vote-${poll}`, button);
  await reader.page.locator(`#ballot-${poll} .notice strong`, { hasText: word }).waitFor();
  await reader.look();
}

/** What a client's person is called. */
export async function nameOf(person: Client): Promise<string> {
  const { data } = await person.ask('{ viewer { displayName } }');
  return data.viewer.displayName;
}
