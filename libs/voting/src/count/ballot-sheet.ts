import type { BallotRow } from './count-terms.ts';

/** Ballots as CSV (RFC 4180): a column for each option, a line for each voter, an empty cell where there is no mark. */
export function ballotSheet(options: readonly string[], ballots: readonly BallotRow[]): string {
  const lines = ballots.flatMap(([times, ...marks]) =>
    Array<string>(times).fill(marks.map((mark) => mark ?? '').join(',')),
  );
  return [options.map(quoted).join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

const quoted = (name: string): string => (/[",\r\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name);
