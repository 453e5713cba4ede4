import type { Transfer } from '../methods/count.ts';
import { decimalOf } from './decimal.ts';

/** "1 vote", "2 votes", "0.50000 votes". */
export function votesIn(amount: bigint, decimals: number): string {
  return `${decimalOf(amount, decimals)} ${isOne(amount, decimals) ? 'vote' : 'votes'}`;
}

/** Whether an amount is spoken of as one thing. */
export function isOne(amount: bigint, decimals: number): boolean {
  return amount === 1n && decimals === 0;
}

/** "is" or "are", "has" or "have", for so many subjects. */
export function verb(subjects: readonly unknown[], one: string, several: string): string {
  return subjects.length === 1 ? one : several;
}

/** What the transfers moved together. */
export function movedBy(transfers: readonly Transfer[]): bigint {
  return transfers.reduce((sum, { votes }) => sum + votes, 0n);
}
