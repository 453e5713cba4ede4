import type { ScoredProfile } from '../ballots/profile.ts';
import { countByPosition } from '../positions/by-position.ts';
import type { Count, OptionPositions } from './count.ts';
import type { CountSettings } from './settings.ts';

/**
 * Consent: each ballot agrees with each option, abstains, stands aside, blocks with a reason, or is recused, which is no
 * vote at all. An option wins when somebody agrees and nobody blocks (Seeds for Change, "Consensus decision making": a
 * block stops a proposal, standing aside does not). The order is by fewest blocks, then fewest who stand aside, then most
 * who agree. Marks: POSITION_MARKS, agreement is SUPPORT.
 * @throws RangeError when a mark is none of the five nor ABSTAINED, or the settings do not fit the options.
 */
export function consent(profile: ScoredProfile, settings: CountSettings = {}): Count {
  return countByPosition(profile, settings, {
    method: 'CONSENT',
    positions: ['SUPPORT', 'ABSTAIN', 'STAND_ASIDE', 'BLOCK', 'RECUSED'],
    rule: 'An option wins when somebody agrees and nobody blocks; to abstain or to stand aside stops nothing.',
    qualifies: (option) => option.BLOCK === 0n && option.SUPPORT > 0n,
    before: isBefore,
    lead: (option) => option.SUPPORT,
    wordsOf: ({ SUPPORT: agree, ABSTAIN: abstain, STAND_ASIDE: aside, BLOCK: block, RECUSED: recused }) =>
      `${agree} agree, ${abstain} abstain, ${aside} stand aside, ${block} block, ${recused} recused`,
  });
}

function isBefore(a: OptionPositions, b: OptionPositions): boolean {
  if (a.BLOCK !== b.BLOCK) return a.BLOCK < b.BLOCK;
  if (a.STAND_ASIDE !== b.STAND_ASIDE) return a.STAND_ASIDE < b.STAND_ASIDE;
  return a.SUPPORT > b.SUPPORT;
}
