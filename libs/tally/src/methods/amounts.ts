import { decimalOf } from './decimal.ts';

/** "1 vote", "2 votes", "0.50000 votes". */
export function votesIn(amount: bigint, decimals: number): string {
  return `${decimalOf(amount, decimals)} ${amount === 1n && decimals === 0 ? 'vote' : 'votes'}`;
}

/** "is" or "are", "has" or "have", for so many subjects. */
export function verb(subjects: readonly unknown[], one: string, several: string): string {
  return subjects.length === 1 ? one : several;
}
