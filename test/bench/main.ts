import { isDeepStrictEqual, parseArgs } from 'node:util';
import { Connection } from './client.ts';
import { residentOf } from './cpu.ts';
import { checkCounters, makeDataset } from './dataset.ts';
import { measureGrowth } from './growth.ts';
import { print } from './report.ts';
import { compare, type Subject } from './round.ts';
import { startServer } from './servers.ts';
import { subjects } from './subjects.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const url = process.env.BENCH_DATABASE_URL;
if (!url) throw new Error('Start it with npm run bench, which lends it a database.');

const product = await startServer('product', url);
const data = await makeDataset(url);
const bare = await startServer('bare', url);
try {
  const results = [];
  for (const { key, title, requests, ask } of subjects(data)) {
    const [mine, theirs] = [product, bare].map(({ port, pid }, side) => ({
      port,
      pid,
      request: (n: number) => ask(n)[side] as Buffer,
    })) as [Subject, Subject];
    if (key !== 'cast') await expectSameAnswer(title, mine, theirs);
    results.push({ key, title, ...(await compare(mine, theirs, data.postmaster, { rounds: 5, requests })) });
  }
  await checkCounters(url);
  const threadGrowth = await measureGrowth(product.port, data);
  print({ results, threadGrowth, resident: residentOf(product.pid) }, values.json);
} finally {
  await Promise.all([product.stop(), bare.stop()]);
}

/** Throws where the two servers answer different things: then there would be nothing to compare. */
async function expectSameAnswer(title: string, mine: Subject, theirs: Subject): Promise<void> {
  const [ours, other] = await Promise.all([mine, theirs].map(answerOf));
  if (!isDeepStrictEqual(ours, other)) throw new Error(`${title}: the two servers answer different things.`);
}

async function answerOf({ port, request }: Subject): Promise<unknown> {
  const connection = await Connection.open(port);
  const answer: unknown = JSON.parse((await connection.send(request(0))).toString());
  connection.close();
  return answer;
}
