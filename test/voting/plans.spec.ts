import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { type Statement, statementsOf } from '../support/statements.ts';
import { another, aPlenary, aPoll, type Plenary, voters } from './cast.ts';

let app: TestApp;
let plenary: Plenary;
beforeAll(async () => {
  app = await testApp();
  plenary = await aPlenary(app, await app.person('Olena'));
});
afterAll(() => app.close());

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}
const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** The tables that a statement would scan under the plan that a connection of the server keeps for it. */
async function scanned({ db }: TestApp, { text }: Statement): Promise<(string | undefined)[]> {
  const query = `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`;
  const { rows } = await db.pool.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(query);
  return rows
    .flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => nodesOf(Plan)))
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .map((node) => node['Relation Name']);
}

it('casting goes by keys also under a plan that was made while the tables were empty or small', async () => {
  const [amina] = await voters(app, plenary, 'government', 1);
  const pollId = await aPoll(app, plenary);
  await app.db.$executeRaw`DELETE FROM request`;
  for (const table of [
    'request',
    'ballot',
    'roll_entry',
    'poll',
    'tally',
    'agenda_item',
    'phase',
    'login_session',
    'person',
  ])
    await app.db.pool.query(`VACUUM (ANALYZE) ${table}`);
  const fresh = await another(app);
  try {
    const idempotencyKey = randomUUID();
    const votes = async () => {
      for (let turn = 0; turn < 2; turn += 1) await amina?.at(fresh).vote(pollId, 'SUPPORT', { idempotencyKey });
    };
    const statements = await statementsOf(votes);
    expect(statements.map(({ text }) => text).join()).toContain('INSERT INTO ballot');
    const found = await Promise.all(statements.map((statement) => scanned(fresh, statement)));
    expect(found.flat()).toEqual([]);
  } finally {
    await fresh.nest.close();
  }
});
