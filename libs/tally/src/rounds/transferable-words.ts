import type { Profile } from '../ballots/profile.ts';
import type { Round, Tie } from '../methods/count.ts';
import { listed, tieWords } from '../methods/sentences.ts';
import { verb, votesIn } from './amounts.ts';
import { decimalOf } from './decimal.ts';
import type { Votes } from './last.ts';
import { standingWords, transferWords } from './round-words.ts';
import type { Next } from './seating.ts';

/** "The quota is 2334.00000 votes: 9334 valid ballots divided by 4, without the fraction, plus 1." */
export function quotaWords(valid: bigint, seats: number, quota: bigint, decimals: number): string {
  const ballots = `${valid} valid ${valid === 1n ? 'ballot' : 'ballots'}`;
  return `The quota is ${votesIn(quota, decimals)}: ${ballots} divided by ${seats + 1}, without the fraction, plus 1.`;
}

/** What led to a round and what follows from it. `rest`: those elected because not more are left than seats. */
export interface Happened {
  /** Needed where decimals are cut off. */
  before?: Round | undefined;
  reached: readonly number[];
  rest: readonly number[];
  next: Next;
  ties: readonly Tie[];
  /** Votes so far apart still count as tied. */
  within?: bigint;
}

/** How a round came about, how it stands, and what follows from it: one sentence a step. */
export function transferableWords(
  profile: Profile,
  round: Round,
  decimals: number,
  { before, reached, rest, next, ties, within = 0n }: Happened,
  index: number,
): string[] {
  const named = (options: readonly number[]) => listed(options.map((option) => profile.options[option] as string));
  const met = ties.filter((tie) => tie.round === index);
  const said = (options: readonly number[], words: string) =>
    options.length > 0 ? [`${named(options)} ${words}.`] : [];
  return [
    ...transferWords(profile.options, round, decimals, round.lost !== (before?.lost ?? 0n)),
    standingWords(profile.options, round, index, decimals),
    ...said(reached, `${verb(reached, 'reaches', 'reach')} the quota: elected`),
    ...said(rest, `${verb(rest, 'is', 'are')} elected: no more options are left than seats`),
    ...(met.length > 0 && within > 0n
      ? [`Votes no more than ${decimalOf(within, decimals)} apart, the surplus that is left, count as tied.`]
      : []),
    ...met.map((tie) => tieWords(profile, tie)),
    ...said(next.elected, `${verb(next.elected, 'is', 'are')} elected`),
    ...said(next.excluded, excludedWords(round, next, met.length > 0, decimals)),
  ];
}

function excludedWords({ votes }: Round, { excluded, barred }: Next, tied: boolean, decimals: number): string {
  const gone = `${verb(excluded, 'is', 'are')} excluded`;
  if (barred) return `${gone}: as many of ${verb(excluded, 'its class', 'their classes')} are elected as may be`;
  if (tied) return gone;
  return `${verb(excluded, 'has', 'have')} the fewest votes, ${decimalOf(votes[excluded[0] ?? 0] ?? 0n, decimals)}, and ${gone}`;
}

/** "Ada's surplus is 188.00000 votes: each of its papers goes on at 188.00000/2522.00000 of its value." */
export function surplusWords(
  { options }: Profile,
  option: number,
  votes: Votes,
  quota: bigint,
  decimals: number,
): string {
  const all = votes[option] ?? 0n;
  const surplus = decimalOf(all - quota, decimals);
  const value = `${surplus}/${decimalOf(all, decimals)}`;
  return `${options[option]}'s surplus is ${surplus} votes: each paper goes on at ${value} of its value, cut after ${decimals} decimals.`;
}
