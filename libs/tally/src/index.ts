export { applyRule } from './apply-rule.ts';
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
export { POSITIONS, type Position } from './position.ts';
export { PRESETS, presetOf } from './presets.ts';
export type {
  Base,
  Comparison,
  Field,
  Outcome,
  RuleDefinition,
  RuleParams,
  RuleScope,
  RuleTest,
  Share,
} from './rule.ts';
export type { RuleGroup } from './rule-group.ts';
export type { Amount, Figures, TraceScope, TraceStep, Verdict, Weight } from './trace.ts';
export { type CheckedVector, checkVector, VectorError } from './vector.ts';
