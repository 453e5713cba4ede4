import { Connection } from './client.ts';
import { cpuOf, cpuOfFamily, cpuSince } from './cpu.ts';
import type { RunningServer } from './servers.ts';

/** A server under load, what to ask it the n-th time, and whether an answer is what it must be. */
export interface Subject {
  server: RunningServer;
  request: (n: number) => Buffer;
  isRight: (answer: Buffer) => boolean;
}

interface Round {
  answers: number;
  perSecond: number;
  /** Milliseconds of each request, sorted. */
  times: number[];
  serverCpuUs: number;
  dbCpuUs: number;
}

/** What was measured of one server: medians of its rounds. Times of processors are per request. */
export interface Figures {
  perSecond: number;
  p50ms: number;
  p99ms: number;
  serverCpuUs: number;
  dbCpuUs: number;
}

export interface Comparison {
  /** Requests a second as a share of the bare server's: the median of pairs of rounds. */
  ratio: number;
  product: Figures;
  bare: Figures;
  /** Requests answered in all, by both. */
  answers: number;
}

/** Connections that ask at the same time, each as soon as it is answered. */
const width = 16;
const warmUpMs = 4000;
const roundMs = 2000;
const pairsOfRounds = 6;

/** Compares the product with the bare server in rounds that alternate, so that what else the machine does meets both. */
export async function compare(product: Subject, bare: Subject, postmaster: number): Promise<Comparison> {
  const warmUps = [await run(product, postmaster, warmUpMs), await run(bare, postmaster, warmUpMs)];
  const pairs: { product: Round; bare: Round }[] = [];
  for (let pair = 0; pair < pairsOfRounds; pair += 1) {
    const bareFirst = pair % 2 === 1;
    const first = await run(bareFirst ? bare : product, postmaster, roundMs);
    const second = await run(bareFirst ? product : bare, postmaster, roundMs);
    pairs.push(bareFirst ? { product: second, bare: first } : { product: first, bare: second });
  }
  const rounds = [...warmUps, ...pairs.flatMap((pair) => [pair.product, pair.bare])];
  return {
    ratio: rounded(median(pairs.map((pair) => pair.product.perSecond / pair.bare.perSecond)), 3),
    product: figuresOf(pairs.map((pair) => pair.product)),
    bare: figuresOf(pairs.map((pair) => pair.bare)),
    answers: rounds.reduce((sum, { answers }) => sum + answers, 0),
  };
}

async function run({ server, request, isRight }: Subject, postmaster: number, ms: number): Promise<Round> {
  const connections = await Promise.all(Array.from({ length: width }, () => Connection.open(server.port)));
  const before = { server: cpuOf(server.pid), db: cpuOfFamily(postmaster) };
  const times: number[] = [];
  const began = performance.now();
  let next = 0;
  const ask = async (connection: Connection) => {
    for (let asked = began; asked < began + ms; asked = performance.now()) {
      const answer = await connection.send(request(next++));
      times.push(performance.now() - asked);
      if (!isRight(answer)) throw new Error(`A wrong answer under load: ${answer.toString().slice(0, 500)}`);
    }
  };
  await Promise.all(connections.map(ask));
  const seconds = (performance.now() - began) / 1000;
  const used = { server: cpuOf(server.pid) - before.server, db: cpuSince(before.db, postmaster) };
  for (const connection of connections) connection.close();
  return {
    answers: times.length,
    perSecond: times.length / seconds,
    times: times.sort((a, b) => a - b),
    serverCpuUs: used.server / times.length,
    dbCpuUs: used.db / times.length,
  };
}

function figuresOf(rounds: readonly Round[]): Figures {
  const of = (figure: (round: Round) => number, digits = 0) => rounded(median(rounds.map(figure)), digits);
  return {
    perSecond: of(({ perSecond }) => perSecond),
    p50ms: of(({ times }) => times[Math.floor(times.length * 0.5)] ?? 0, 2),
    p99ms: of(({ times }) => times[Math.floor(times.length * 0.99)] ?? 0, 2),
    serverCpuUs: of(({ serverCpuUs }) => serverCpuUs),
    dbCpuUs: of(({ dbCpuUs }) => dbCpuUs),
  };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const rounded = (number: number, digits: number): number => Number(number.toFixed(digits));
