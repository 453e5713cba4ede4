import type { ScoredProfile } from '../ballots/profile.ts';
import { countByPosition } from '../positions/by-position.ts';
import type { Count, OptionPositions } from './count.ts';
import type { CountSettings } from './settings.ts';

/**
 * The support scale: each ballot supports or opposes each option, abstains, or is recused, which is no vote at all. An
 * option wins when more support than oppose it (a majority of the votes cast, blanks and abstentions excluded: Robert's
 * Rules of Order Newly Revised, 12th edition, 44:1). The order is by support less opposition. Whether a question is
 * carried is for the decision rule, which reads the same positions by group. Marks: POSITION_MARKS.
 * @throws RangeError when a mark is none of the four nor ABSTAINED, or the settings do not fit the options.
 */
export function supportScale(profile: ScoredProfile, settings: CountSettings = {}): Count {
  return countByPosition(profile, settings, {
    method: 'SUPPORT',
    positions: ['SUPPORT', 'OPPOSE', 'ABSTAIN', 'RECUSED'],
    rule: 'An option wins when more support than oppose it; abstentions and recusals are neither.',
    qualifies: (option) => lead(option) > 0n,
    before: (a, b) => lead(a) > lead(b),
    lead,
    wordsOf: (option) => {
      const { SUPPORT: support, OPPOSE: oppose, ABSTAIN: abstain, RECUSED: recused } = option;
      return `${support} support, ${oppose} oppose, ${abstain} abstain, ${recused} recused; ${support} − ${oppose} = ${lead(option)}`;
    },
  });
}

function lead({ SUPPORT: support, OPPOSE: oppose }: OptionPositions): bigint {
  return support - oppose;
}
