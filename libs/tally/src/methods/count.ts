import type { Position } from '../positions/position.ts';

export const METHODS = [
  'SUPPORT',
  'CONSENT',
  'APPROVAL',
  'SCORE',
  'TRAFFIC_LIGHT',
  'SCHULZE',
  'RANKED_PAIRS',
  'BORDA',
  'INSTANT_RUNOFF',
  'SCOTTISH_STV',
  'MEEK_STV',
] as const;

export type Method = (typeof METHODS)[number];

/**
 * What a method found, and all that led there. Options are named by their index in the profile. Amounts are whole
 * numbers of ballots, weighed by the groups' factors; in rounds they are whole numbers of the smallest part of a vote.
 */
export interface Count {
  method: Method;
  /** Ballots handed in, weighed. */
  ballots: bigint;
  /** Who won, the first first. Fewer than the seats where a tie is open or nobody is left. */
  winners: readonly number[];
  /** From the best to the last, tied options together. Left out where the count was stopped by an open tie. */
  order?: readonly (readonly number[])[];
  /** Each tie that was met and that mattered, in the order met; those not broken are `brokenBy: null`. */
  ties: readonly Tie[];
  /** `pairwise[a][b]`: the ballots that prefer option a to option b. */
  pairwise?: readonly (readonly bigint[])[];
  /** Schulze: the strength of the strongest path from a to b, 0 where there is none. */
  paths?: readonly (readonly bigint[])[];
  /** Ranked pairs: the majorities in the order in which they were considered. */
  majorities?: readonly Majority[];
  /** Approval, score, traffic light, Borda: what each option got, in the order of the options. */
  scores?: readonly OptionScore[];
  /** Support scale and consent: the positions on each option, in the order of the options. */
  positions?: readonly OptionPositions[];
  /** Run-off and transfers: every round from the first. */
  rounds?: readonly Round[];
  /** Transfers: votes enough to be elected, in the smallest part of a vote; of the last round where it moves. */
  quota?: bigint;
  /** How many decimals the amounts of rounds have: 0 for a run-off, 5 for Scottish transfers, 9 for Meek's. */
  decimals: number;
  /** What happened, one English sentence a step. */
  words: readonly string[];
}

/** Options between which the ballots do not decide, and who did. */
export interface Tie {
  /** For what they are tied: a seat, being excluded, whose surplus goes first, the order of equal majorities. */
  over: 'SEAT' | 'EXCLUSION' | 'SURPLUS' | 'MAJORITIES';
  /** Index of the round, where the method has rounds. */
  round: number | null;
  options: readonly number[];
  /** EARLIER_ROUND: the rules themselves look back. Null: open, for nobody was asked. */
  brokenBy: 'EARLIER_ROUND' | 'CASTING_VOTE' | 'LOT' | null;
  /**
   * Those of `options` who were taken: elected, excluded, whose surplus went first, or who have a majority that was
   * locked. Empty while the tie is open.
   */
  taken: readonly number[];
}

export interface Majority {
  winner: number;
  loser: number;
  /** Ballots for the winner, and against it. */
  for: bigint;
  against: bigint;
  /**
   * CONTRADICTS: it would close a circle with those locked before. TIED: it is left open, for equal ones close a circle
   * among themselves, or it depends on such a tie among stronger ones.
   */
  outcome: 'LOCKED' | 'CONTRADICTS' | 'TIED';
}

export interface OptionScore {
  option: number;
  /** Sum of scores, each times its ballots; Borda: doubled points, so that ties halve without fractions. */
  total: bigint;
  /** Ballots that say something about this option, and those that abstain on it. */
  marked: bigint;
  abstained: bigint;
  /** How many ballots gave each score, from the highest score to the lowest. */
  distribution: readonly { score: number; ballots: bigint }[];
}

/** What the ballots say of one option: how many took each position on it, and how many took none. */
export type OptionPositions = { option: number; none: bigint } & Record<Position, bigint>;

/** One round: the votes as they stood, and what followed from them. */
export interface Round {
  /** Votes of each option; null once it is excluded. An elected option keeps what it was elected with, or its quota. */
  votes: readonly (bigint | null)[];
  /** Votes that no longer name any option in the count. */
  exhausted: bigint;
  /** Parts of votes lost in cutting off decimals, since the beginning. votes + exhausted + lost is the same in every round. */
  lost: bigint;
  /** What was moved to make this round out of the one before. Empty in the first. */
  transfers: readonly Transfer[];
  /** Who is elected on these votes, and who is excluded because of them. */
  elected: readonly number[];
  excluded: readonly number[];
}

export interface Transfer {
  /** Null only in Meek's method: exhausted parts of votes that count again, for rounding raised a keep factor. */
  from: number | null;
  /** Null: exhausted or lost. */
  to: number | null;
  votes: bigint;
}
