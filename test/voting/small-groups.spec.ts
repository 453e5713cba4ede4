import { DueService } from '@plenary/voting';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, emailOf, type TestApp, testApp } from '../support/app.ts';
import { aPlenary, inMinutes, open, read, voters } from './cast.ts';

let app: TestApp;
let organizer: Client;
let second: Client;
beforeAll(async () => {
  app = await testApp();
  organizer = await app.person('Olena');
  second = await app.person('Sven');
});
afterAll(() => app.close());

const terms = { secrecy: 'PSEUDONYMOUS', rule: { key: 'every-group-majority' } };

/** A forum in which government has so many members and industry six. */
async function aForumWith(government: number) {
  const plenary = await aPlenary(app, organizer);
  const forumId = plenary.forum.id;
  await organizer.act('grantOffice', { forumId, email: emailOf('Sven'), office: 'ORGANIZER' }, '');
  return {
    plenary,
    few: await voters(app, plenary, 'government', government),
    many: await voters(app, plenary, 'industry', 6),
  };
}

describe('a pseudonymous poll under a rule that weighs groups by themselves', () => {
  it('does not open where a group has fewer than five voters, and names it', async () => {
    const { plenary } = await aForumWith(1);
    const input = { closesAt: inMinutes(app, 60), ...terms };
    for (const opensAt of [undefined, inMinutes(app, 10)]) {
      const { refusal, poll } = await open(app, plenary, { ...input, opensAt });
      expect(poll).toBeNull();
      expect(refusal).toMatchObject({ code: 'GROUP_TOO_SMALL', field: 'electorate', limit: 5 });
    }
    const [group] = await app.db.stakeholderGroup.findMany({ where: { id: plenary.forum.groups.government ?? '' } });
    const asked = 'mutation($input: OpenPollInput!) { openPoll(input: $input) { refusal { about } } }';
    const named = { agendaItemId: plenary.itemId, question: 'Shall it?', method: 'SUPPORT_SCALE', unit: 'PERSON' };
    const electorate = [plenary.forum.groups.government, plenary.forum.groups.industry];
    const sent = {
      ...named,
      ...input,
      electorate,
      resultsShown: 'AFTER_CLOSING',
      idempotencyKey: 'about-small-groups',
    };
    expect((await organizer.ask(asked, { input: sent })).data.openPoll.refusal.about).toBe(group?.name);
    expect(await app.db.poll.count({ where: { forumId: plenary.forum.id } })).toBe(0);
  });

  it('opens where it is named, where the rule is over all votes, where the group is left out or has five', async () => {
    const { plenary } = await aForumWith(1);
    for (const other of [
      { ...terms, secrecy: 'NAMED' },
      { ...terms, rule: { key: 'two-thirds' } },
      { ...terms, electorate: [plenary.forum.groups.industry, plenary.forum.groups.media] },
    ])
      expect((await open(app, plenary, other)).refusal).toBeNull();
    expect((await open(app, (await aForumWith(5)).plenary, terms)).refusal).toBeNull();
  });

  it('that was scheduled is void where a group shrank before its time', async () => {
    const { plenary, few } = await aForumWith(5);
    const opensAt = inMinutes(app, 10);
    const { poll } = await open(app, plenary, { ...terms, opensAt, closesAt: inMinutes(app, 60) });
    await app.db.accreditation.update({ where: { id: few[0]?.accreditationId ?? '' }, data: { state: 'ENDED' } });
    app.clock.set(opensAt);
    await app.nest.get(DueService).openDue(poll.id);
    expect(await read(app, plenary, poll.id)).toMatchObject({ state: 'VOIDED', verdict: null, turnout: null });
    const acts = await app.db.recordEntry.findMany({ where: { subjectId: poll.id }, orderBy: { number: 'asc' } });
    expect(acts.map(({ act }) => act)).toEqual(['POLL_SET', 'POLL_VOIDED']);
  });

  it('loses no voter whose leaving would make a group too small', async () => {
    const { plenary, few } = await aForumWith(5);
    const { poll } = await open(app, plenary, terms);
    const change = { pollId: poll.id, voterId: few[0]?.accreditationId, kind: 'REMOVE', reason: 'Left.' };
    const { rollChange } = await organizer.act('proposeRollChange', change, 'rollChange { id }');
    const { refusal } = await second.act('confirmRollChange', { rollChangeId: rollChange.id }, '');
    expect(refusal).toMatchObject({ code: 'GROUP_TOO_SMALL', limit: 5 });
    expect((await read(app, plenary, poll.id)).turnout).toMatchObject({ eligible: 11 });
  });
});
