import { ballotsIn, type Profile } from '../ballots/profile.ts';
import { decide } from '../methods/contest.ts';
import type { Count, Method, OptionScore } from '../methods/count.ts';
import { openingWords } from '../methods/sentences.ts';
import type { CountSettings } from '../methods/settings.ts';
import { tiersOf } from '../pairs/tiers.ts';

/** What makes one method that adds up scores different from another. */
export interface Totals {
  method: Method;
  /** Its rule, as a sentence. */
  rule: string;
  scores: readonly OptionScore[];
  /** One sentence for what an option got. */
  wordsOf: (score: OptionScore, name: string) => string;
}

/**
 * The count of a method that orders options by their totals, the greatest first; equal totals are tied.
 * @throws RangeError when the settings do not fit the options.
 */
export function countByTotal(
  profile: Profile,
  settings: CountSettings,
  { method, rule, scores, wordsOf }: Totals,
): Count {
  const totalOf = (option: number) => (scores[option] as OptionScore).total;
  const { order, winners, ties, words } = decide(profile, settings, {
    against: (a, b) => [totalOf(a), totalOf(b)],
    orderOf: (options) => tiersOf(options, (a, b) => totalOf(a) > totalOf(b)),
  });
  const totals = scores.map((score) => wordsOf(score, profile.options[score.option] as string));
  return {
    method,
    ballots: ballotsIn(profile),
    winners,
    order,
    ties,
    scores,
    decimals: 0,
    words: [...openingWords(profile), rule, ...totals, ...words],
  };
}
