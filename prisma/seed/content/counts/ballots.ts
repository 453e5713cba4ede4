import type { BallotRowSeed } from './count-seed.ts';

/** Ranked ballots as "12 BAC": twelve voters who put the second option first, then the first, then the third; "BA=C" ties the last two. */
export function ranked(options: number, lines: string): BallotRowSeed[] {
  return rowsOf(lines).map(([times, letters]) => {
    const marks = Array<number | null>(options).fill(null);
    let rank = 0;
    for (const [index, letter] of [...letters].entries()) {
      if (letter === '=') continue;
      if (letters[index - 1] !== '=') rank += 1;
      marks[letter.charCodeAt(0) - 65] = rank;
    }
    return [times, ...marks];
  });
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
