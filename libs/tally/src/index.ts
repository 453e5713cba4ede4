export { type Ballot, RankedBallots, rankedProfile, ScoredBallots, scoredProfile } from './ballots/collect.ts';
export {
  ABSTAINED,
  ballotsByGroup,
  ballotsIn,
  type Profile,
  type RankedProfile,
  type ScoredProfile,
} from './ballots/profile.ts';
export { type Weighing, weigh } from './ballots/weigh.ts';
export { ranksWithout, scoresWithout } from './ballots/without.ts';
export { type CountByGroup, countByGroup, haveSameWinners, type OptionPlaces } from './groups/by-group.ts';
export { approval } from './methods/approval.ts';
export { borda } from './methods/borda.ts';
export { consent } from './methods/consent.ts';
export {
  type Count,
  type Majority,
  METHODS,
  type Method,
  type OptionPositions,
  type OptionScore,
  type Round,
  type Tie,
  type Transfer,
} from './methods/count.ts';
export { instantRunoff } from './methods/instant-runoff.ts';
export { drawLot } from './methods/lot.ts';
export { meekStv } from './methods/meek-stv.ts';
export { count, RANKED_METHODS, SCORED_METHODS } from './methods/methods.ts';
export { pairwise } from './methods/pairwise.ts';
export { rankedPairs } from './methods/ranked-pairs.ts';
export { schulze } from './methods/schulze.ts';
export { score } from './methods/score.ts';
export { scottishStv } from './methods/scottish-stv.ts';
export {
  type CountSettings,
  type Strength,
  type TieBreak,
  type Unranked,
  whyNotCountable,
} from './methods/settings.ts';
export { supportScale } from './methods/support-scale.ts';
export { LIGHTS, trafficLight } from './methods/traffic-light.ts';
export {
  addTallies,
  ballotsOf,
  COUNT_FIELDS,
  castOf,
  fieldOf,
  type GroupCounts,
  type GroupTally,
  noCounts,
  type PositionBallot,
  type RollSize,
  tallyPositions,
  totalOf,
} from './positions/group-tally.ts';
export { POSITION_MARKS } from './positions/marks.ts';
export { POSITIONS, type Position } from './positions/position.ts';
export { decimalOf } from './rounds/decimal.ts';
export { applyRule } from './rules/apply-rule.ts';
export { BASES } from './rules/bases.ts';
export { canonicalRule } from './rules/canonical.ts';
export { parseRule } from './rules/parse-rule.ts';
export { PRESETS, presetOf } from './rules/presets.ts';
export { whyNotApplicable } from './rules/question.ts';
export type {
  AlternativesTest,
  Base,
  Comparison,
  ComparisonTest,
  Field,
  Outcome,
  RuleDefinition,
  RuleParams,
  RuleScope,
  RuleTest,
  Share,
} from './rules/rule.ts';
export type { RuleGroup } from './rules/rule-group.ts';
export { flipWords } from './rules/sensitivity/flip-words.ts';
export type { BallotField, Place } from './rules/sensitivity/place.ts';
export {
  type Flip,
  type GroupFlip,
  type Sensitivity,
  type SensitivityOptions,
  sensitivityOf,
} from './rules/sensitivity.ts';
export type { Amount, Asked, Figures, TraceScope, TraceStep, Verdict, Weight, WrittenShare } from './rules/trace.ts';
export { levelled } from './rules/trace.ts';
export { type CheckedVector, checkVector, parseVectors } from './rules/vector.ts';
export { type WhatIf, whatIf } from './rules/what-if.ts';
