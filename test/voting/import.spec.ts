import { type ForumImport, ForumImportService, StandingService } from '@plenary/forum';
import type { Position, Viewer } from '@plenary/kernel';
import { type PollImport, PollImportService, RecountService } from '@plenary/voting';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Json, type TestApp, testApp } from '../support/app.ts';

let app: TestApp;
let administrator: Viewer;
let forumId: string;
let groupIds: string[];
let items: Map<string, string>;
const held = { from: new Date('2015-10-27T15:00:00Z'), until: new Date('2015-10-27T16:00:00Z') };
const countries = ['Kenya', 'Ghana', 'Japan', 'Nepal', 'Peru'];
let organisations: Map<string, string>;

const forum: ForumImport = {
  ...{
    slug: 'assembly',
    name: 'Assembly',
    description: '',
    timeZone: 'UTC',
    importSource: 'Roll calls of an assembly',
  },
  groups: [
    { key: 'africa', name: 'Africa' },
    { key: 'elsewhere', name: 'Elsewhere' },
  ],
  edition: {
    ...{
      slug: '70',
      title: 'Seventieth session',
      theme: 'Votes',
      startsOn: '2015-09-15',
      endsOn: '2016-09-12',
      languages: ['en'],
    },
  },
};

beforeAll(async () => {
  app = await testApp();
  const person = await app.db.person.create({ data: { displayName: 'Ada', administratorAt: app.clock.now() } });
  administrator = await app.nest.get(StandingService).viewerOfPerson(person.id);
  await app.db.$transaction(async (tx) => {
    const forums = app.nest.get(ForumImportService);
    const made = await forums.importForum(tx, administrator, forum);
    forumId = made.forum.id;
    groupIds = made.groups.map(({ id }) => id);
    const stakeholders = countries.map((name, index) => ({
      ...{ sourceId: name, displayName: `Delegate of ${name}`, groupId: groupIds[index < 2 ? 0 : 1] ?? '' },
      ...{
        capacity: 'ORGANISATIONAL' as const,
        organisation: { name, type: 'GOVERNMENT' as const },
        mandate: 'HEAD' as const,
      },
    }));
    const seats = await forums.importStakeholders(tx, administrator, forumId, stakeholders);
    organisations = new Map([...seats].map(([name, { organisationId }]) => [name, organisationId ?? '']));
    const agenda = ['1', '2', '3'].map((sourceId) => ({ sourceId, title: `Roll call ${sourceId}` }));
    const all = await forums.importItems(tx, administrator, made.edition, agenda);
    items = new Map([...all].map(([sourceId, { id }]) => [sourceId, id]));
  });
});
afterAll(() => app.close());

/** A roll call, its votes by country. */
const rollCall = (sourceId: string, votes: Record<string, Position>, terms: Partial<PollImport> = {}): PollImport => ({
  ...{ sourceId, agendaItemId: items.get(sourceId) ?? '', question: `Roll call ${sourceId}`, held },
  ...{ electorate: groupIds, rule: { key: 'simple-majority' } },
  ballots: Object.entries(votes).map(([name, position]) => ({
    organisationId: organisations.get(name) ?? '',
    position,
  })),
  ...terms,
});
const importAll = (polls: PollImport[], viewer: Viewer | null = administrator) =>
  app.db.$transaction((tx) => app.nest.get(PollImportService).importPolls(tx, viewer, forumId, polls));
const first = () => rollCall('1', { Kenya: 'SUPPORT', Ghana: 'OPPOSE', Japan: 'SUPPORT', Peru: 'ABSTAIN' });
const second = () => rollCall('2', { Nepal: 'OPPOSE' });

