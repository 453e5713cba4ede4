import { ABSTAINED, type RankedProfile, type ScoredProfile } from '../ballots/profile.ts';
import { countByTotal } from '../scores/by-total.ts';
import { optionScores } from '../scores/option-scores.ts';
import { abstentionWords, sumWords } from '../scores/score-words.ts';
import type { Count } from './count.ts';
import type { CountSettings, Unranked } from './settings.ts';

const RULES: Readonly<Record<Unranked, string>> = {
  LAST: 'An option gets 2 points for each that a ballot ranks below it and 1 for each that it ranks equal; unranked ones are last.',
  NO_OPINION:
    'A ranked option gets 2 points, 2 more for each that the ballot ranks below it and 1 for each that it ranks equal; an unranked one gets none.',
};

/**
 * The Borda count (J.-C. de Borda, "Mémoire sur les élections au scrutin", 1784), in doubled points. LAST: of n options the
 * best gets n − 1 points, the last 0; options ranked equal share the mean of their places, and so do all unranked ones
 * behind the last ranked. NO_OPINION: a ballot that ranks m options gives m, m − 1, … 1 points and none to the others (the
 * modified Borda count: P. Emerson, "The original Borda count and partial voting", Social Choice and Welfare 40, 2013).
 * @throws RangeError when the settings do not fit the options.
 */
export function borda(profile: RankedProfile, settings: CountSettings = {}): Count {
  const { unranked = 'LAST' } = settings;
  return countByTotal(profile, settings, {
    method: 'BORDA',
    rule: RULES[unranked],
    scores: optionScores(bordaPoints(profile, unranked)),
    wordsOf: (score, name) => `${name}: ${sumWords(score)}${abstentionWords(score)}.`,
  });
}

/** The doubled points that each ballot gives each option; ABSTAINED for an unranked option of which it has no opinion. */
export function bordaPoints(profile: RankedProfile, unranked: Unranked): ScoredProfile {
  const { options, ranks } = profile;
  const scores = new Int32Array(ranks.length);
  for (let start = 0; start < ranks.length; start += options.length)
    for (let mark = start; mark < start + options.length; mark += 1)
      scores[mark] =
        unranked === 'LAST'
          ? pointsOver(ranks, mark, start, start + options.length)
          : pointsOverRanked(ranks, mark, start, start + options.length);
  return { ...profile, scores };
}

function pointsOver(ranks: Uint16Array, mark: number, start: number, end: number): number {
  const rank = ranks[mark] as number;
  let points = -1;
  for (let other = start; other < end; other += 1)
    if (ranks[other] === rank) points += 1;
    else if (rank > 0 && (ranks[other] === 0 || (ranks[other] as number) > rank)) points += 2;
  return points;
}

function pointsOverRanked(ranks: Uint16Array, mark: number, start: number, end: number): number {
  const rank = ranks[mark] as number;
  if (rank === 0) return ABSTAINED;
  let points = 1;
  for (let other = start; other < end; other += 1)
    if (ranks[other] === rank) points += 1;
    else if ((ranks[other] as number) > rank) points += 2;
  return points;
}
