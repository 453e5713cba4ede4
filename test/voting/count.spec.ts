import { type ForumImport, ForumImportService, StandingService } from '@plenary/forum';
import type { Viewer } from '@plenary/kernel';
import { type CountImport, CountService, RecountService } from '@plenary/voting';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Json, type TestApp, testApp } from '../support/app.ts';

let app: TestApp;
let administrator: Viewer;
let forumId: string;

const forum: ForumImport = {
  ...{ slug: 'assembly', name: 'Assembly', description: '', timeZone: 'UTC', importSource: 'Paper' },
  groups: [{ key: 'all', name: 'All' }],
  edition: {
    slug: '1',
    title: 'First',
    theme: 'Votes',
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    languages: ['en'],
  },
};

/** Ada beats Bo 4 to 3, Bo beats Cy 5 to 2, Cy beats Ada not: 2 to 5. */
const ranking: CountImport = {
  title: 'Chair',
  method: 'SCHULZE',
  options: ['Ada', 'Bo', 'Cy'],
  ballots: [
    [3, null, 2, 1, 3],
    [2, null, 1, 2, null],
    [2, null, 1, 3, 2],
  ],
};

beforeAll(async () => {
  app = await testApp();
  const person = await app.db.person.create({ data: { displayName: 'Ada', administratorAt: app.clock.now() } });
  administrator = await app.nest.get(StandingService).viewerOfPerson(person.id);
  forumId = await app.db.$transaction(async (tx) => {
    const made = await app.nest.get(ForumImportService).importForum(tx, administrator, forum);
    return made.forum.id;
  });
});
afterAll(() => app.close());

const publish = (given: CountImport, viewer: Viewer | null = administrator) =>
  app.db.$transaction((tx) => app.nest.get(CountService).publish(tx, viewer, forumId, given));

async function read(number: number): Promise<Json> {
  const fields = `title method seats unranked options hash ballotSheet result { ballots winners order pairwise
    ties { over options brokenBy taken } rounds { votes exhausted elected excluded transfers { from to votes } }
    scores { option total abstained distribution { score ballots } } }`;
  const { data } = await app.visitor.ask(`{ forum(slug: "assembly") { count(number: ${number}) { ${fields} } } }`);
  return data.forum.count;
}

