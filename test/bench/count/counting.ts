import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { rounded } from '../round.ts';
import { ballots, options, writeBallots } from './ballots.ts';

/** What a program took from its start to its end, in the round in which it took least. */
export interface Taken {
  seconds: number;
  cpuSeconds: number;
  /** The most memory it held at once. */
  memoryMB: number;
}

/**
 * A count, and how many times the processor's time of reading the file into cells it took, its own reading included: what
 * else the machine does lengthens the time that passes, but not this one.
 */
export type TimesReading = Taken & { timesReading: number };

export interface Counting {
  ballots: number;
  options: number;
  readingBytes: Taken;
  reading: Taken;
  schulze: TimesReading;
  instantRunoff: TimesReading;
}

const rounds = 7;
const root = join(import.meta.dirname, '../../..');
const reading = (what: string) => [join(import.meta.dirname, 'reading.ts'), what];
const counting = (method: string) => [join(root, 'dist/server/cli.js'), 'count', '--method', method];
const programs = [reading('bytes'), reading('cells'), counting('schulze'), counting('irv')];

/** Counts a file of ballots by `plenary count`, and reads it alone, by turns. */
export async function measureCounting(): Promise<Counting> {
  const folder = await mkdtemp(join(tmpdir(), 'plenary-bench-'));
  try {
    const file = join(folder, 'ballots.csv');
    await writeBallots(file);
    const taken = programs.map((): Taken[] => []);
    for (let round = 0; round < rounds; round += 1)
      for (const [index, program] of programs.entries()) taken[index]?.push(await run([...program, file]));
    const [readingBytes, read, schulze, instantRunoff] = taken.map(least) as [Taken, Taken, Taken, Taken];
    const timesReading = (count: Taken) => ({ ...count, timesReading: rounded(count.cpuSeconds / read.cpuSeconds, 2) });
    return {
      ballots,
      options,
      readingBytes,
      reading: read,
      schulze: timesReading(schulze),
      instantRunoff: timesReading(instantRunoff),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function run(program: readonly string[]): Promise<Taken> {
  const began = performance.now();
  const usage = join(import.meta.dirname, 'usage.ts');
  const child = spawn(process.execPath, ['--import', usage, ...program], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [said, used] = await Promise.all([child.stderr, child.stdio[3]].map((pipe) => text(pipe as Readable)));
  if ((await ended) !== 0) throw new Error(`${program.join(' ')}: ${said}`);
  return {
    seconds: rounded((performance.now() - began) / 1_000, 3),
    ...(JSON.parse(used ?? '') as Omit<Taken, 'seconds'>),
  };
}

function least(all: readonly Taken[]): Taken {
  return all.reduce((one, other) => (other.cpuSeconds < one.cpuSeconds ? other : one));
}
