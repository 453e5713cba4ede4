import { afterAll, beforeAll, expect, it } from 'vitest';
import { emailOf } from '../support/app.ts';
import { Reader, type ReaderOptions } from './reader.ts';
import { type Site, startSite } from './site.ts';
import { signIn } from './steps.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const ways: ReaderOptions[] = [
  { language: 'ar', scripts: false },
  { language: 'en', scripts: true },
];

it.each(ways)(
  'makes a forum up to its first poll ($language, scripts: $scripts)',
  { timeout: 180_000 },
  async (way) => {
    const key = `${way.language}-${way.scripts}`;
    await site.app.person(`omar-${key}`);
    await site.app.person(`mina-${key}`);
    const omar = await Reader.at(site, way);
    const { t, page } = omar;
    await signIn(omar, `omar-${key}`);

    await omar.follow(t('Make a forum'));
    await omar.look();
    await omar.field('forum', 'name').fill(`Forum ${key}`);
    await omar.field('forum', 'slug').fill(key);
    await omar.field('forum', 'timeZone').selectOption('Asia/Shanghai');
    await omar.field('forum', 'groups').fill('Cities\nRivers');
    await omar.press('forum', t('Make forum'));
    await omar.reads(t('The forum is made and you are its organizer. Next, make an edition.'));

    await omar.follow(t('Make an edition'));
    await omar.look();
    await omar.field('edition', 'title').fill('First edition');
    await omar.field('edition', 'slug').fill('first');
    await omar.field('edition', 'theme').fill('Water');
    await omar.field('edition', 'startsOn').fill('2026-12-04');
    await omar.field('edition', 'endsOn').fill('2026-12-01');
    await omar.press('edition', t('Make edition'));
    await omar.reads(t('It must end after it begins.'));
    expect(await omar.field('edition', 'theme').inputValue()).toBe('Water');
    await omar.look();
    await omar.field('edition', 'endsOn').fill('2026-12-06');
    await omar.press('edition', t('Make edition'));
    await omar.reads(t('The edition is made. Next, set its phases and agenda.'));

    await omar.unfold(t('Add a phase'));
    await omar.field('phase-new', 'name').fill('Everything');
    for (const act of ['PROPOSE', 'COMMENT', 'VOTE']) await omar.choose('phase-new', 'grants', act);
    await omar.field('phase-new', 'startsAt').fill('2026-01-01T09:00');
    await omar.field('phase-new', 'endsAt').fill('2099-01-01T18:00');
    await omar.press('phase-new', t('Add phase'));
    await omar.reads(t('The phase is set.'));
    const [phase] = await site.app.db.phase.findMany({ where: { edition: { forum: { slug: key } } } });
    expect(phase?.startsAt.toISOString()).toBe('2026-01-01T01:00:00.000Z');

    await omar.unfold(t('Add a session'));
    await omar.field('session', 'title').fill('Opening');
    await omar.field('session', 'kind').selectOption('PLENARY');
    await omar.field('session', 'startsAt').fill('2026-12-04T09:00');
    await omar.field('session', 'endsAt').fill('2026-12-04T10:00');
    await omar.press('session', t('Add session'));
    await omar.reads(t('The session is made.'));
    await omar.unfold(t('Add an agenda item'));
    await omar.field('item', 'title').fill('Dams');
    await omar.field('item', 'sessionId').selectOption({ label: 'Opening' });
    await omar.press('item', t('Add agenda item'));
    await omar.reads(t('The agenda item is made.'));
    await omar.look();

    await omar.follow(t('Change session'));
    await omar.reads(t('Agenda items stand in this session. Move them to another one first.'));
    await omar.look();
    await omar.field('session', 'title').fill('Opening, in the garden');
    await omar.press('session', t('Save session'));
    await omar.reads(t('The session is changed.'));
    await omar.follow(t('Change agenda item'));
    await omar.look();
    await omar.field('item', 'title').fill('Dams '.repeat(100));
    await omar.press('item', t('Save agenda item'));
    await omar.reads(t('The text is longer than {limit} characters.', { limit: '200' }));
    await site.app.db.agendaItem.updateMany({ where: { title: 'Dams' }, data: { title: 'Weirs', version: 2 } });
    await omar.field('item', 'title').fill('Dams and weirs');
    await omar.press('item', t('Save agenda item'));
    await omar.reads(t('What stands now:'));
    await omar.look();
    expect(await omar.field('item', 'title').inputValue()).toBe('Dams and weirs');
    await omar.press('item', t('Save agenda item'));
    await omar.reads(t('The agenda item is changed.'));
    await omar.unfold(t('Add an agenda item'));
    await omar.field('item', 'title').fill('Made by mistake');
    await omar.press('item', t('Add agenda item'));
    await page
      .getByRole('link', { name: t('Change agenda item'), exact: true })
      .last()
      .click();
    await omar.unfold(t('Remove agenda item'));
    await omar.press('remove', t('Remove agenda item'));
    await omar.reads(t('The agenda item is removed.'));
    await omar.look();

    await omar.follow(t('Open a poll'));
    await omar.field('poll', 'question').fill('Shall there be dams?');
    await omar.choose('poll', 'rule', 'iso');
    await omar.field('poll', 'closesAt').fill('2098-01-01T12:00');
    await omar.press('poll', t('Open poll'));
    await omar.reads(t('There is no such decision rule, or what it needs is missing.'));
    expect(await omar.field('poll', 'question').inputValue()).toBe('Shall there be dams?');
    await omar.field('poll', 'iso.nationalMembers').selectOption({ label: 'Cities' });
    await omar.press('poll', t('Open poll'));
    await omar.reads(t('The poll is open. Its terms can no longer change.'));
    await omar.look();

    await omar.open(`/f/${key}/organize/people`);
    await omar.field('office', 'email').fill(emailOf(`mina-${key}`));
    await omar.choose('office', 'office', 'MODERATOR');
    await omar.press('office', t('Give office'));
    await omar.reads(t('{of} holds the office now.', { of: `mina-${key}` }));
    await omar.open(`/f/${key}/organize/settings`);
    await omar.field('group-rivers', 'name').fill('River basins');
    await omar.press('group-rivers', t('Rename group'));
    await omar.reads(t('The group is called {of} now.', { of: 'River basins' }));
    await omar.look();
    expect(new URL(page.url()).pathname).toBe(`/f/${key}/organize/settings`);
  },
);
