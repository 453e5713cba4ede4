import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, emailOf, type TestApp, testApp } from '../support/app.ts';
import { accredit, aForum, aForumOfTwo, ask, decide, type MadeForum, standingOf } from '../support/forum.ts';

let app: TestApp;
let olga: Client;
let omar: Client;
let amina: Client;
let forum: MadeForum;
beforeAll(async () => {
  app = await testApp();
  olga = await app.person('Olga');
  omar = await app.person('Omar');
  amina = await app.person('Amina');
});
afterAll(() => app.close());

let people = 0;
const somebody = () => {
  people += 1;
  return app.person(`Somebody${people}`);
};
const twoOrganizers = () => aForumOfTwo(olga, 'Omar');
const desk = { name: 'Desk for Algorithms', type: 'GOVERNMENT', country: 'DE' };

describe('a mandate', () => {
  beforeAll(async () => {
    forum = await twoOrganizers();
  });
  const delegate = { capacity: 'ORGANISATIONAL', organisation: desk, country: 'DE' };

  it('is given on approval, one head an organisation, however many are approved at once', async () => {
    const delegates = await Promise.all(Array.from({ length: 6 }, somebody));
    const ids: string[] = [];
    for (const each of delegates) ids.push((await ask(each, forum, 'government', delegate)).accreditation.id);
    const answers = await Promise.all(ids.map((id) => decide(olga, id, 'APPROVE', { mandate: 'HEAD' })));
    expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
    expect(answers.filter(({ refusal }) => refusal?.code === 'MANDATE_TAKEN')).toHaveLength(5);
    const [next] = ids.filter((_id, index) => answers[index].refusal);
    expect((await decide(olga, String(next), 'APPROVE', { mandate: 'ALTERNATE' })).accreditation.state).toBe(
      'APPROVED',
    );
    expect(await app.db.organisation.count({ where: { name: desk.name } })).toBe(1);
  });

  it('ends with the accreditation, and another may then be head', async () => {
    const own = { ...delegate, organisation: { ...desk, name: 'Ministry' } };
    const [eva, finn] = [await somebody(), await somebody()];
    const id = await accredit(olga, eva, forum, 'government', { ...own, mandate: 'HEAD' });
    const mandate = { role: 'HEAD', organisation: { name: 'Ministry' } };
    expect((await standingOf(eva, forum)).viewerStanding.mandates).toEqual([{ ...mandate, endsAt: null }]);
    await decide(olga, id, 'END', { reason: 'Changed employer.' });
    const [ended] = (await standingOf(eva, forum)).viewerStanding.mandates;
    expect(ended).toMatchObject(mandate);
    expect(ended.endsAt).not.toBeNull();
    await accredit(olga, finn, forum, 'government', { ...own, mandate: 'HEAD' });
    expect((await standingOf(finn, forum)).viewerStanding.mandates).toEqual([{ ...mandate, endsAt: null }]);
  });

  it('needs an organisational capacity, and an approval', async () => {
    const gil = await somebody();
    const { accreditation } = await ask(gil, forum, 'academia', { organisation: desk });
    expect((await decide(olga, accreditation.id, 'APPROVE', { mandate: 'HEAD' })).refusal).toMatchObject({
      code: 'INVALID',
      field: 'mandate',
    });
    const { refusal } = await decide(olga, accreditation.id, 'DECLINE', { mandate: 'HEAD', reason: 'No.' });
    expect(refusal).toMatchObject({ code: 'INVALID', field: 'mandate' });
  });
});

describe('an office', () => {
  const grant = (client: Client, input: Record<string, unknown>) =>
    client.act(
      'grantOffice',
      { forumId: forum.id, email: emailOf('Amina'), office: 'MODERATOR', ...input },
      'stakeholder { displayName }',
    );
  beforeAll(async () => {
    forum = await twoOrganizers();
  });

  it('is granted by an organizer to somebody found by their address, once', async () => {
    expect((await grant(olga, { email: ' AMINA@cast.example ' })).stakeholder).toEqual({ displayName: 'Amina' });
    await Promise.all(Array.from({ length: 5 }, () => grant(omar, {})));
    expect((await standingOf(amina, forum)).viewerStanding.offices).toEqual(['MODERATOR']);
    expect(await app.db.recordEntry.count({ where: { forumId: forum.id, act: 'OFFICE_GRANTED' } })).toBe(2);
  });

  it('gives no accreditation, and no other office', async () => {
    expect((await standingOf(amina, forum)).viewerStanding.accreditation).toBeNull();
    expect((await grant(amina, { office: 'ORGANIZER' })).refusal.code).toBe('NOT_ORGANIZER');
  });

  it('is not given to an address that nobody has confirmed', async () => {
    await app.person('Squatter', { confirmed: false });
    for (const email of [emailOf('Squatter'), 'unknown@cast.example'])
      expect((await grant(olga, { email })).refusal).toMatchObject({ code: 'NOT_FOUND', field: 'email' });
    expect((await grant(olga, { email: 'no address' })).refusal).toMatchObject({ code: 'INVALID', field: 'email' });
  });

  it('lets nobody find out by asking which addresses have accounts', async () => {
    const curious = await somebody();
    const own = await aForum(curious);
    const ask = (name: string) => grant(curious, { forumId: own.id, email: `${name}@cast.example` });
    for (let tried = 0; tried < 30; tried += 1) await ask(`guess-${tried}`);
    expect((await ask('Amina')).refusal).toMatchObject({ code: 'TOO_MANY_TRIES' });
  });

  it('is granted by organizers alone, in a forum that exists', async () => {
    expect((await grant(app.visitor, {})).refusal.code).toBe('NOT_SIGNED_IN');
    for (const forumId of [randomUUID(), 'nonsense'])
      expect((await grant(olga, { forumId })).refusal).toMatchObject({ code: 'NOT_FOUND', field: 'forumId' });
  });
});
