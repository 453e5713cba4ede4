import type { ScoredProfile } from '../ballots/profile.ts';
import { countByTotal } from '../scores/by-total.ts';
import { optionScores, requireMarks } from '../scores/option-scores.ts';
import { abstentionWords, ballotsWith } from '../scores/score-words.ts';
import type { Count } from './count.ts';
import type { CountSettings } from './settings.ts';

/** Marks of a traffic light. */
export const LIGHTS = { GREEN: 1, AMBER: 0, RED: -1 } as const;

/**
 * Traffic light: each ballot shows each option green, amber or red. Options are ordered by green less red (dis&approval
 * voting: J. C. R. Alcantud and A. Laruelle, "Dis&approval voting: a characterization", Social Choice and Welfare 43,
 * 2014; first D. S. Felsenthal, "On combining approval with disapproval voting", Behavioral Science 34, 1989). To abstain
 * has the same effect as amber, and is counted apart.
 * @throws RangeError when a mark is neither 1, 0, −1 nor ABSTAINED, or the settings do not fit the options.
 */
export function trafficLight(profile: ScoredProfile, settings: CountSettings = {}): Count {
  requireMarks(profile, Object.values(LIGHTS), 'traffic light');
  return countByTotal(profile, settings, {
    method: 'TRAFFIC_LIGHT',
    rule: 'The most green less red comes first; amber and abstention change nothing.',
    scores: optionScores(profile),
    wordsOf: (score, name) => {
      const [green, amber, red] = Object.values(LIGHTS).map((light) => ballotsWith(score, light));
      return `${name}: ${green} green, ${amber} amber, ${red} red; ${green} − ${red} = ${score.total}${abstentionWords(score)}.`;
    },
  });
}
