import type { ScoredProfile } from '../ballots/profile.ts';
import { countByTotal } from '../scores/by-total.ts';
import { optionScores } from '../scores/option-scores.ts';
import { abstentionWords, sumWords } from '../scores/score-words.ts';
import type { Count } from './count.ts';
import type { CountSettings } from './settings.ts';

/**
 * Score voting, or range voting (W. D. Smith, "Range voting", 2000): each ballot gives each option a whole number, and the
 * option with the greatest total comes first. The total decides and not the mean, so that an option which few know and
 * like does not pass one that many like. To abstain on an option adds nothing to its total, as 0 does, and is counted apart.
 * @throws RangeError when the settings do not fit the options.
 */
export function score(profile: ScoredProfile, settings: CountSettings = {}): Count {
  return countByTotal(profile, settings, {
    method: 'SCORE',
    rule: 'The greatest total of ballots times score comes first; to abstain adds nothing.',
    scores: optionScores(profile),
    wordsOf: (each, name) => `${name}: ${sumWords(each)}${abstentionWords(each)}.`,
  });
}
