import type { Comparison, Outcome } from './rule.ts';

/** Where a step of the trace looked. `name` is the group's name where the caller gave one. */
export type TraceScope =
  | { kind: 'POOLED' }
  | { kind: 'GROUP'; group: string; name: string }
  | { kind: 'EACH_GROUP'; asks: Asked }
  | { kind: 'SOME_GROUPS'; asks: Asked; atLeast: WrittenShare | string }
  | { kind: 'EQUAL_WEIGHT'; over: string }
  | { kind: 'ALTERNATIVES' }
  | { kind: 'ALTERNATIVE'; title: string };

/** What is asked of each group: the claim without numbers. `among` names the base that groups must have to be asked. */
export interface Asked {
  part: string;
  comparison: Comparison;
  share: WrittenShare;
  /** A base's name, or a whole number. */
  of: string;
  ofAllGroups: boolean;
  among: string | null;
}

/** A fraction in decimal strings. */
export interface WrittenShare {
  numerator: string;
  denominator: string;
}

/** An exact count as a decimal string; `base` names the rule's base, or is null for a plain number. */
export interface Amount {
  base: string | null;
  title: string;
  count: string;
}

/** How one group enters a test with equal weights: its counts are multiplied by `factor`. */
export interface Weight {
  group: string;
  name: string;
  part: string;
  of: string;
  over: string;
  factor: string;
}

/** What a step compared, before multiplying out: `part` with `share` of `of`. */
export interface Figures {
  part: Amount;
  of: Amount;
  share: WrittenShare;
  /** For EQUAL_WEIGHT alone: the counts of `part` and `of` are the sums of these, multiplied. */
  weights?: Weight[];
}

/**
 * One test, its numbers, and whether it holds. `left` and `right` are exact decimal integers, multiplied out so that no
 * fraction is left: left = part × denominator, right = of × numerator. A step with `steps` counts those that hold.
 */
export interface TraceStep {
  test: string;
  scope: TraceScope;
  left: string;
  comparison: Comparison;
  right: string;
  holds: boolean;
  /** One English sentence, with its answer. */
  words: string;
  /** How left and right came about, in signs alone: "3 × 10 = 30, 2 × 15 = 30". Empty where nothing was multiplied. */
  sums: string;
  figures: Figures;
  steps: TraceStep[];
}

/** PASSED exactly when every step of the trace holds. */
export interface Verdict {
  outcome: Outcome;
  trace: TraceStep[];
}

/** The steps as one list, in reading order, each with its depth from 0: nested steps follow the step they belong to. */
export function levelled(trace: readonly TraceStep[], level = 0): { level: number; step: TraceStep }[] {
  return trace.flatMap((step) => [{ level, step }, ...levelled(step.steps, level + 1)]);
}
