import type { Comparison } from '../rule.ts';
import { type Amount, difference } from './amount.ts';

/** What must be true of the moved voters. Nothing in it is negated, so that whatever raises every amount in it can only help. */
export type Goal =
  | { kind: 'ALL'; goals: readonly Goal[] }
  | { kind: 'ANY'; goals: readonly Goal[] }
  /** The amount is not negative. */
  | { kind: 'AMOUNT'; amount: Amount }
  | CountGoal
  | SharesGoal;

/** Of each list one choice that is true is taken; their weights sum up to at least `least`. */
export interface CountGoal {
  kind: 'COUNT';
  least: bigint;
  lists: readonly (readonly Choice[])[];
}

export interface Choice {
  goal: Goal;
  weight: bigint;
}

/** The sum of part ÷ over, over the terms whose `over` is above 0, is not negative; where `strict`, it is above 0. */
export interface SharesGoal {
  kind: 'SHARES';
  strict: boolean;
  terms: readonly ShareTerm[];
}

/**
 * One group's part and over. `most`: part cannot be more than this. `least`: over is known to be at least this; `fixed`: it
 * is known to be exactly this.
 */
export interface ShareTerm {
  part: Amount;
  over: Amount;
  most?: bigint;
  least?: bigint;
  fixed?: bigint;
}

export const ALWAYS: Goal = { kind: 'ALL', goals: [] };
export const NEVER: Goal = { kind: 'ANY', goals: [] };

export const all = (goals: readonly Goal[]): Goal => joined('ALL', goals);
export const any = (goals: readonly Goal[]): Goal => joined('ANY', goals);

/** The amount is at least this. */
export function atLeast({ now, gains }: Amount, least: bigint): Goal {
  return { kind: 'AMOUNT', amount: { now: now - least, gains } };
}

/** The amount is at most this. */
export function atMost({ now, gains }: Amount, most: bigint): Goal {
  return { kind: 'AMOUNT', amount: { now: most - now, gains: gains.map((places) => places.map((gain) => -gain)) } };
}

/** Left stands in this comparison to right, or does not where it is not `wanted`. */
export function compared(left: Amount, comparison: Comparison, right: Amount, wanted: boolean): Goal {
  const more = difference(left, 1n, right, 1n);
  switch (comparison) {
    case '>':
      return wanted ? atLeast(more, 1n) : atMost(more, 0n);
    case '>=':
      return wanted ? atLeast(more, 0n) : atMost(more, -1n);
    case '<':
      return wanted ? atMost(more, -1n) : atLeast(more, 0n);
    case '<=':
      return wanted ? atMost(more, 0n) : atLeast(more, 1n);
    case '=':
      return wanted ? all([atLeast(more, 0n), atMost(more, 0n)]) : any([atLeast(more, 1n), atMost(more, -1n)]);
  }
}

function joined(kind: 'ALL' | 'ANY', goals: readonly Goal[]): Goal {
  const flat = goals.flatMap((goal) => (goal.kind === kind ? goal.goals : [goal]));
  return flat.length === 1 && flat[0] ? flat[0] : { kind, goals: flat };
}
