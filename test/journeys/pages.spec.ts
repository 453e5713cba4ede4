import { afterAll, beforeAll, expect, it } from 'vitest';
import { emailOf } from '../support/app.ts';
import { Reader } from './reader.ts';
import { type Site, startSite } from './site.ts';
import { aStage, type Stage } from './stage.ts';
import { nameOf, signIn } from './steps.ts';

let site: Site;
let stage: Stage;
beforeAll(async () => {
  site = await startSite();
  stage = await aStage(site.app);
});
afterAll(() => site.close());

const languages = ['en', 'ar', 'zh'] as const;

it.each(languages)(
  'shows an organizer what can be changed, and anybody counts (%s)',
  { timeout: 180_000 },
  async (language) => {
    const { at, itemAt, sessionAt, poll, counts, olga } = stage;
    const reader = await Reader.at(site, { language, scripts: true });
    await reader.open(`${at}/counts`);
    for (const number of counts) await reader.open(`${at}/counts/${number}`);
    await signIn(reader, await nameOf(olga));
    for (const path of [sessionAt, `${itemAt}/edit`, `${at}/polls/${poll}/roll`, `${at}/organize/settings`])
      await reader.open(path);
    await reader.open(`${at}/organize/people`);
    await reader.unfold(reader.t('Withdraw office'));
    expect(await reader.page.locator('form[id^=withdraw-] [name=reason][required]').count()).toBe(1);
    await reader.look();
  },
);

it.each(languages)('says that who supports under consent agrees (%s)', { timeout: 180_000 }, async (language) => {
  const { at, consent, amina } = stage;
  const reader = await Reader.at(site, { language, scripts: true });
  const { t, page } = reader;
  await signIn(reader, await nameOf(amina));
  const says = async (place: string) => {
    const words = (word: string) => page.locator(place).getByText(t(word), { exact: true }).count();
    expect([(await words('Agree')) > 0, await words('Support')], place).toEqual([true, 0]);
  };
  await reader.open(`${at}/polls/${consent.open}`);
  await says(`#ballot-${consent.open}`);
  await says('.figures');
  await reader.open(`${at}/polls/${consent.closed}`);
  await says('.figures');
  await says('.ballots');
  await reader.open('/me');
  await says('section[aria-labelledby="votes"]');
});

it('withdraws an office with a reason', { timeout: 90_000 }, async () => {
  const reader = await Reader.at(site, { language: 'en', scripts: false });
  const { page } = reader;
  await site.app.person('Mona');
  const terms = { forumId: stage.forum.id, email: emailOf('Mona'), office: 'AUDITOR' };
  await stage.olga.act('grantOffice', terms, '');
  await signIn(reader, await nameOf(stage.olga));
  await reader.open(`${stage.at}/organize/people`);
  const form = await page.locator('form[id^=withdraw-]').last().getAttribute('id');
  await page.locator('summary').getByText('Withdraw office').last().click();
  await reader.field(form ?? '', 'reason').fill('The term is over.');
  await reader.press(form ?? '', 'Withdraw office');
  await reader.reads('Mona no longer holds the office.');
  const { endReason } = await site.app.db.office.findFirstOrThrow({ where: { office: 'AUDITOR' } });
  expect(endReason).toBe('The term is over.');
});

it('shows what another organizer saved meanwhile, of the forum and of a phase', { timeout: 90_000 }, async () => {
  const { at, forum, editionId, olga } = stage;
  const reader = await Reader.at(site, { language: 'en', scripts: false });
  await signIn(reader, await nameOf(olga));
  await reader.open(`${at}/organize/settings`);
  await olga.act('editForum', { forumId: forum.id, baseVersion: 1, description: 'Saved meanwhile.' }, '');
  await reader.field('forum', 'description').fill('Typed here.');
  await reader.press('forum', 'Save forum');
  await reader.reads('Saved meanwhile.');
  await reader.press('forum', 'Save forum');
  await reader.reads('The forum is changed.');

  const phase = await site.app.db.phase.findFirstOrThrow({ where: { editionId }, orderBy: { startsAt: 'asc' } });
  await reader.open(`${at}/2026/organize`);
  const { id: phaseId, grants, startsAt, endsAt } = phase;
  const meanwhile = { editionId, phaseId, baseVersion: 1, name: 'Named meanwhile', grants, startsAt, endsAt };
  await olga.act('setPhase', meanwhile, '');
  const form = `phase-${phaseId}`;
  await reader.page.locator(`details:has(form[id="${form}"]) > summary`).click();
  await reader.field(form, 'name').fill('Named here');
  await reader.press(form, 'Save phase');
  await reader.reads('Somebody changed this after you opened the page.');
  await reader.look();
  await reader.press(form, 'Save phase');
  await reader.reads('The phase is set.');
  expect(await site.app.db.phase.findUniqueOrThrow({ where: { id: phaseId } })).toMatchObject({
    name: 'Named here',
    version: 3,
  });
});
