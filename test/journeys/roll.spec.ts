import { afterAll, beforeAll, expect, it } from 'vitest';
import { emailOf } from '../support/app.ts';
import { accredit } from '../support/forum.ts';
import { aPlenary, aPoll, aVoter } from '../voting/cast.ts';
import { Reader, type ReaderOptions } from './reader.ts';
import { type Site, startSite } from './site.ts';
import { signIn } from './steps.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const ways: ReaderOptions[] = [
  { language: 'zh', scripts: false },
  { language: 'en', scripts: true },
];

it.each(ways)(
  'two organizers take a voter off the roll of an open poll ($language, scripts: $scripts)',
  { timeout: 180_000 },
  async (way) => {
    const { app } = site;
    const key = `${way.language}-${way.scripts}`;
    const plenary = await aPlenary(app, await app.person(`olga-${key}`));
    const { forum, organizer } = plenary;
    await app.person(`sven-${key}`);
    await organizer.act('grantOffice', { forumId: forum.id, email: emailOf(`sven-${key}`), office: 'ORGANIZER' }, '');
    await accredit(organizer, await app.person(`Amina-${key}`), forum, 'government');
    await aVoter(app, plenary, 'industry');
    const pollId = await aPoll(app, plenary);
    const { number } = await app.db.poll.findUniqueOrThrow({ where: { id: pollId } });
    const path = `/f/${forum.slug}/polls/${number}`;

    const olga = await Reader.at(site, way);
    const { t, page } = olga;
    await signIn(olga, `olga-${key}`);
    await olga.open(path);
    await olga.follow(t('Change the roll'));
    await olga.look();
    await page.locator('input[name=name]').fill('amina');
    await page.getByRole('button', { name: t('Find'), exact: true }).click();
    await olga.unfold(t('Take off the roll'));
    await olga.look();
    const [form = ''] = await page.locator('form[id^=change-]').evaluateAll((all) => all.map(({ id }) => id));
    await olga.field(form, 'reason').fill('Left the forum.');
    await olga.press(form, t('Propose the change'));
    await olga.reads(t('The change is proposed. It is made when a second organizer confirms it.'));
    await olga.reads(t('You proposed this change: a second organizer has to confirm it.'));
    await olga.look();

    const sven = await Reader.at(site, way);
    await signIn(sven, `sven-${key}`);
    await sven.open(`${path}/roll`);
    await sven.reads('Left the forum.');
    await sven.page.getByRole('button', { name: t('Confirm the change'), exact: true }).click();
    await sven.reads(t('The roll is changed.'));
    await sven.look();
    await sven.open(path);
    await sven.reads(t('Changes of the roll since voting opened'));
    await sven.look();
    expect(await app.db.rollEntry.count({ where: { pollId, removedAt: null } })).toBe(1);
  },
);
