import type { ScoredProfile } from '../ballots/profile.ts';
import { countByTotal } from '../scores/by-total.ts';
import { optionScores, requireMarks } from '../scores/option-scores.ts';
import { abstentionWords } from '../scores/score-words.ts';
import type { Count } from './count.ts';
import { counted } from './sentences.ts';
import type { CountSettings } from './settings.ts';

/**
 * Approval voting (S. J. Brams and P. C. Fishburn, "Approval voting", American Political Science Review 72, 1978): a
 * ballot approves of as many options as it likes, 1, and not of the others, 0. The option that most ballots approve of
 * comes first. To abstain on an option has the same effect as not approving of it, and is counted apart.
 * @throws RangeError when a mark is neither 1, 0 nor ABSTAINED, or the settings do not fit the options.
 */
export function approval(profile: ScoredProfile, settings: CountSettings = {}): Count {
  requireMarks(profile, [1, 0], 'approval');
  return countByTotal(profile, settings, {
    method: 'APPROVAL',
    rule: 'The option that most ballots approve of comes first.',
    scores: optionScores(profile),
    wordsOf: (score, name) =>
      `${name}: approved by ${score.total} of ${counted(score.marked, 'ballot')}${abstentionWords(score)}.`,
  });
}
