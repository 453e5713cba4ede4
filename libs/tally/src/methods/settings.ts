/** What an option left unranked means: ranked below all others, or no opinion on any pair it is in. */
export type Unranked = 'LAST' | 'NO_OPINION';

/** How strong a majority is: by the ballots for it, or by those less the ballots against it. */
export type Strength = 'WINNING_VOTES' | 'MARGINS';

/** What is decided before a count and is none of the ballots' business. All that is left out is at its default. */
export interface CountSettings {
  /** How many win: a whole number from 1. Default 1. */
  seats?: number;
  /** Default LAST. */
  unranked?: Unranked;
  /** Schulze and ranked pairs. Default WINNING_VOTES. */
  strength?: Strength;
  /**
   * Run-off and transfers: what becomes of a ballot at a rank that it gives to several options. EXHAUST: when it is looked
   * at and several of them are still in the count, it is exhausted for good; when one is, it counts for that one. SKIP: it
   * passes over such a rank, whoever is still in the count, to the next. Default EXHAUST.
   */
  overvotes?: 'EXHAUST' | 'SKIP';
  /**
   * Run-off and transfers: ranks that a ballot leaves out before a later one. IGNORE: they are passed over. EXHAUST: one is
   * passed over, two or more in a row exhaust the ballot there, as in Maine (21-A M.R.S. §723-A). Default IGNORE.
   */
  skippedRanks?: 'IGNORE' | 'EXHAUST';
  /** No more winners than `most` of one class, such as an organisation. `classOf`: each option's, null where it has none. */
  limits?: readonly { most: number; classOf: readonly (string | null)[] }[];
  /** The option that stands for leaving things as they are. Who does not beat it cannot win. */
  statusQuo?: number;
  /** Who decides between tied options; nobody when left out, and then ties stay open. */
  tieBreak?: TieBreak;
}

/** A decision from outside, recorded with the result: all options, the one to be preferred first. */
export interface TieBreak {
  by: 'CASTING_VOTE' | 'LOT';
  order: readonly number[];
}

/**
 * Says what is wrong with settings for so many options, in one sentence; null when nothing is.
 */
export function whyNotCountable(options: number, { seats = 1, limits = [], statusQuo, tieBreak }: CountSettings) {
  const isOption = (option: number) => Number.isInteger(option) && option >= 0 && option < options;
  if (!Number.isSafeInteger(seats) || seats < 1) return `seats: they are a whole number from 1, not ${seats}`;
  for (const { most, classOf } of limits) {
    if (!Number.isSafeInteger(most) || most < 0) return `limit: it is a whole number from 0, not ${most}`;
    if (classOf.length !== options) return `limit: it classes ${classOf.length} of ${options} options`;
  }
  if (statusQuo !== undefined && !isOption(statusQuo)) return `status quo: there is no option ${statusQuo}`;
  if (tieBreak && (tieBreak.order.length !== options || new Set(tieBreak.order.filter(isOption)).size !== options))
    return 'tie-break: it must name each option once';
  return null;
}

/** @throws RangeError saying what is wrong with the settings. */
export function requireCountable(options: number, settings: CountSettings): void {
  const reason = whyNotCountable(options, settings);
  if (reason) throw new RangeError(reason);
}
