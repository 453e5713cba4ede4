import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  buildASTSchema,
  type GraphQLInputType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { content, StageClock, seed } from '../../prisma/seed/index.ts';
import { Client, type TestApp, testApp } from '../support/app.ts';

const schema = buildASTSchema(parse(readFileSync('.config/schema.graphql', 'utf8')));
const mutations = Object.values((schema.getMutationType() as GraphQLObjectType).getFields());

/** Text that has broken something somewhere: too long, no text, half a character, markup, a quote, a path, another script. */
const nasty = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '<script>alert(1)</script>',
  "'; DROP TABLE ballot; --",
  '../../etc/passwd',
  'مرحبا',
  '你好',
  '🏛️'.repeat(50),
  '00000000-0000-0000-0000-000000000000',
  'not-a-uuid',
  '2026-02-30',
  'x'.repeat(250_000),
];

/** Values of a type, right in form and often wrong in meaning; `known` are ids that exist. */
function valuesOf(type: GraphQLInputType, known: readonly string[]): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valuesOf(type.ofType, known);
  if (isListType(type)) return fc.array(valuesOf(type.ofType, known), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const required = fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name);
    const model = Object.fromEntries(fields.map((field) => [field.name, valuesOf(field.type, known)]));
    return fc.record(model, { requiredKeys: required });
  }
  if (type.name === 'Int') return fc.constantFrom(-1, 0, 1, 2, 2_147_483_647);
  if (type.name === 'Boolean') return fc.boolean();
  if (type.name === 'DateTime')
    return fc.constantFrom(
      '2020-01-01T00:00:00Z',
      '2030-01-01T00:00:00Z',
      '9999-12-31T23:59:59Z',
      '0001-01-01T00:00:00Z',
    );
  if (type.name === 'Date') return fc.constantFrom('2020-01-01', '2030-12-31', '9999-12-31', '0001-01-01');
  if (type.name === 'ID') return fc.constantFrom(...known, ...nasty);
  return fc.constantFrom(...nasty, 'en', 'Asia/Shanghai', 'simple-majority', 'somebody@cast.example', 'a-slug');
}

describe('no input', () => {
  let app: TestApp;
  let known: string[];
  let actors: Client[];

  beforeAll(async () => {
    const clock = new StageClock();
    app = await testApp({ clock });
    await seed(app.nest, clock, new Date());
    clock.at = new Date();
    const signIn = async (key: string) => {
      const email = content.people.find((person) => person.key === key)?.email;
      const { sessionToken } = await app.visitor.act(
        'signIn',
        { email, password: 'plenary demonstration' },
        'sessionToken',
      );
      return new Client(app, sessionToken);
    };
    actors = [app.visitor, await signIn('organizer'), await signIn('moderator'), await signIn('achieng')];
    const ids = await app.db.pool.query<{ id: string }>(
      [
        'forum',
        'edition',
        'session',
        'phase',
        'agenda_item',
        'stakeholder_group',
        'accreditation',
        'proposal',
        'thread',
        'comment',
        'poll',
      ]
        .map((table) => `(SELECT id::text FROM ${table} ORDER BY id DESC LIMIT 2)`)
        .join(' UNION ALL '),
    );
    known = ids.rows.map(({ id }) => id);
  });
  afterAll(() => app.close());

  it.each(mutations.map((field) => [field.name, field] as const))('makes %s fail on our side', async (name, field) => {
    const [argument] = field.args;
    const payload = field.type.toString().replace('!', '');
    const query = argument
      ? `mutation($input: ${argument.type}) { ${name}(input: $input) { refusal { code field until limit } __typename } }`
      : `mutation { ${name} { refusal { code } } }`;
    expect(payload).toMatch(/Payload$/);
    const inputs = argument ? valuesOf(argument.type, known) : fc.constant(null);
    await fc.assert(
      fc.asyncProperty(inputs, fc.nat(actors.length - 1), fc.uuid(), async (input, actor, key) => {
        const keyed =
          input && typeof input === 'object' && 'idempotencyKey' in input ? { ...input, idempotencyKey: key } : input;
        const answer = await actors[actor]?.ask(query, { input: keyed });
        expect([200, 400, 413]).toContain(answer?.status);
        expect(JSON.stringify(answer?.errors ?? '')).not.toContain('INTERNAL_SERVER_ERROR');
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it.each([
    'query($text: String!) { forum(slug: $text) { id edition(slug: $text) { id } } }',
    'query($id: ID!) { comment(id: $id) { id } }',
    'query($text: String!) { forums(after: $text) { totalCount } }',
    'query($text: String!) { forum(slug: "ai-cooperation") { edition(slug: $text) { id } polls(before: $text, last: 3) { totalCount } } }',
    'query($text: String!) { forum(slug: "ai-cooperation") { record(after: $text) { totalCount } moderationLog(after: $text) { totalCount } } }',
    'query($n: Int!) { forum(slug: "ai-cooperation") { proposal(number: $n) { id } poll(number: $n) { id } openPolls(first: $n) { id } } }',
    'query($n: Int!) { closingNext(first: $n) { id } forums(first: $n) { totalCount } }',
    'query($text: String!, $id: ID!, $n: Int!) { forum(slug: "ai-cooperation") { proposal(number: 1) { thread { comments(after: $text, groupId: $id, first: $n) { totalCount } } } } }',
  ])('makes this fail on our side: %s', async (query) => {
    for (const text of nasty) {
      for (const n of [-1, 0, 1, 101, 2_147_483_647]) {
        const answer = await actors[1]?.ask(query, { text, id: text, n });
        expect([200, 400, 413], text.slice(0, 50)).toContain(answer?.status);
        expect(JSON.stringify(answer?.errors ?? ''), text.slice(0, 50)).not.toContain('INTERNAL_SERVER_ERROR');
      }
    }
  });
});
