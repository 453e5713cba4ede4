import type { Count } from '../index.ts';

/** Each round's votes, then the exhausted. */
export function rowsOf({ rounds = [] }: Count): (number | null)[][] {
  return rounds.map(({ votes, exhausted }) =>
    [...votes, exhausted].map((amount) => (amount === null ? null : Number(amount))),
  );
}

/** What is said after how many ballots there are, and how they are read. */
export function saidOf({ words }: Count): string[] {
  return words.slice(3);
}
