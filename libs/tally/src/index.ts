export { applyRule } from './apply-rule.ts';
export { BASES } from './bases.ts';
export { canonicalRule } from './canonical.ts';
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
} from './group-tally.ts';
export { parseRule } from './parse-rule.ts';
export { POSITIONS, type Position } from './position.ts';
export { PRESETS, presetOf } from './presets.ts';
export { whyNotApplicable } from './question.ts';
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
} from './rule.ts';
export type { RuleGroup } from './rule-group.ts';
export type { Amount, Asked, Figures, TraceScope, TraceStep, Verdict, Weight, WrittenShare } from './trace.ts';
export { levelled } from './trace.ts';
export { type CheckedVector, checkVector, parseVectors } from './vector.ts';