describe('publishing a count', () => {
  it('tells winners, order and every comparison to anybody', async () => {
    const { count } = await publish(ranking);
    const { result, ballotSheet } = await read(count.number);
    expect(result).toMatchObject({ ballots: '7', winners: [0], order: [[0], [1], [2]], rounds: null, scores: null });
    expect(result.pairwise).toEqual([
      ['0', '4', '7'],
      ['3', '0', '5'],
      ['0', '2', '0'],
    ]);
    expect(ballotSheet.split('\r\n')).toEqual([
      'Ada,Bo,Cy',
      '1,2,',
      '1,2,',
      '1,3,2',
      '1,3,2',
      ...Array(3).fill('2,1,3'),
      '',
    ]);
  });

  it('counts the same ballots once, in whatever order they were typed', async () => {
    const first = await publish({ ...ranking, title: 'Twice' });
    const again = await publish({
      ...ranking,
      title: 'Twice',
      ballots: [[1, null, 2, 1, 3], ...ranking.ballots.slice(1), [2, null, 2, 1, 3]],
    });
    expect([first.made, again.made]).toEqual([true, false]);
    expect(again.count.id).toBe(first.count.id);
  });

  it('publishes one count for eight requests at the same time', async () => {
    const given = { ...ranking, title: 'Race' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => publish(given)));
    expect(answers.filter(({ made }) => made)).toHaveLength(1);
    expect(new Set(answers.map(({ count }) => count.number)).size).toBe(1);
    expect(await app.db.publishedCount.count({ where: { forumId, title: 'Race' } })).toBe(1);
  });

  it('keeps scores and abstention apart', async () => {
    const { count } = await publish({ ...ranking, title: 'Score', method: 'SCORE' });
    const { result } = await read(count.number);
    expect(result.scores).toContainEqual({
      option: 2,
      total: '13',
      abstained: '2',
      distribution: [
        { score: 3, ballots: '3' },
        { score: 2, ballots: '2' },
      ],
    });
    expect(result.winners).toEqual([]);
    expect(result.ties).toEqual([{ over: 'SEAT', options: [1, 2], brokenBy: null, taken: [] }]);
  });

  it('counts group by group, and tells no group of fewer than five apart', async () => {
    const groups = ['States', 'Industry', 'Media'];
    const ballots: CountImport['ballots'] = [
      [10, 0, 1, 2, 3],
      [5, 1, 2, 1, 3],
      [4, 2, 3, 2, 1],
    ];
    const { count } = await publish({ ...ranking, title: 'By group', groups, ballots });
    const { data } = await app.visitor.ask(`{ forum(slug: "assembly") { count(number: ${count.number}) {
      groups ballotSheet result { winners byGroup { group ballots winners sameWinners } } } } }`);
    const { groups: told, ballotSheet, result } = data.forum.count;
    expect(told).toEqual(['States', 'Industry']);
    expect(ballotSheet).toMatch(/^group,Ada,Bo,Cy\r\n,3,2,1\r\n/);
    expect(ballotSheet).not.toContain('Media');
    expect(result.byGroup).toEqual([
      { group: 0, ballots: '10', winners: [0], sameWinners: true },
      { group: 1, ballots: '5', winners: [1], sameWinners: false },
      { group: null, ballots: null, winners: [], sameWinners: false },
    ]);
    expect(result.winners).toEqual([0]);
  });

  it('keeps who decides a tie', async () => {
    const ballots: CountImport['ballots'] = [[2, null, 1, 1, 2]];
    const tieBreak = { by: 'CASTING_VOTE' as const, order: [1, 0, 2] };
    const { count } = await publish({ ...ranking, title: 'Tie', ballots, tieBreak });
    const { result } = await read(count.number);
    expect(result.winners).toEqual([1]);
    expect(result.ties).toEqual([{ over: 'SEAT', options: [0, 1], brokenBy: 'CASTING_VOTE', taken: [1] }]);
    expect((await app.nest.get(RecountService).compare(forumId)).faults).toEqual([]);
  });

  it('puts it into the record with the hash that the page shows', async () => {
    const { count } = await publish({ ...ranking, title: 'Recorded' });
    const { data } = await app.visitor.ask(
      '{ forum(slug: "assembly") { record(first: 1) { nodes { act content } } } }',
    );
    const [entry] = data.forum.record.nodes;
    expect(entry.act).toBe('COUNT_PUBLISHED');
    expect(JSON.parse(entry.content)).toMatchObject({ number: count.number, hash: (await read(count.number)).hash });
  });

  it('is found when its ballots, its result or the record do not agree', async () => {
    const { count } = await publish({ ...ranking, title: 'Checked' });
    const faults = async () => (await app.nest.get(RecountService).compare(forumId)).faults;
    expect(await faults()).toEqual([]);
    await app.db.publishedCount.update({ where: { id: count.id }, data: { ballots: [[7, null, 2, 1, 3]] } });
    const named = (fault: string) => ({ count: count.number, fault });
    expect(await faults()).toEqual([named('BALLOTS_DIFFER_FROM_HASH'), named('RESULT_DIFFERS_FROM_BALLOTS')]);
    await app.db.publishedCount.update({
      where: { id: count.id },
      data: { ballots: count.ballots ?? [], hash: new Uint8Array(32) },
    });
    expect(await faults()).toEqual([named('BALLOTS_DIFFER_FROM_HASH'), named('HASH_DIFFERS_FROM_RECORD')]);
  });

  it('is an administrator’s alone', async () => {
    await expect(publish({ ...ranking, title: 'Nobody' }, null)).rejects.toMatchObject({
      terms: { code: 'NOT_SIGNED_IN' },
    });
    await app.person('Mina');
    const mina = await app.db.person.findFirstOrThrow({ where: { displayName: 'Mina' } });
    const viewer = await app.nest.get(StandingService).viewerOfPerson(mina.id);
    await expect(publish({ ...ranking, title: 'Mina' }, viewer)).rejects.toMatchObject({
      terms: { code: 'NOT_ADMINISTRATOR' },
    });
  });

  it('refuses ballots that cannot be counted', async () => {
    const refused = { terms: { code: 'INVALID', field: 'ballots' } };
    await expect(publish({ ...ranking, title: 'Short', ballots: [[1, 1]] })).rejects.toMatchObject(refused);
    await expect(publish({ ...ranking, title: 'Half', ballots: [[1.5, null, 1, 2, 3]] })).rejects.toMatchObject(
      refused,
    );
    await expect(publish({ ...ranking, title: 'Same', options: ['Ada', 'Ada ', 'Cy'] })).rejects.toMatchObject(refused);
    expect(
      (await app.visitor.ask('{ forum(slug: "assembly") { count(number: 99) { title } } }')).data.forum.count,
    ).toBeNull();
  });
});
