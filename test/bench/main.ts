import { randomUUID } from 'node:crypto';
import { wire } from './client.ts';
import { residentOf, tellsCpu } from './cpu.ts';
import { checkCounters, makeDataset } from './dataset.ts';
import { operation } from './operations.ts';
import { compare } from './round.ts';
import { startServer } from './servers.ts';

const url = process.env.BENCH_DATABASE_URL ?? '';
const t0 = performance.now();
const lap = (what: string) => console.error(what, Math.round(performance.now() - t0));
const product = await startServer('product', url, 4701);
lap('product');
const data = await makeDataset(url);
lap('data');
const bare = await startServer('bare', url, 4702);
lap('bare');
const which = process.argv[2];
const rounds = Number(process.argv[3] ?? 5),
  requests = Number(process.argv[4] ?? 1000);
const thread = { forum: 'bench', number: 2, signedIn: false, sort: 'OLDEST', first: 50 };
const item = { forum: 'bench', edition: '2026', number: 2 };
const subjects: Record<string, [string, string, (n: number) => object, boolean]> = {
  thread: ['Proposal', '/thread', () => thread, false],
  tally: ['AgendaTally', '/tally', () => item, false],
  cast: [
    'CastBallot',
    '/cast',
    (n) => ({
      input: {
        idempotencyKey: randomUUID(),
        pollId: data.pollId,
        position: ['SUPPORT', 'OPPOSE', 'ABSTAIN'][Math.floor(n / 2000) % 3],
      },
    }),
    true,
  ],
};
for (const [name, [op, path, vars, signed]] of Object.entries(subjects)) {
  if (which && which !== name) continue;
  const query = operation(op);
  const headers = (n: number): Record<string, string> =>
    signed ? { authorization: `Bearer voter-${((n * 7) % 2000) + 1}` } : {};
  const fixed = signed ? null : [wire('/graphql', { query, variables: vars(0) }), wire(path, vars(0))];
  const ours = {
    port: 4701,
    pid: product.pid,
    request: (n: number) => fixed?.[0] ?? wire('/graphql', { query, variables: vars(n) }, headers(n)),
  };
  const theirs = { port: 4702, pid: bare.pid, request: (n: number) => fixed?.[1] ?? wire(path, vars(n), headers(n)) };
  const { Connection } = await import('./client.ts');
  const a = await (await Connection.open(4701)).send(ours.request(1));
  const b = await (await Connection.open(4702)).send(theirs.request(1));
  const { isDeepStrictEqual } = await import('node:util');
  const same = isDeepStrictEqual(JSON.parse(a.toString()), JSON.parse(b.toString()));
  console.error(name, 'same', same, a.length, b.length);
  if (!same) {
    (await import('node:fs')).writeFileSync('/tmp/a.json', JSON.stringify(JSON.parse(a.toString()), null, 1));
    (await import('node:fs')).writeFileSync('/tmp/b.json', JSON.stringify(JSON.parse(b.toString()), null, 1));
  }
  console.log(name, await compare(ours, theirs, data.postmaster, { rounds, requests }));
  lap(name);
}
await checkCounters(url);
console.log('rss', residentOf(product.pid), residentOf(bare.pid), tellsCpu);
await product.stop();
await bare.stop();
