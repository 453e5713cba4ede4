import {
  ALWAYS,
  all,
  atLeast,
  atMost,
  type Choice,
  type CountGoal,
  type Goal,
  NEVER,
  type SharesGoal,
  type ShareTerm,
} from './goal.ts';
import { larger, smaller, total } from './numbers.ts';
import { amountGoal, necessary } from './shares-goal.ts';
import { amountAt, isMet, type Point } from './truth.ts';

/**
 * Goals of which at least one is met wherever this goal is met, and that say more than it: what a search tries one
 * after the other. `point` is where the goal is not met, and says what to ask first.
 */
export function branchesOf(goal: Exclude<Goal, { kind: 'ALL' | 'AMOUNT' }>, point: Point): readonly Goal[] {
  switch (goal.kind) {
    case 'ANY':
      return goal.goals;
    case 'COUNT':
      return countBranches(goal, point);
    case 'SHARES':
      return sharesBranches(goal, point);
  }
}

/** The choices of one list, with what is then left to be counted. The lightest needs not be true. */
function countBranches({ least, lists }: CountGoal, point: Point): readonly Goal[] {
  if (total(lists.map((choices) => extreme(choices, larger))) < least) return [NEVER];
  const index = lists.findIndex((choices) => choices.some(({ goal }) => !isMet(goal, point)));
  const list = lists[index] as readonly Choice[];
  const others = lists.filter((_, at) => at !== index);
  const lightest = extreme(list, smaller);
  return list
    .filter((choice, at) => choice.weight > lightest || list.findIndex(({ weight }) => weight === lightest) === at)
    .map(({ goal, weight }) => {
      const rest: Goal = { kind: 'COUNT', least: least - weight, lists: others };
      return weight === lightest ? rest : all([goal, rest]);
    });
}

function extreme(choices: readonly Choice[], of: (a: bigint, b: bigint) => bigint): bigint {
  return choices.map(({ weight }) => weight).reduce(of);
}

/** What the first term that is not fixed is divided by: nothing, what it is at the point, less or more. */
function sharesBranches(goal: SharesGoal, point: Point): readonly Goal[] {
  const index = goal.terms.findIndex(({ fixed }) => fixed === undefined);
  const term = goal.terms[index];
  if (!term) return [amountGoal(goal)];
  const known = (more: Partial<ShareTerm>): Goal => {
    const terms = goal.terms.map((each, at) => (at === index ? { ...each, ...more } : each));
    const narrowed = { ...goal, terms };
    return all([necessary(narrowed) ?? ALWAYS, amountGoal(narrowed)]);
  };
  const { over, least } = term;
  if (least === undefined)
    return [all([atLeast(over, 1n), known({ least: 1n })]), all([atMost(over, 0n), known({ fixed: 0n })])];
  const here = larger(amountAt(over, point) / point.over, least);
  return [
    all([atLeast(over, here), atMost(over, here), known({ fixed: here })]),
    all([atLeast(over, here + 1n), known({ least: here + 1n })]),
    ...(here > least ? [all([atMost(over, here - 1n), known({})])] : []),
  ];
}
