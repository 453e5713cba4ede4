import { Connection } from './client.ts';
import { cpuOf, cpuOfFamily, cpuSince } from './cpu.ts';

/** A server under load: where it listens, its process, and what to ask it the n-th time. */
export interface Subject {
  port: number;
  pid: number;
  request: (n: number) => Buffer;
}

export interface Round {
  perSecond: number;
  /** Milliseconds of each request, sorted. */
  times: Float64Array;
  serverCpuUs: number;
  dbCpuUs: number;
}

/** Connections that ask at the same time. */
const width = 16;

/** Asks `requests` times over as many connections as a busy forum has; gives speed and cost. */
export async function measure(subject: Subject, postmaster: number, requests: number): Promise<Round> {
  const connections = await Promise.all(Array.from({ length: width }, () => Connection.open(subject.port)));
  const times = new Float64Array(requests);
  const before = { server: cpuOf(subject.pid), db: cpuOfFamily(postmaster) };
  const began = performance.now();
  let next = 0;
  await Promise.all(
    connections.map(async (connection) => {
      for (let n = next++; n < requests; n = next++) {
        const asked = performance.now();
        await connection.send(subject.request(n));
        times[n] = performance.now() - asked;
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const used = { server: cpuOf(subject.pid) - before.server, db: cpuSince(before.db, postmaster) };
  for (const connection of connections) connection.close();
  return {
    perSecond: requests / seconds,
    times: times.sort(),
    serverCpuUs: used.server / requests,
    dbCpuUs: used.db / requests,
  };
}

export interface Figures {
  /** Requests a second, as a share of the bare server's: the median of rounds that alternate between the two. */
  ratio: number;
  p50ms: number;
  p99ms: number;
  serverCpuUs: number;
  dbCpuUs: number;
}

/** Compares ours with the bare server, in rounds that alternate, after a round to warm up. */
export async function compare(
  ours: Subject,
  bare: Subject,
  postmaster: number,
  { rounds, requests }: { rounds: number; requests: number },
): Promise<Figures & { bare: Omit<Figures, 'ratio'> }> {
  await measure(ours, postmaster, requests);
  await measure(bare, postmaster, requests);
  const pairs: [Round, Round][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = await measure(round % 2 ? bare : ours, postmaster, requests);
    const other = await measure(round % 2 ? ours : bare, postmaster, requests);
    pairs.push(round % 2 ? [other, one] : [one, other]);
  }
  const ratio = median(pairs.map(([mine, theirs]) => mine.perSecond / theirs.perSecond));
  return {
    ratio: Number(ratio.toFixed(3)),
    ...figuresOf(pairs.map(([mine]) => mine)),
    bare: figuresOf(pairs.map(([, theirs]) => theirs)),
  };
}

function figuresOf(rounds: readonly Round[]): Omit<Figures, 'ratio'> {
  const at = (share: number) => median(rounds.map(({ times }) => times[Math.floor(times.length * share)] ?? 0));
  return {
    p50ms: Number(at(0.5).toFixed(2)),
    p99ms: Number(at(0.99).toFixed(2)),
    serverCpuUs: Math.round(median(rounds.map(({ serverCpuUs }) => serverCpuUs))),
    dbCpuUs: Math.round(median(rounds.map(({ dbCpuUs }) => dbCpuUs))),
  };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
