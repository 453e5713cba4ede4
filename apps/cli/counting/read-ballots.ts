import type { Method, RankedProfile, ScoredProfile } from '@plenary/tally';
import type { Spoilt } from './ballot-box.ts';

/**
 * The forms in which files of ballots come, as `--input` calls them; three of them are CSV: with a column per option, a column
 * per rank, and one column of votes.
 */
export const FORMS = ['preflib', 'blt', 'debian', 'options', 'choices', 'votes', 'json'] as const;
export type Form = (typeof FORMS)[number];

/** How a file of ballots is read. */
export interface ReadingTerms {
  method: Method;
  /** Null: the form is recognized by the content. */
  input: Form | null;
  /** What stands between the fields of CSV. Null: it is told by the first line. */
  delimiter: string | null;
  /** Columns of CSV that are no options. */
  ignore: readonly string[];
  /** Columns of CSV that name the voter's group, and say how many voters handed in a ballot. */
  group: string | null;
  times: string | null;
  /** What becomes of a ballot at a rank that the file calls overvoted, without naming the options. */
  overvotes: 'EXHAUST' | 'SKIP';
  /** All options, where a list of them is at hand. */
  options: readonly string[] | null;
}

/** What a file of ballots held. */
export interface ReadBallots {
  form: Form;
  profile: RankedProfile | ScoredProfile;
  spoilt: Spoilt;
  /** What the file itself says of the election. */
  seats?: number;
  withdrawn?: readonly string[];
  /** That it says in words that a voter has no opinion on an option. */
  saysNoOpinion?: boolean;
  /** What else must be known of the reading, one sentence each. */
  notes?: readonly string[];
}
