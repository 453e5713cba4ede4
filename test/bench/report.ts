import type { Counting, Taken } from './count/counting.ts';
import type { Growth } from './growth.ts';
import type { Comparison, Figures } from './round.ts';

/** What was measured: the servers, and counting a file of ballots. */
export interface Results {
  servers?: ServerResults;
  count?: Counting;
}

export interface ServerResults {
  threadPage: Comparison;
  tally: Comparison;
  cast: Comparison;
  threadGrowth: Growth[];
  /** Resident memory of the servers after all that, in megabytes. */
  resident: { product: number; bare: number };
}

/** What one command reads of another: the product's own figures. */
export function asJson({ servers, count }: Results): string {
  const figures = ({ ratio, product: { perSecond: _perSecond, ...rest } }: Comparison) => ({ ratio, ...rest });
  const ofServers = servers && {
    threadPage: figures(servers.threadPage),
    tally: figures(servers.tally),
    cast: figures(servers.cast),
    threadGrowth: servers.threadGrowth,
  };
  return JSON.stringify({ ...ofServers, ...(count && { count }) });
}

/** The same in words, beside the bare server's. */
export function asText({ servers, count }: Results): string {
  return [...(servers ? [serversText(servers)] : []), ...(count ? [countText(count)] : [])].join('\n\n');
}

function serversText({ threadPage, tally, cast, threadGrowth, resident }: ServerResults): string {
  const [, thousand, , most] = threadGrowth;
  const growth = thousand && most ? most.ms / thousand.ms : Number.NaN;
  return [
    'The product beside a bare HTTP server on the same Node that does the same work with prepared statements.',
    'Sixteen connections ask as fast as they are answered; rounds of the two alternate; medians are given.',
    ...table('A proposal with 50 comments, read by a visitor', threadPage),
    ...table('The tally of 100,000 ballots in 7 groups, with its verdict', tally),
    ...table('A ballot cast by somebody who is signed in', cast),
    '',
    'A page of 50 comments read from a discussion of',
    ...threadGrowth.map(({ comments, ms }) => line(`  ${comments.toLocaleString('en')} comments`, `${ms} ms`)),
    `From 1,000 to 100,000 comments: ${growth.toFixed(2)} times.`,
    '',
    line('Resident memory after all that', `${resident.product} MB`, `${resident.bare} MB`),
  ].join('\n');
}

function countText({ ballots, options, readingBytes, reading, schulze, instantRunoff }: Counting): string {
  const row = (name: string, { seconds, cpuSeconds, memoryMB }: Taken, ...more: string[]) =>
    line(`  ${name}`, `${seconds.toFixed(2)} s`, `${cpuSeconds.toFixed(2)} s`, `${memoryMB} MB`, ...more);
  return [
    `A file of ${ballots.toLocaleString('en')} ranked ballots of ${options} options, by programs that start, read it and end.`,
    'They run by turns; of each, its quickest round is given.',
    line('', 'time', 'processor', 'memory', 'times reading'),
    row('read as bytes', readingBytes),
    row('read as cells', reading),
    row('counted by Schulze', schulze, schulze.timesReading.toFixed(2)),
    row('counted by instant run-off', instantRunoff, instantRunoff.timesReading.toFixed(2)),
  ].join('\n');
}

function table(title: string, { ratio, product, bare }: Comparison): string[] {
  const row = (name: string, unit: string, figure: keyof Figures) =>
    line(`  ${name}`, `${product[figure]} ${unit}`, `${bare[figure]} ${unit}`);
  return [
    '',
    line(title, 'product', 'bare'),
    row('requests', '/s', 'perSecond'),
    row('median', 'ms', 'p50ms'),
    row('99th percentile', 'ms', 'p99ms'),
    row('CPU of the server, a request', 'µs', 'serverCpuUs'),
    row('CPU of PostgreSQL, a request', 'µs', 'dbCpuUs'),
    line('  share of the bare server', ratio.toFixed(2)),
  ];
}

const line = (name: string, ...cells: string[]): string =>
  name.padEnd(60) + cells.map((cell) => cell.padStart(14)).join('');
