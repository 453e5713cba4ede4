import { type Count, decimalOf, type OptionScore } from '@plenary/tally';
import { type Amount, amountOf } from './amounts.ts';
import type { Counted } from './counted.ts';
import { measuresOf } from './measures.ts';
import type { MethodWord } from './method-words.ts';

/** What `plenary count --format json` prints. What a method has not is left out. Decimal texts are exact. */
export interface Result {
  method: MethodWord;
  ballots: Amount;
  spoilt: number;
  winners: string[];
  order?: string[][];
  ties: { over: string; round: number | null; options: string[]; brokenBy: string | null; taken: string[] }[];
  /** Of two options, the ballots that prefer the first to the second. */
  pairwise?: Record<string, Record<string, Amount>>;
  /** Of each option, its total, or the ballots by position. */
  scores?: Record<string, object>;
  rounds?: {
    counts: Record<string, string>;
    elected: string[];
    excluded: string[];
    exhausted: string;
    lost?: string;
  }[];
  /** Where it is asked for: each group alone, and all groups weighing the same. */
  groups?: Record<string, Result>;
  groupsEqually?: Result;
}

/** The result of a count, with options by their names. */
export function resultOf({ method, options, count, spoilt, byGroup }: Counted): Result {
  const alike = (other: Count) => resultOf({ method, options, count: other, spoilt });
  const named = (some: readonly number[]) => some.map((option) => options[option] as string);
  const byName = <T>(values: readonly T[]): Record<string, T> =>
    Object.fromEntries(values.map((value, option) => [options[option], value]));
  const scores = scoresOf(count, options.length);
  return {
    method,
    ballots: amountOf(count.ballots),
    spoilt,
    winners: named(count.winners),
    ...(count.order && { order: count.order.map(named) }),
    ties: count.ties.map((tie) => ({ ...tie, options: named(tie.options), taken: named(tie.taken) })),
    ...(count.pairwise && { pairwise: byName(count.pairwise.map((row) => byName(row.map(amountOf)))) }),
    ...(scores.length > 0 && { scores: byName(scores) }),
    ...(count.rounds && { rounds: roundsOf(count, options, named) }),
    ...(byGroup && {
      groups: Object.fromEntries(byGroup.groups.map((each) => [each.group, alike(each.count)])),
      groupsEqually: alike(byGroup.groupsEqually),
    }),
  };
}

function scoresOf(count: Count, options: number): object[] {
  const measures = measuresOf(count);
  if (measures.length === 0) return [];
  return Array.from({ length: options }, (_, option) => ({
    ...Object.fromEntries(measures.map(({ called, of }) => [called, of(option)])),
    ...(count.scores && { distribution: distributionOf(count.scores[option] as OptionScore) }),
  }));
}

function distributionOf({ distribution }: OptionScore): { score: number; ballots: Amount }[] {
  return distribution.map(({ score, ballots }) => ({ score, ballots: amountOf(ballots) }));
}

function roundsOf(
  { rounds, decimals }: Count,
  options: readonly string[],
  named: (some: readonly number[]) => string[],
) {
  const written = (amount: bigint) => decimalOf(amount, decimals);
  return rounds?.map(({ votes, elected, excluded, exhausted, lost }) => ({
    counts: Object.fromEntries(
      votes.flatMap((amount, option) => (amount === null ? [] : [[options[option], written(amount)]])),
    ),
    elected: named(elected),
    excluded: named(excluded),
    exhausted: written(exhausted),
    ...(decimals > 0 && { lost: written(lost) }),
  }));
}
