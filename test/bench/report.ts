import type { Figures } from './round.ts';

interface Report {
  results: ({ key: string; title: string; bare: Omit<Figures, 'ratio'> } & Figures)[];
  threadGrowth: { comments: number; ms: number }[];
  /** Megabytes of the product's server after all of it. */
  resident: number;
}

/** Prints the measurements: as one JSON object, or in words. */
export function print({ results, threadGrowth, resident }: Report, json: boolean): void {
  const line = (text: string) => process.stdout.write(`${text}\n`);
  if (json) {
    const figures = results.map(({ key, ratio, p50ms, p99ms, serverCpuUs, dbCpuUs }) => [
      key,
      { ratio, p50ms, p99ms, serverCpuUs, dbCpuUs },
    ]);
    line(JSON.stringify({ ...Object.fromEntries(figures), threadGrowth }));
    return;
  }
  line('Plenary against a bare server on the same Node, doing the same work. The ratio is of requests a second.');
  for (const { title, ratio, bare, ...ours } of results) {
    line(`\n${title}: ${ratio.toFixed(2)} of the bare server`);
    line(`  Plenary  ${words(ours)}`);
    line(`  bare     ${words(bare)}`);
  }
  line('\nA thread page, by the length of its discussion');
  for (const { comments, ms } of threadGrowth)
    line(`  ${comments.toLocaleString('en').padStart(7)} comments  ${ms} ms`);
  line(`\nResident memory of the server: ${resident} MB`);
}

const words = ({ p50ms, p99ms, serverCpuUs, dbCpuUs }: Omit<Figures, 'ratio'>): string =>
  `p50 ${p50ms} ms, p99 ${p99ms} ms; CPU a request: server ${serverCpuUs} µs, PostgreSQL ${dbCpuUs} µs`;
