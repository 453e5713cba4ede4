import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ballot, type RankedProfile, rankedProfile } from '../index.ts';

const ELECTIONS = join(import.meta.dirname, '../../../../../shared/data/elections');

/** The text of a file of a published election beside the checkout; null, said visibly, where it is not. */
export function published(path: string): string | null {
  const file = join(ELECTIONS, path);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.info(`A published election is not present at ${file}: its count is not checked.`);
  return null;
}

/** Strict orders of PrefLib: `# ALTERNATIVE NAME 1: Ada`, then `12: 3,1,2`. */
export function readSoi(text: string): RankedProfile {
  const lines = text.split('\n');
  const options = lines.flatMap((line) => /^# ALTERNATIVE NAME \d+: (.*)$/.exec(line)?.[1] ?? []);
  const ballots = lines.flatMap((line): Ballot[] => {
    const [, times, order] = /^(\d+): ([\d,]+)$/.exec(line.trim()) ?? [];
    return order ? [{ marks: marksOf(options.length, order.split(',')), times: Number(times) }] : [];
  });
  return rankedProfile(options, ballots);
}

/** The OpenSTV form: `8 3`, then `42 1 2 0` a kind of ballot, then 0 and the names. */
export function readBlt(text: string): RankedProfile {
  const lines = text.split('\n');
  const end = lines.indexOf('0');
  const options = lines.slice(end + 1, end + 1 + Number(lines[0]?.split(' ')[0])).map((name) => name.slice(1, -1));
  const ballots = lines.slice(1, end).map((line): Ballot => {
    const [times, ...order] = line.split(' ').slice(0, -1);
    return { marks: marksOf(options.length, order), times: Number(times) };
  });
  return rankedProfile(options, ballots);
}

function marksOf(options: number, order: readonly string[]): number[] {
  const marks = new Array<number>(options).fill(0);
  for (const [place, number] of order.entries()) marks[Number(number) - 1] = place + 1;
  return marks;
}
