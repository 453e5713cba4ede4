import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Json, type TestApp, testApp } from '../support/app.ts';
import { statementsOf } from '../support/statements.ts';
import { aPlenary, aPoll, type Plenary, type Voter, voters } from './cast.ts';

let app: TestApp;
let organizer: Client;
let plenary: Plenary;
let government: Voter[];
let industry: Voter[];
beforeAll(async () => {
  app = await testApp();
  organizer = await app.person('Olena');
  plenary = await aPlenary(app, organizer);
  government = await voters(app, plenary, 'government', 6);
  industry = await voters(app, plenary, 'industry', 7);
});
afterAll(() => app.close());

const all = (pollId: string, who: readonly Voter[], position: string) =>
  Promise.all(who.map((voter) => voter.vote(pollId, position)));
const close = (pollId: string) => organizer.act('closePoll', { pollId }, 'poll { state }');

const needed = 'fewest atLeast words groups { group { key } moves { from to count } }';
const asked = `sensitivity { other changed { ${needed} } added { ${needed} } }
  whatIf(rule: $rule) { rule { key } whyNot verdict { outcome provisional trace { level words group { key } left } } }`;

async function ask({ forum }: Plenary, pollId: string, rule?: Record<string, unknown>): Promise<Json> {
  const { number } = await app.db.poll.findUniqueOrThrow({ where: { id: pollId } });
  const query = `query($slug: String!, $number: Int!, $rule: DecisionRuleInput) { forum(slug: $slug) { poll(number: $number) { ${asked} } } }`;
  const { data, errors } = await app.visitor.ask(query, { slug: forum.slug, number, rule });
  expect(errors).toBeUndefined();
  return data.forum.poll;
}

describe('a closed poll', () => {
  it('tells how many votes would have led to the other outcome, by group', async () => {
    const pollId = await aPoll(app, plenary);
    await all(pollId, government, 'SUPPORT');
    await all(pollId, industry.slice(0, 3), 'OPPOSE');
    expect(await ask(plenary, pollId)).toEqual({ sensitivity: null, whatIf: null });
    await close(pollId);
    expect((await ask(plenary, pollId)).sensitivity).toEqual({
      other: 'FAILED',
      changed: {
        fewest: 2,
        atLeast: 2,
        groups: [{ group: { key: 'government' }, moves: [{ from: 'SUPPORT', to: 'OPPOSE', count: 2 }] }],
        words: '2 changed ballots would have made it fail: in Government, 2 from support to opposition with a reason.',
      },
      added: {
        fewest: 3,
        atLeast: 3,
        groups: [{ group: { key: 'industry' }, moves: [{ from: null, to: 'OPPOSE', count: 3 }] }],
        words: '3 further votes would have made it fail: in Industry, 3 for opposition with a reason.',
      },
    });
  });

  it('tells that no votes would have, and keeps to what a ballot of its method may say', async () => {
    const pollId = await aPoll(app, plenary, { rule: { key: 'two-thirds' }, method: 'CONSENT' });
    await all(pollId, government, 'SUPPORT');
    await close(pollId);
    const { changed, added } = (await ask(plenary, pollId)).sensitivity;
    expect(changed.groups).toEqual([
      { group: { key: 'government' }, moves: [{ from: 'SUPPORT', to: 'ABSTAIN', count: 6 }] },
    ]);
    expect(added).toMatchObject({ fewest: null, atLeast: null, groups: [] });
  });

  it('is asked about under every rule, or under the one named', async () => {
    const pollId = await aPoll(app, plenary);
    await all(pollId, government, 'SUPPORT');
    await all(pollId, industry.slice(0, 3), 'OPPOSE');
    await close(pollId);
    const { whatIf } = await ask(plenary, pollId);
    expect(whatIf.map(({ rule, verdict, whyNot }: Json) => [rule.key, verdict?.outcome ?? whyNot])).toEqual([
      ['simple-majority', 'PASSED'],
      ['absolute-majority', 'FAILED'],
      ['two-thirds', 'PASSED'],
      ['every-group-majority', 'FAILED'],
      ['two-thirds-and-every-group', 'FAILED'],
      ['either-house', 'FAILED'],
      ['iso', 'PARAMETERS'],
      ['ieee', 'FAILED'],
      ['equal-pillars', 'PASSED'],
      ['no-objection', 'FAILED'],
    ]);
    expect(whatIf[2].verdict).toMatchObject({ provisional: false, trace: [{}, { left: '18' }] });
    const nationalMembers = { name: 'nationalMembers', groupId: plenary.forum.groups.government };
    const named = await ask(plenary, pollId, { key: 'iso', parameters: [nationalMembers] });
    expect(named.whatIf).toMatchObject([{ rule: { key: 'iso' }, verdict: { outcome: 'PASSED' }, whyNot: null }]);
    expect((await ask(plenary, pollId, { key: 'coin' })).whatIf).toEqual([]);
  });

  it('asks a rule with the parameters of its own rule', async () => {
    const parameters = [{ name: 'nationalMembers', groupId: plenary.forum.groups.industry }];
    const pollId = await aPoll(app, plenary, { rule: { key: 'iso', parameters } });
    await all(pollId, industry, 'SUPPORT');
    await close(pollId);
    const { whatIf, sensitivity } = await ask(plenary, pollId);
    expect(whatIf[6]).toMatchObject({ rule: { key: 'iso' }, verdict: { outcome: 'PASSED' } });
    expect(sensitivity.changed).toMatchObject({ fewest: 2, groups: [{ group: { key: 'industry' } }] });
  });

  it('is asked about in as many statements as it is read in', async () => {
    const pollId = await aPoll(app, plenary);
    await close(pollId);
    const { number } = await app.db.poll.findUniqueOrThrow({ where: { id: pollId } });
    const count = async (variables: string, fields: string) => {
      const query = `query(${variables}) { forum(slug: $slug) { poll(number: $number) {
        electorate { key } rule { key } tally { total { cast } } ${fields} } } }`;
      let errors: unknown;
      const statements = await statementsOf(async () => {
        ({ errors } = await app.visitor.ask(query, { slug: plenary.forum.slug, number }));
      });
      expect(errors).toBeUndefined();
      return statements.length;
    };
    const place = '$slug: String!, $number: Int!';
    expect(await count(`${place}, $rule: DecisionRuleInput`, asked)).toBe(await count(place, 'number'));
  });
});