describe('importing polls that were held elsewhere', () => {
  it('is for administrators', async () => {
    await expect(importAll([first()], { ...administrator, administrator: false })).rejects.toThrow('NOT_ADMINISTRATOR');
    await expect(importAll([first()], null)).rejects.toThrow('NOT_SIGNED_IN');
  });

  it.each([
    [
      'NOT_ON_ROLL',
      () => [rollCall('1', {}, { ballots: [{ organisationId: administrator.personId, position: 'SUPPORT' }] })],
    ],
    ['POSITION_NOT_IN_METHOD', () => [rollCall('1', { Kenya: 'BLOCK' })]],
    ['RULE_UNKNOWN', () => [rollCall('1', {}, { rule: { key: 'none' } })]],
    ['WRONG_GROUP', () => [rollCall('1', {}, { electorate: [administrator.personId] })]],
    ['NOT_FOUND', () => [rollCall('9', {}, { agendaItemId: administrator.personId })]],
    ['ENDS_BEFORE_START', () => [rollCall('1', {}, { held: { from: held.until, until: held.from } })]],
    ['INVALID', () => [first(), first()]],
    ['INVALID', () => [rollCall('1', {}, { ballots: [...first().ballots, ...first().ballots] })]],
  ])('refuses with %s what cannot be, and keeps nothing', async (code, polls) => {
    await expect(importAll([second(), ...polls()])).rejects.toThrow(code);
    expect(await app.db.poll.count()).toBe(0);
    expect(await app.db.recordEntry.count({ where: { act: { startsWith: 'POLL' } } })).toBe(0);
  });

  it('makes closed named polls with the roll, the ballots, the tally and the verdict', async () => {
    const { made, polls, contradicted } = await importAll([first(), second()]);
    expect([made, polls.size, contradicted]).toEqual([2, 2, []]);
    const query = `{ forum(slug: "assembly") { polls(first: 5) { nodes { number sourceId state importedAt opensAt closedAt question unit secrecy
      tally { groups { group { name } counts { eligible support oppose abstain cast } } } verdict { outcome provisional }
      ballots(first: 10) { totalCount nodes { voter position castAt } } } } } }`;
    const { data } = await app.visitor.ask(query);
    const [two, one] = (data as { forum: { polls: { nodes: Json[] } } }).forum.polls.nodes;
    expect(two).toMatchObject({ number: 2, sourceId: '2', verdict: { outcome: 'FAILED' }, ballots: { totalCount: 1 } });
    expect(one).toMatchObject({
      ...{ number: 1, sourceId: '1', state: 'CLOSED', unit: 'ORGANISATION', secrecy: 'NAMED', question: 'Roll call 1' },
      ...{ opensAt: held.from.toISOString(), closedAt: held.until.toISOString(), importedAt: expect.any(String) },
      tally: {
        groups: [
          { group: { name: 'Africa' }, counts: { eligible: 2, support: 1, oppose: 1, abstain: 0, cast: 2 } },
          { group: { name: 'Elsewhere' }, counts: { eligible: 3, support: 1, oppose: 0, abstain: 1, cast: 2 } },
        ],
      },
      verdict: { outcome: 'PASSED', provisional: false },
    });
    const votes = one?.ballots.nodes.map(({ voter, position }: Json) => `${voter} ${position}`);
    expect(votes.sort()).toEqual(['Ghana OPPOSE', 'Japan SUPPORT', 'Kenya SUPPORT', 'Peru ABSTAIN']);
    expect(one?.ballots.nodes[0].castAt).toBe(held.from.toISOString());
  });

  it('is marked as such in the record, from which the same is counted', async () => {
    const entries = await app.db.recordEntry.findMany({ where: { subjectType: 'Poll' }, orderBy: { number: 'asc' } });
    const acts = entries.map(({ act }) => act);
    expect(acts).toEqual([
      ...['POLL_SET', 'POLL_OPENED', 'POLL_SET', 'POLL_OPENED'],
      ...['BALLOT_CAST', 'BALLOT_CAST', 'BALLOT_CAST', 'BALLOT_CAST', 'BALLOT_CAST', 'POLL_CLOSED', 'POLL_CLOSED'],
    ]);
    for (const { content, office, actor } of entries) {
      expect(content).toMatchObject({ imported: true });
      expect([office, actor]).toEqual(['ADMINISTRATOR', entries[0]?.actor]);
    }
    expect(await app.nest.get(RecountService).compare(forumId)).toMatchObject({ differences: [] });
  });

  it('again changes nothing, adds what is new, and says which polls have other ballots', async () => {
    const before = await app.db.recordEntry.count();
    expect(await importAll([first(), second()])).toMatchObject({ made: 0, contradicted: [] });
    expect(await app.db.recordEntry.count()).toBe(before);
    const other = [rollCall('1', { Kenya: 'SUPPORT' }), rollCall('2', { Nepal: 'SUPPORT' }), rollCall('3', {})];
    const { made, contradicted, polls } = await importAll(other);
    expect([made, polls.size, contradicted]).toEqual([1, 3, ['1', '2']]);
    expect(await app.db.poll.findFirst({ where: { sourceId: '3' } })).toMatchObject({ number: 3, outcome: 'FAILED' });
    expect(await app.nest.get(RecountService).compare(forumId)).toMatchObject({ differences: [] });
  });
});
