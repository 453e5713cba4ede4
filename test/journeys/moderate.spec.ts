import { afterAll, beforeAll, expect, it } from 'vitest';
import { emailOf } from '../support/app.ts';
import { aComment, aDiscussion, anOpenProposal } from '../support/discussion.ts';
import { Reader, type ReaderOptions } from './reader.ts';
import { type Site, startSite } from './site.ts';
import { nameOf, signIn } from './steps.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const ways: ReaderOptions[] = [
  { language: 'en', scripts: false },
  { language: 'zh', scripts: true },
];
const rule = 'No insult, threat or hate';

it.each(ways)(
  'hides a comment and shows it again ($language, scripts: $scripts)',
  { timeout: 180_000 },
  async (way) => {
    const discussion = await aDiscussion(site.app);
    const { forum, olga, amina, bo } = discussion;
    const proposal = await anOpenProposal(discussion);
    const insult = await aComment(bo, proposal.threadId, 'You are all fools.');
    await aComment(amina, proposal.threadId, 'Speak to the matter.', { parentId: insult.id });
    const moderator = `mina-${way.language}`;
    await site.app.person(moderator);
    await olga.act('grantOffice', { forumId: forum.id, email: emailOf(moderator), office: 'MODERATOR' }, '');

    const mina = await Reader.at(site, way);
    const { t } = mina;
    await signIn(mina, moderator);
    await mina.open(`/f/${forum.slug}/moderate`);
    await mina.page.locator('article', { hasText: 'You are all fools.' }).locator('summary').click();
    const form = `hide-${insult.id}`;
    await mina.field(form, 'rule').selectOption(rule);
    await mina.field(form, 'reason').fill('It calls people fools.');
    await mina.press(form, t('Hide comment'));
    await mina.reads(t('The comment is hidden. Its author sees the rule and your reason.'));
    await mina.look();

    const visitor = await Reader.at(site, way);
    await visitor.open(`/f/${forum.slug}/proposals/${proposal.number}`);
    await visitor.reads('Speak to the matter.');
    await visitor.reads(t(rule));
    expect(await visitor.page.content()).not.toContain('fools');

    const author = await Reader.at(site, way);
    await signIn(author, await nameOf(bo));
    await author.reads('It calls people fools.');
    await author.look();

    await mina.page.locator('article', { hasText: 'It calls people fools.' }).locator('summary').click();
    const restore = `restore-${insult.id}`;
    await mina.field(restore, 'rule').selectOption(rule);
    await mina.field(restore, 'reason').fill('It quotes a saying.');
    await mina.press(restore, t('Show comment again'));
    await mina.reads(t('The comment is shown again.'));
    await visitor.open(`/f/${forum.slug}/proposals/${proposal.number}`);
    await visitor.reads('You are all fools.');
  },
);