it('is not worked out for a long list of polls in one request', async () => {
  const query = (first: number) =>
    `query($slug: String!) { forum(slug: $slug) { polls(first: ${first}) { nodes { sensitivity { other } } } } }`;
  const ask = (first: number) => app.visitor.ask(query(first), { slug: plenary.forum.slug });
  expect((await ask(50)).errors).toMatchObject([{ extensions: { code: 'TOO_COSTLY' } }]);
  const { data } = await ask(10);
  expect(data.forum.polls.nodes.length).toBeGreaterThan(3);
});

describe('a pseudonymous poll with small groups', () => {
  it('tells of them as of one, and not at all under rules that weigh them by themselves', async () => {
    const own = await aPlenary(app, organizer);
    const [two, three] = [await voters(app, own, 'government', 2), await voters(app, own, 'industry', 3)];
    const many = await voters(app, own, 'media', 9);
    const electorate = ['government', 'industry', 'media'].map((key) => own.forum.groups[key]);
    const terms = { secrecy: 'PSEUDONYMOUS', electorate, rule: { key: 'two-thirds' } };
    const pollId = await aPoll(app, own, terms);
    await all(pollId, [...two, ...three], 'OPPOSE');
    await all(pollId, many, 'SUPPORT');
    await close(pollId);
    const { sensitivity, whatIf } = await ask(own, pollId);
    expect(sensitivity).toMatchObject({
      other: 'PASSED',
      changed: {
        fewest: 1,
        groups: [{ group: null, moves: [{ from: 'OPPOSE_WITHOUT_REASON', to: 'SUPPORT', count: 1 }] }],
      },
      added: { fewest: null },
    });
    expect(sensitivity.changed.words).toContain('in small groups, merged, 1 from');
    expect(whatIf.map(({ rule, verdict, whyNot }: Json) => [rule.key, verdict?.outcome ?? whyNot])).toEqual([
      ['simple-majority', 'PASSED'],
      ['absolute-majority', 'PASSED'],
      ['two-thirds', 'FAILED'],
      ['every-group-majority', 'SMALL_GROUPS'],
      ['two-thirds-and-every-group', 'SMALL_GROUPS'],
      ['either-house', 'NUMBER_OF_GROUPS'],
      ['iso', 'PARAMETERS'],
      ['ieee', 'FAILED'],
      ['equal-pillars', 'SMALL_GROUPS'],
      ['no-objection', 'FAILED'],
    ]);
  });
});
