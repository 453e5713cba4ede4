import { ballotsIn, type ScoredProfile } from '../ballots/profile.ts';
import { decide } from '../methods/contest.ts';
import type { Count, Method, OptionPositions } from '../methods/count.ts';
import { openingWords } from '../methods/sentences.ts';
import type { CountSettings } from '../methods/settings.ts';
import { tiersOf } from '../pairs/tiers.ts';
import { requireMarks } from '../scores/option-scores.ts';
import { POSITION_MARKS } from './marks.ts';
import { optionPositions } from './option-positions.ts';
import type { Position } from './position.ts';

/** What makes one method of positions different from another. */
export interface Scale {
  method: Method;
  /** The positions that a ballot may take. */
  positions: readonly Position[];
  /** Its rule, as a sentence. */
  rule: string;
  /** Whether an option can win at all. */
  qualifies: (option: OptionPositions) => boolean;
  /** Whether the first comes before the second in the order. */
  before: (a: OptionPositions, b: OptionPositions) => boolean;
  /** What an option must have more of than the status quo. */
  lead: (option: OptionPositions) => bigint;
  /** What an option got, as the rest of a sentence. */
  wordsOf: (option: OptionPositions) => string;
}

/**
 * The count of positions on each option, each a question of its own: as many win as qualify, unless seats are set.
 * @throws RangeError when a mark is none of the scale's positions nor ABSTAINED, or the settings do not fit the options.
 */
export function countByPosition(profile: ScoredProfile, settings: CountSettings, scale: Scale): Count {
  const marks = scale.positions.map((position) => POSITION_MARKS[position]);
  requireMarks(profile, marks, `position of ${scale.method}`);
  const positions = optionPositions(profile);
  const of = (option: number) => positions[option] as OptionPositions;
  const seats = settings.seats ?? Math.max(1, profile.options.length);
  const { order, winners, ties, words } = decide(
    profile,
    { ...settings, seats },
    {
      against: (a, b) => [scale.lead(of(a)), scale.lead(of(b))],
      orderOf: (options) => tiersOf(options, (a, b) => scale.before(of(a), of(b))),
      qualifies: (option) => scale.qualifies(of(option)),
    },
  );
  const counts = positions.map((each) => `${profile.options[each.option]}: ${scale.wordsOf(each)}.`);
  return {
    method: scale.method,
    ballots: ballotsIn(profile),
    winners,
    order,
    ties,
    positions,
    decimals: 0,
    words: [...openingWords(profile), scale.rule, ...counts, ...words],
  };
}
