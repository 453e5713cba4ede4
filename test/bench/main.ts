import { residentOf } from './cpu.ts';
import { checkBallots, makeDataset } from './dataset.ts';
import { threadGrowth } from './growth.ts';
import { asJson, asText } from './report.ts';
import { cast, measure, tally, threadPage } from './scenarios.ts';
import { startServer } from './servers.ts';

// `npm run bench`: figures in words; with --json one JSON object and nothing else.

const databaseUrl = process.env.BENCH_DATABASE_URL;
if (!databaseUrl) throw new Error('Run `npm run bench`: it starts a database of its own.');
const json = process.argv.includes('--json');
const say = (what: string) => process.stderr.write(`${what} …\n`);

// The product's server migrates the database before it listens.
const product = await startServer('product', databaseUrl);
say('Making 100,000 people, ballots and comments');
const dataset = await makeDataset(databaseUrl);
const bare = await startServer('bare', databaseUrl);
try {
  say('Reading a thread page');
  const ofThread = await measure(threadPage, product, bare, dataset.postmaster);
  say('Reading a tally');
  const ofTally = await measure(tally, product, bare, dataset.postmaster);
  say('Reading short and long threads');
  const growth = await threadGrowth(product, dataset);
  say('Casting ballots');
  const ofCast = await measure(cast(dataset), product, bare, dataset.postmaster);
  await checkBallots(databaseUrl, ofCast.answers);
  const resident = { product: residentOf(product.pid), bare: residentOf(bare.pid) };
  const results = { threadPage: ofThread, tally: ofTally, cast: ofCast, threadGrowth: growth, resident };
  process.stdout.write(`${json ? asJson(results) : asText(results)}\n`);
} finally {
  await Promise.all([product.stop(), bare.stop()]);
}
