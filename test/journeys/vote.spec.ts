import { afterAll, beforeAll, expect, it } from 'vitest';
import { Reader, type ReaderOptions } from './reader.ts';
import { type Site, startSite } from './site.ts';
import {
  aForumToJoin,
  approve,
  askForAccreditation,
  openPoll,
  openProposal,
  propose,
  register,
  signIn,
  vote,
} from './steps.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const ways: ReaderOptions[] = (['en', 'ar', 'zh'] as const).flatMap((language) => [
  { language, scripts: false },
  { language, scripts: true },
]);

it.each(ways)(
  'leads from registering to the tally ($language, scripts: $scripts)',
  { timeout: 180_000 },
  async (way) => {
    const key = `${way.language}-${way.scripts ? 'scripts' : 'plain'}`;
    const { forum, path, organizer: organizerName } = await aForumToJoin(site, key);
    const organizer = await Reader.at(site, way);
    const person = await Reader.at(site, way);
    const { t } = person;
    await signIn(organizer, organizerName);

    const name = `nadia-${key}`;
    await register(person, site, name);
    await askForAccreditation(person, forum);
    await approve(organizer, forum, name);
    const proposal = await propose(person, path);
    await openProposal(organizer, forum);

    await person.open(`/f/${forum.slug}/proposals/${proposal}`);
    await person.choose('comment', 'alignment', 'CONCERN');
    await person.field('comment', 'body').fill('Who pays for the audit?');
    await person.press('comment', t('Publish comment'));
    await person.reads('Who pays for the audit?');
    await person.unfold(t('Reply'));
    await person.field('reply-1', 'body').fill('The operator, in my view.');
    await person.press('reply-1', t('Publish reply'));
    await person.reads('The operator, in my view.');
    await person.look();

    const poll = await openPoll(organizer, path);
    await person.open(`/f/${forum.slug}/polls/${poll}`);
    await vote(person, poll, 'SUPPORT', t('Support'), t('Cast vote'));
    await vote(person, poll, 'OPPOSE', t('Oppose'), t('Change vote'));

    await organizer.open(`/f/${forum.slug}/polls/${poll}`);
    await organizer.unfold(t('Close voting now'));
    await organizer.press(`close-${poll}`, t('Close voting'));
    await organizer.reads(t('Voting is closed and the count is final.'));
    await organizer.look();

    await person.open(`/f/${forum.slug}/polls/${poll}`);
    await person.reads(t('Failed'));
    await person.reads(t('However those who did not vote had voted, the outcome would have been the same.'));
    await person.reads(t('Under another rule'));
    const answered = person.page.locator('section[aria-labelledby="other-rules"] > ul > li > details[open]');
    expect(await answered.count()).toBe(0);
    await person.page.getByLabel(t('Group of the national members')).selectOption({ index: 1 });
    await person.page.locator('form[action*="#other-rules"] button').click();
    await answered.waitFor();
    await person.look();
    const total = person.page.locator('tr.total').first().locator('td');
    expect((await total.allTextContents()).map(Number)).toEqual([0, 1, 0, 1, 1]);
    await person.open('/me');
    await person.reads('Shall audits be yearly?');
  },
);
