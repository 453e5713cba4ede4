import { randomUUID } from 'node:crypto';
import { Connection, wire } from './client.ts';
import type { Dataset } from './dataset.ts';
import { differenceOf } from './difference.ts';
import { operation } from './operations.ts';
import { type Comparison, compare, type Subject } from './round.ts';
import type { RunningServer } from './servers.ts';

/** Something that both servers do. */
interface Scenario {
  /** What the product is asked (operations/). */
  operation: string;
  /** Where the bare server does the same. */
  path: string;
  variables: (n: number) => Record<string, unknown>;
  headers?: (n: number) => Record<string, string>;
  /** Part of every right answer; left out where each is the same as the first. */
  mark?: string;
}

/** How often an operation is asked before it is compared: by then the product has compiled it. */
const beforeComparing = 8;
const positions = ['SUPPORT', 'OPPOSE', 'ABSTAIN'];

/** A visitor reads a proposal with the first fifty comments of its discussion. */
export const threadPage: Scenario = {
  operation: 'thread-page',
  path: '/thread',
  variables: () => ({ forum: 'bench', number: 2, signedIn: false, first: 50 }),
};

/** A visitor reads what 100,000 ballots of an agenda item come to, by group, under its decision rule. */
export const tally: Scenario = {
  operation: 'agenda-tally',
  path: '/tally',
  variables: () => ({ forum: 'bench', edition: '2026', number: 2 }),
};

/** People who are signed in change their ballots; each position comes after another one. */
export function cast({ pollId, voters }: Dataset): Scenario {
  const voterOf = (n: number) => n % voters;
  return {
    operation: 'cast-ballot',
    path: '/cast',
    variables: (n) => {
      const position = positions[(voterOf(n) + Math.floor(n / voters)) % positions.length];
      return { input: { idempotencyKey: randomUUID(), pollId, position } };
    },
    headers: (n) => ({ authorization: `Bearer voter-${voterOf(n) + 1}` }),
    mark: '"refusal":null',
  };
}

/** Compares how fast the two are. Throws where they answer different things. */
export async function measure(
  scenario: Scenario,
  product: RunningServer,
  bare: RunningServer,
  postmaster: number,
): Promise<Comparison> {
  const subjects = [await subjectOf(scenario, product), await subjectOf(scenario, bare)] as const;
  const [ours, theirs] = subjects.map(({ first }) => JSON.parse(first.toString()));
  const difference = differenceOf(ours, theirs);
  if (difference)
    throw new Error(`The product and the bare server do not agree on ${scenario.operation}: ${difference}.`);
  return compare(...subjects, postmaster);
}

async function subjectOf(scenario: Scenario, server: RunningServer): Promise<Subject & { first: Buffer }> {
  const { variables, headers = () => ({}), mark } = scenario;
  const query = operation(scenario.operation);
  const write = (n: number) =>
    server.name === 'product'
      ? wire('/graphql', { query, variables: variables(n) }, headers(n))
      : wire(scenario.path, variables(n), headers(n));
  const always = write(0);
  const request = mark ? write : () => always;
  const connection = await Connection.open(server.port);
  let first = Buffer.alloc(0);
  for (let n = 0; n < beforeComparing; n += 1) first = Buffer.from(await connection.send(request(n)));
  connection.close();
  const isRight = mark ? (answer: Buffer) => answer.includes(mark) : (answer: Buffer) => answer.equals(first);
  return { server, request, isRight, first };
}
