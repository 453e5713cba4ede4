import type { Profile } from '../ballots/profile.ts';
import { votesIn } from './amounts.ts';
import { decimalOf } from './decimal.ts';

const DECIMALS = 9;

/** "The quota is 2.500000001 votes: 10.000000000 votes in the count divided by 4, and the smallest part more." */
export function movingQuotaWords(inCount: bigint, seats: number, quota: bigint): string {
  const divided = `${votesIn(inCount, DECIMALS)} in the count divided by ${seats + 1}`;
  return `The quota is ${votesIn(quota, DECIMALS)}: ${divided}, and the smallest part more.`;
}

/** "Ada keeps 0.800000000 of what comes to it, and passes on the rest." One sentence for each of the elected. */
export function keepWords({ options }: Profile, elected: readonly number[], keep: readonly bigint[]): string[] {
  return elected.map(
    (option) =>
      `${options[option]} keeps ${decimalOf(keep[option] ?? 0n, DECIMALS)} of what comes to it, and passes on the rest.`,
  );
}
