import { afterAll, beforeAll, expect, it } from 'vitest';
import { aComment, aDiscussion, anOpenProposal, type Discussion } from '../support/discussion.ts';
import { Reader } from './reader.ts';
import { type Site, startSite } from './site.ts';
import { nameOf, signIn } from './steps.ts';

let site: Site;
let discussion: Discussion;
let proposePath: string;
beforeAll(async () => {
  site = await startSite();
  discussion = await aDiscussion(site.app);
  proposePath = `/f/${discussion.forum.slug}/2026/items/${discussion.item.number}/propose`;
});
afterAll(() => site.close());

async function amina(scripts: boolean): Promise<Reader> {
  const reader = await Reader.at(site, { language: 'en', scripts });
  await signIn(reader, await nameOf(discussion.amina));
  return reader;
}

it('keeps a text on the device until it was sent', { timeout: 90_000 }, async () => {
  const reader = await amina(true);
  await reader.open(proposePath);
  await reader.field('proposal', 'title').pressSequentially('Audits');
  await reader.field('proposal', 'body').pressSequentially('Once a year.');
  await reader.open('/me');
  await reader.open(proposePath);
  await reader.page.getByRole('button', { name: 'Go on with it' }).click();
  expect(await reader.field('proposal', 'title').inputValue()).toBe('Audits');
  expect(await reader.field('proposal', 'body').inputValue()).toBe('Once a year.');
  await reader.press('proposal', 'Save draft');
  await reader.reads('Your draft is saved. Nobody else can read it.');
  await reader.open(proposePath);
  await reader.field('proposal', 'title').waitFor();
  expect(await reader.page.getByRole('button', { name: 'Go on with it' }).count()).toBe(0);
});

it.each([{ scripts: false }, { scripts: true }])(
  'gives back what was refused, with the reason beside it (scripts: $scripts)',
  { timeout: 90_000 },
  async ({ scripts }) => {
    const reader = await amina(scripts);
    await reader.open(proposePath);
    await reader.field('proposal', 'title').fill('x'.repeat(201));
    await reader.field('proposal', 'body').fill('Once a year.');
    await reader.press('proposal', 'Submit proposal');
    await reader.reads('The text is longer than 200 characters.');
    expect(await reader.field('proposal', 'body').inputValue()).toBe('Once a year.');
    expect(await reader.field('proposal', 'title').getAttribute('aria-invalid')).toBe('true');
    await reader.page.locator('.notice[data-kind="error"]:focus').waitFor();
    await reader.look();
  },
);

it('keeps what stands in one form of a page while another is sent', { timeout: 90_000 }, async () => {
  const { number, threadId } = await anOpenProposal(discussion);
  await aComment(discussion.bo, threadId, 'Who pays for it?');
  const reader = await amina(true);
  await reader.open(`/f/${discussion.forum.slug}/proposals/${number}`);
  await reader.choose('comment', 'alignment', 'CONCERN');
  await reader.field('comment', 'body').fill('Once a year is too seldom.');
  await reader.unfold('Reply');
  await reader.field('reply-1', 'body').fill('The operator.');
  await reader.press('reply-1', 'Publish reply');
  await reader.reads('The operator.');
  expect(await reader.field('comment', 'body').inputValue()).toBe('Once a year is too seldom.');
  expect(await reader.page.locator('[name="alignment"]:checked').getAttribute('value')).toBe('CONCERN');
  expect(await reader.field('reply-1', 'body').inputValue()).toBe('');
  await reader.open('/me');
  await reader.open(`/f/${discussion.forum.slug}/proposals/${number}`);
  expect(await reader.field('comment', 'body').inputValue()).toBe('');
});

it('shows what somebody saved meanwhile, and keeps what was written', { timeout: 90_000 }, async () => {
  const { id, number } = await anOpenProposal(discussion);
  const path = `/f/${discussion.forum.slug}/proposals/${number}`;
  const reader = await amina(false);
  await reader.open(`${path}/edit`);
  const elsewhere = { proposalId: id, baseVersion: 1, title: 'Audits', body: 'Every two years.' };
  await discussion.amina.act('editProposal', elsewhere, '');
  await reader.field('proposal', 'body').fill('Twice a year.');
  await reader.press('proposal', 'Save new version');
  await reader.reads('Somebody changed this after you opened the page.');
  await reader.reads('Every two years.');
  expect(await reader.field('proposal', 'body').inputValue()).toBe('Twice a year.');
  await reader.press('proposal', 'Save new version');
  await reader.reads('Twice a year.');
});
