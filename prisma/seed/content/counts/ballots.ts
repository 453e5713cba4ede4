import type { BallotRowSeed } from './count-seed.ts';

/** Ranked ballots as "12 BAC": twelve voters who put the second option first, then the first, then the third; "BA=C" ties the last two. */
export function ranked(options: number, lines: string, group: number | null = null): BallotRowSeed[] {
  return rowsOf(lines).map(([times, letters]) => {
    const marks = Array<number | null>(options).fill(null);
    let rank = 0;
    for (const [index, letter] of [...letters].entries()) {
      if (letter === '=') continue;
      if (letters[index - 1] !== '=') rank += 1;
      marks[letter.charCodeAt(0) - 65] = rank;
    }
    return [times, group, ...marks];
  });
}

/** Ballots of scores as "7 5-30": seven voters who give the first option 5, say nothing of the second, give 3 and 0. */
export function scored(lines: string): BallotRowSeed[] {
  return rowsOf(lines).map(([times, digits]) => [
    times,
    null,
    ...[...digits].map((digit) => (digit === '-' ? null : Number(digit))),
  ]);
}

function rowsOf(lines: string): [number, string][] {
  return lines
    .trim()
    .split(/\s*,\s*/)
    .map((line) => {
      const [times, marks] = line.split(' ');
      return [Number(times), marks ?? ''];
    });
}
