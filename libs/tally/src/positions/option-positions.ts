import type { ScoredProfile } from '../ballots/profile.ts';
import type { OptionPositions } from '../methods/count.ts';
import { optionScores } from '../scores/option-scores.ts';
import { ballotsWith } from '../scores/score-words.ts';
import { POSITION_MARKS } from './marks.ts';
import { POSITIONS, type Position } from './position.ts';

/** The positions on each option, in the order of the options, weighed. Marks are those of POSITION_MARKS. */
export function optionPositions(profile: ScoredProfile): OptionPositions[] {
  return optionScores(profile).map((score) => {
    const counts = POSITIONS.map((position) => [position, ballotsWith(score, POSITION_MARKS[position])]);
    return { option: score.option, none: score.abstained, ...(Object.fromEntries(counts) as Record<Position, bigint>) };
  });
}
