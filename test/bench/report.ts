import type { Growth } from './growth.ts';
import type { Comparison, Figures } from './round.ts';

export interface Results {
  threadPage: Comparison;
  tally: Comparison;
  cast: Comparison;
  threadGrowth: Growth[];
  /** Resident memory of the servers after all that, in megabytes. */
  resident: { product: number; bare: number };
}

/** What one command reads of another: the product's own figures. */
export function asJson({ threadPage, tally, cast, threadGrowth }: Results): string {
  const figures = ({ ratio, product: { perSecond: _perSecond, ...rest } }: Comparison) => ({ ratio, ...rest });
  return JSON.stringify({
    threadPage: figures(threadPage),
    tally: figures(tally),
    cast: figures(cast),
    threadGrowth,
  });
}

/** The same in words, beside the bare server's. */
export function asText({ threadPage, tally, cast, threadGrowth, resident }: Results): string {
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
