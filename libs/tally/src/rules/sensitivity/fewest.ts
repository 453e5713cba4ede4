import { alike, dividedUp, type Moved, pooled } from './alike.ts';
import { fewestByChains } from './equal-chains.ts';
import type { Goal } from './goal.ts';
import { groupBounds } from './group-bounds.ts';
import { type Table, total } from './numbers.ts';
import { usefulMoves, withFixedShares } from './problem.ts';
import { fewestMoves } from './search.ts';
import { isMet } from './truth.ts';

/** Who may move: how many voters stand where, which places they may leave, which they may come to. */
export interface Freedom {
  supply: Table;
  from: readonly number[];
  to: readonly number[];
}

/** The moves that meet a goal. None: there are none where `atLeast` is null; or it is only known how many there are at least. */
export interface Fewest {
  moved: readonly Moved[] | null;
  atLeast: bigint | null;
}

/** The fewest moves that meet a goal; of alternatives that need as many, those of the first. */
export function fewestOf(goal: Goal, freedom: Freedom, patience: number): Fewest {
  const settled = withFixedShares(goal, freedom);
  const alternatives = settled.kind === 'ANY' ? settled.goals : [settled];
  let best: Fewest = { moved: null, atLeast: null };
  for (const alternative of alternatives) {
    const most = best.moved && best.atLeast;
    const found = fewestOfOne(alternative, freedom, patience / alternatives.length, most);
    if (isBetter(found, best)) best = found;
  }
  return best;
}

/** Fewer are better; of as many those that were found. */
function isBetter(a: Fewest, b: Fewest): boolean {
  if (a.atLeast === null || b.atLeast === null) return a.atLeast !== null;
  return a.atLeast < b.atLeast || (a.atLeast === b.atLeast && b.moved === null);
}

function fewestOfOne(goal: Goal, freedom: Freedom, patience: number, most: bigint | null): Fewest {
  const byChains = fewestByChains(goal, freedom);
  const moved = byChains?.moved ?? null;
  if (byChains && !moved) return { moved: null, atLeast: null };
  const least = total((moved ?? []).map(({ count }) => count));
  if (moved && isMetBy(goal, moved)) return { moved, atLeast: least };
  return fewestBySearch(goal, freedom, least, patience, most);
}

function fewestBySearch(
  goal: Goal,
  { supply, from, to }: Freedom,
  least: bigint,
  patience: number,
  most: bigint | null,
): Fewest {
  const sets = alike(goal, supply.length, from);
  const together = pooled(supply, sets);
  const moves = usefulMoves(goal, together, from, to);
  const bounds = groupBounds(goal, { moves, supply: together }, patience / supply.length);
  if (!bounds) return { moved: null, atLeast: null };
  const rows = [{ now: -least, coefficients: moves.map(() => 1n) }, ...bounds];
  const { counts, atLeast } = fewestMoves(goal, { moves, supply: together }, rows, patience, most);
  if (!counts) return { moved: null, atLeast };
  const found = moves.flatMap((move, index) => {
    const count = counts[index];
    return count ? [{ ...move, count }] : [];
  });
  return { moved: dividedUp(straight(goal, found, to), supply, sets), atLeast };
}

/** As many moves, each to the first of the places for which the goal is still met: the plainest of equal ways. */
function straight(goal: Goal, moved: readonly Moved[], places: readonly number[]): Moved[] {
  let kept = [...moved];
  for (const [index, move] of moved.entries()) {
    const ways = places.map((to) => kept.map((each, at) => (at === index ? { ...move, to } : each)));
    kept = ways.find((way) => isMetBy(goal, way)) ?? kept;
  }
  const joined = new Map<string, Moved>();
  for (const move of kept) {
    const key = `${move.group} ${move.from} ${move.to}`;
    joined.set(key, { ...move, count: move.count + (joined.get(key)?.count ?? 0n) });
  }
  return [...joined.values()];
}

function isMetBy(goal: Goal, moved: readonly Moved[]): boolean {
  return isMet(goal, { moves: moved, values: moved.map(({ count }) => count), over: 1n });
}
