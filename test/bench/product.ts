import { residentOf } from './cpu.ts';
import { checkBallots, makeDataset } from './dataset.ts';
import { threadGrowth } from './growth.ts';
import type { ServerResults } from './report.ts';
import { cast, measure, tally, threadPage } from './scenarios.ts';
import { startServer } from './servers.ts';

/** The product's server beside a bare one, on the same data. */
export async function measureServers(databaseUrl: string, say: (what: string) => void): Promise<ServerResults> {
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
    return { threadPage: ofThread, tally: ofTally, cast: ofCast, threadGrowth: growth, resident };
  } finally {
    await Promise.all([product.stop(), bare.stop()]);
  }
}
