import { ProposalImport } from '@plenary/deliberation';
import { StandingService } from '@plenary/forum';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emailOf, type TestApp, testApp } from '../support/app.ts';
import { aDiscussion, type Discussion } from '../support/discussion.ts';
import { accredit, ask } from '../support/forum.ts';

let app: TestApp;
let d: Discussion;
let accreditationId: string;
beforeAll(async () => {
  app = await testApp();
  d = await aDiscussion(app);
  const ines = await app.person('Ines');
  accreditationId = await accredit(d.olga, ines, d.forum, 'technical-community', { country: 'BR' });
  await app.person('Admin');
  const administratorAt = app.clock.now();
  await app.db.person.update({ where: { email: emailOf('Admin') }, data: { administratorAt } });
});
afterAll(() => app.close());

const contribution = { sourceId: '007', title: 'Principles', body: '# One\n\nOpenness.', language: 'en' };

async function importAs(email: string, terms: object = {}) {
  const person = await app.db.person.findUniqueOrThrow({ where: { email } });
  const viewer = await app.nest.get(StandingService).viewerOfPerson(person.id);
  const proposal = { ...contribution, agendaItemId: d.item.id, accreditationId, ...terms };
  return app.db.$transaction((tx) => app.nest.get(ProposalImport).importProposal(tx, viewer, proposal));
}
const byAdmin = (terms: object = {}) => importAs(emailOf('Admin'), terms);

describe('importing a proposal', () => {
  it('makes an open one of an accredited stakeholder, recorded as an import', async () => {
    const { id, number } = (await byAdmin()).proposal;
    const query = `query($slug: String!, $number: Int!) { forum(slug: $slug) { proposal(number: $number) {
      title state blocks { text } thread { commentCount } submitter { displayName group { key } country } } } }`;
    const { data } = await app.visitor.ask(query, { slug: d.forum.slug, number });
    expect(data.forum.proposal).toMatchObject({
      title: 'Principles',
      state: 'OPEN',
      blocks: [{ text: '# One' }, { text: 'Openness.' }],
      submitter: { displayName: 'Ines', group: { key: 'technical-community' }, country: 'BR' },
    });
    const entries = await app.db.recordEntry.findMany({ where: { subjectId: id } });
    expect(entries.map(({ act, content }) => [act, (content as { sourceId: string }).sourceId])).toEqual([
      ['PROPOSAL_IMPORTED', '007'],
    ]);
  });

  it('changes nothing the second time, and says where it contradicts what is there', async () => {
    const first = await byAdmin();
    expect(await byAdmin()).toEqual({ ...first, made: false, contradicts: false });
    for (const terms of [
      { title: 'Another title' },
      { body: 'Other.' },
      { language: 'fr' },
      { accreditationId: d.item.id },
    ])
      expect(await byAdmin(terms)).toEqual({ ...first, made: false, contradicts: true });
    expect(await app.db.proposal.count({ where: { sourceId: '007' } })).toBe(1);
  });

  it('is for administrators, and for those who are accredited in the forum', async () => {
    await expect(importAs(emailOf('Ines'), { sourceId: '008' })).rejects.toThrow('NOT_ADMINISTRATOR');
    const asking = await ask(await app.person('Jo'), d.forum, 'media');
    for (const id of ['nobody', '01900000-0000-7000-8000-000000000009', asking.accreditation.id])
      await expect(byAdmin({ sourceId: '008', accreditationId: id })).rejects.toThrow('NOT_FOUND accreditationId');
    await expect(byAdmin({ sourceId: '008', agendaItemId: 'nowhere' })).rejects.toThrow('NOT_FOUND agendaItemId');
  });
});
