import type { Amount } from './amount.ts';
import { all, type Goal } from './goal.ts';
import { amountsIn } from './problem.ts';
import type { Row } from './rows.ts';
import type { Moves } from './search.ts';
import { fewestMoves } from './search.ts';

/** The one group whose voters alone enter a goal; null where there are several, or none. */
export function groupOf(goal: Goal): number | null {
  const { rising, shared } = amountsIn(goal);
  const groups = new Set([...rising, ...shared].flatMap(groupsOf));
  const [first = null] = groups;
  return groups.size === 1 ? first : null;
}

function groupsOf({ gains }: Amount): number[] {
  return gains.flatMap((places, group) => (places.some((gain) => gain !== 0n) ? [group] : []));
}

/**
 * How many moves each group needs at least for what is asked of it by itself, as constraints; null where one cannot
 * meet that. They say nothing new, but a search that knows them sees alternatives in many groups at once.
 */
export function groupBounds(goal: Goal, { moves, supply }: Moves, patience: number): Row[] | null {
  const goals = goal.kind === 'ALL' ? goal.goals : [goal];
  if (goals.every(({ kind }) => kind === 'AMOUNT')) return [];
  const rows: Row[] = [];
  for (const group of supply.keys()) {
    const own = all(goals.filter((each) => groupOf(each) === group));
    const ownMoves = moves.filter((move) => move.group === group);
    const { atLeast } = fewestMoves(own, { moves: ownMoves, supply }, [], patience, null);
    if (atLeast === null) return null;
    const coefficients = moves.map((move) => (move.group === group ? 1n : 0n));
    if (atLeast > 0n) rows.push({ now: -atLeast, coefficients });
  }
  return rows;
}
