import { type Amount, gainOf, type Move } from './amount.ts';
import type { Freedom } from './fewest.ts';
import { all, any, type Goal } from './goal.ts';
import { larger, type Table } from './numbers.ts';
import { amountGoal } from './shares-goal.ts';

/** Every amount in a goal, those of shares apart: there it is not known whether more is better. */
export function amountsIn(goal: Goal): { rising: Amount[]; shared: Amount[] } {
  switch (goal.kind) {
    case 'AMOUNT':
      return { rising: [goal.amount], shared: [] };
    case 'SHARES':
      return { rising: [], shared: goal.terms.flatMap(({ part, over }) => [part, over]) };
    case 'ALL':
    case 'ANY':
      return amountsInAll(goal.goals);
    case 'COUNT':
      return amountsInAll(goal.lists.flat().map((choice) => choice.goal));
  }
}

function amountsInAll(goals: readonly Goal[]): { rising: Amount[]; shared: Amount[] } {
  const below = goals.map(amountsIn);
  return { rising: below.flatMap(({ rising }) => rising), shared: below.flatMap(({ shared }) => shared) };
}

/**
 * The moves that may be needed: from places where somebody stands to those of `places` than which no other is better,
 * whatever is asked; of places that are equal the first.
 */
export function usefulMoves(goal: Goal, supply: Table, from: readonly number[], places: readonly number[]): Move[] {
  const { rising, shared } = amountsIn(goal);
  return supply.flatMap((counts, group) => {
    /** Whether a voter who goes to `b` instead of `a` only helps, or changes nothing. */
    const isNoWorse = (a: number, b: number) =>
      rising.every((amount) => gainOf(amount, { group, from: a, to: b }) >= 0n) &&
      shared.every((amount) => gainOf(amount, { group, from: a, to: b }) === 0n);
    const isBeaten = (a: number) =>
      places.some((b) => isNoWorse(a, b) && (!isNoWorse(b, a) || places.indexOf(b) < places.indexOf(a)));
    const best = places.filter((place) => !isBeaten(place));
    return from
      .filter((place) => (counts[place] ?? 0n) > 0n)
      .flatMap((place) => best.filter((to) => !isNoWorse(to, place)).map((to) => ({ group, from: place, to })));
  });
}

/** The goal with every `over` fixed that no move can change; of the others it is noted how much their part can be. */
export function withFixedShares(goal: Goal, freedom: Freedom): Goal {
  switch (goal.kind) {
    case 'ALL':
      return all(goal.goals.map((each) => withFixedShares(each, freedom)));
    case 'ANY':
      return any(goal.goals.map((each) => withFixedShares(each, freedom)));
    case 'COUNT':
      return {
        ...goal,
        lists: goal.lists.map((list) =>
          list.map((choice) => ({ ...choice, goal: withFixedShares(choice.goal, freedom) })),
        ),
      };
    case 'SHARES':
      return amountGoal({
        ...goal,
        terms: goal.terms.map((term) =>
          isConstant(term.over, freedom)
            ? { ...term, fixed: term.over.now }
            : { ...term, most: largest(term.part, freedom) },
        ),
      });
    case 'AMOUNT':
      return goal;
  }
}

function isConstant({ gains }: Amount, { from, to }: Freedom): boolean {
  return gains.every((own) => new Set([...from, ...to].map((place) => own[place])).size < 2);
}

/** What an amount comes to where every voter goes to the place that adds most. */
function largest(amount: Amount, { supply, from, to }: Freedom): bigint {
  let most = amount.now;
  for (const [group, counts] of supply.entries())
    for (const place of from) {
      const gains = to.map((other) => gainOf(amount, { group, from: place, to: other }));
      most += (counts[place] ?? 0n) * gains.reduce(larger, 0n);
    }
  return most;
}
