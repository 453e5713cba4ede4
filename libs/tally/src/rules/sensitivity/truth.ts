import { type Amount, gainOf, type Move } from './amount.ts';
import type { CountGoal, Goal, SharesGoal } from './goal.ts';
import { larger, smaller } from './numbers.ts';

/** How many voters make each move, as fractions over `over`. */
export interface Point {
  moves: readonly Move[];
  values: readonly bigint[];
  over: bigint;
}

/** The amount at a point, times the point's `over`. */
export function amountAt(amount: Amount, { moves, values, over }: Point): bigint {
  let at = amount.now * over;
  for (const [index, move] of moves.entries()) {
    const value = values[index] ?? 0n;
    if (value !== 0n) at += gainOf(amount, move) * value;
  }
  return at;
}

/** Whether a goal is met at a point. */
export function isMet(goal: Goal, point: Point): boolean {
  switch (goal.kind) {
    case 'ALL':
      return goal.goals.every((each) => isMet(each, point));
    case 'ANY':
      return goal.goals.some((each) => isMet(each, point));
    case 'AMOUNT':
      return amountAt(goal.amount, point) >= 0n;
    case 'COUNT':
      return countAt(goal, point) >= goal.least;
    case 'SHARES':
      return areShared(goal, point);
  }
}

function countAt({ lists }: CountGoal, point: Point): bigint {
  return lists.reduce((sum, choices) => {
    const met = choices.filter(({ goal }) => isMet(goal, point)).map(({ weight }) => weight);
    return sum + (met.length > 0 ? met : choices.map(({ weight }) => weight)).reduce(met.length > 0 ? larger : smaller);
  }, 0n);
}

/** Adds the fractions part ÷ over one by one; `over` of a point cancels out. */
function areShared({ strict, terms }: SharesGoal, point: Point): boolean {
  let [numerator, denominator] = [0n, 1n];
  for (const { part, over } of terms) {
    const own = amountAt(over, point);
    if (own <= 0n) continue;
    numerator = numerator * own + amountAt(part, point) * denominator;
    denominator *= own;
  }
  return strict ? numerator > 0n : numerator >= 0n;
}
