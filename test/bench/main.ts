import { parseArgs } from 'node:util';
import { measureCounting } from './count/counting.ts';
import { measureServers } from './product.ts';
import { asJson, asText, type Results } from './report.ts';

// `npm run bench`: figures in words; with --json one JSON object and nothing else. --only servers and --only count measure
// the servers alone, and counting a file of ballots alone.

const { json, only } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
}).values;
if (only !== undefined && only !== 'servers' && only !== 'count') throw new Error('--only servers, or --only count');
const databaseUrl = process.env.BENCH_DATABASE_URL;
const say = (what: string) => process.stderr.write(`${what} …\n`);

const results: Results = {};
if (only !== 'count') {
  if (!databaseUrl) throw new Error('Run `npm run bench`: it starts a database of its own.');
  results.servers = await measureServers(databaseUrl, say);
}
if (only !== 'servers') {
  say('Counting a million ballots');
  results.count = await measureCounting();
}
process.stdout.write(`${json ? asJson(results) : asText(results)}\n`);
