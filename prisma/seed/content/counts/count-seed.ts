import type { Language } from '../types.ts';
import type { When } from '../when.ts';

/** How many voters, the place of their group, and their mark for each option; null is none. */
export type BallotRowSeed = [times: number, group: number | null, ...marks: (number | null)[]];

/** Ballots on paper, counted by a method and published by the administrator. */
export interface CountSeed {
  title: string;
  description: string;
  language: Language;
  method: 'SCHULZE' | 'INSTANT_RUNOFF' | 'SCOTTISH_STV' | 'SCORE';
  seats: number;
  unranked?: 'LAST' | 'NO_OPINION';
  options: string[];
  groups?: string[];
  /** Where the ballots come from. */
  source: string;
  ballots: BallotRowSeed[];
  publishedAt: When;
}
