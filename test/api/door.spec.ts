import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';

describe('the GraphQL door', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  const refused = async (query: string, variables = {}) => {
    const { status, errors } = await app.visitor.ask(query, variables);
    return { status, code: errors?.[0]?.extensions.code };
  };

  it('refuses a query nested thirteen levels deep', async () => {
    const nested = 'editions { forum { '.repeat(6);
    const query = `{ forum(slug: "x") { ${nested} id ${'} }'.repeat(6)} } }`;
    expect(await refused(query)).toEqual({ status: 400, code: 'TOO_DEEP' });
  });

  it('refuses a thousand aliases', async () => {
    const query = `{ ${Array.from({ length: 1000 }, (_, index) => `a${index}: viewer { id }`).join(' ')} }`;
    expect(await refused(query)).toEqual({ status: 400, code: 'TOO_WIDE' });
  });

  it('refuses two mutations in one request, also through a fragment', async () => {
    const one = 'signOut { signedOut }';
    expect(await refused(`mutation { a: ${one} b: ${one} }`)).toEqual({ status: 400, code: 'TOO_MANY_MUTATIONS' });
    const fragment = `mutation { ...F } fragment F on Mutation { a: ${one} b: ${one} }`;
    expect(await refused(fragment)).toEqual({ status: 400, code: 'TOO_MANY_MUTATIONS' });
  });

  it('counts the rows asked for in a variable', async () => {
    const query = `query($n: Int) { forums(first: $n) { nodes { editions { agendaItems(first: 4) { nodes { title description number language sourceId } } } } } }`;
    expect((await refused(query, { n: 5 })).status).toBe(200);
    const costly = `query($n: Int) { forums(first: $n) { nodes { accreditations(first: $n) { nodes { id state capacity } } } } }`;
    expect(await refused(costly, { n: 100 })).toEqual({ status: 400, code: 'TOO_COSTLY' });
  });

  it('counts the rows of a variable that is left out, whatever it cost as null', async () => {
    const query = `query($n: Int = 100) { forums(first: $n) { nodes { polls(first: $n) { nodes { id } } } } }`;
    expect((await refused(query, { n: null })).status).toBe(200);
    expect(await refused(query)).toEqual({ status: 400, code: 'TOO_COSTLY' });
  });

  it('counts lists without pages as more than one row', async () => {
    const lists = 'editions { agendaItems(first: 4) { nodes { polls { tally { groups { group { id } } } } } } }';
    const often = Array.from({ length: 20 }, (_, index) => `a${index}: ${lists}`).join(' ');
    expect((await refused(`{ forum(slug: "x") { ${lists} } }`)).status).toBe(200);
    expect(await refused(`{ forum(slug: "x") { ${often} } }`)).toEqual({ status: 400, code: 'TOO_COSTLY' });
  });

  it('takes no condition for a field that is null', async () => {
    const query = 'query($wanted: Boolean = true) { viewer @include(if: $wanted) { id } }';
    expect(await refused(query, { wanted: null })).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
  });

  it.each([
    ['a broken query', '{ viewer {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ viewer { shoeSize } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('says what is wrong with %s', async (_what, query, code) => {
    expect(await refused(query)).toEqual({ status: 400, code });
  });

  it('says which variable is wrong, however often', async () => {
    const query = 'mutation($input: RegisterInput!) { register(input: $input) { email } }';
    for (let time = 0; time < 8; time += 1)
      expect(await refused(query, { input: { email: 7 } })).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
  });

  it.each([
    ['a list', '{ forums(first: 3) { totalCount nodes { slug groups { key } } pageInfo { hasNextPage } } }'],
    ['a refused cursor', '{ forums(after: "not a cursor") { totalCount } }'],
    ['a variable', 'query($slug: String!) { forum(slug: $slug) { name } }'],
  ])('answers an operation with %s the same however often it is asked', async (_what, query) => {
    const answers = [];
    for (let time = 0; time < 8; time += 1) answers.push(await app.visitor.ask(query, { slug: 'nowhere' }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });
});
