import type { Moved } from './alike.ts';
import { chainOf, type Own } from './chain.ts';
import type { Freedom } from './fewest.ts';
import { type Fraction, isPositive, order } from './fraction.ts';
import type { Goal, SharesGoal } from './goal.ts';
import { groupOf } from './group-bounds.ts';
import { total } from './numbers.ts';
import { gainsOfSteps, type Steps, stepsOf } from './steps.ts';

/** More voters than this are not moved one by one. */
const mostSteps = 200_000n;

/**
 * The fewest moves that meet one test with equal weights and what is asked of groups by themselves, whatever else the
 * goal asks: where each group has a chain along which each move adds no more than the one before it, the moves that
 * add most are the best of as many. Null where this cannot be said; `moved` is null where there are no such moves.
 */
export function fewestByChains(goal: Goal, { supply, from, to }: Freedom): { moved: Moved[] | null } | null {
  const goals = goal.kind === 'ALL' ? goal.goals : [goal];
  const [shares, ...more] = goals.filter((each): each is SharesGoal => each.kind === 'SHARES');
  if (!shares || more.length > 0 || total(supply.flat()) > mostSteps) return null;
  const groups: Steps[] = [];
  for (const [group, term] of shares.terms.entries()) {
    const amounts = goals.flatMap((each) => (each.kind === 'AMOUNT' && groupOf(each) === group ? [each.amount] : []));
    const own: Own = { group, term, amounts, supply: supply[group] as readonly bigint[] };
    const chain = chainOf(own, from, to);
    if (!chain) return null;
    const steps = stepsOf(own, chain);
    if (!steps) return { moved: null };
    groups.push(steps);
  }
  return moved(groups, shares.strict);
}

function moved(groups: readonly Steps[], strict: boolean): { moved: Moved[] | null } | null {
  const gains: { gain: Fraction; at: number }[] = [];
  for (const [at, group] of groups.entries()) {
    const own = gainsOfSteps(group);
    if (!own) return null;
    for (const gain of own) gains.push({ gain, at });
  }
  const sorted = gains.sort((a, b) => order(b.gain, a.gain));
  /** How many move in each group where the first so many of all gains are taken. */
  const taken = (count: number) => {
    const moves = groups.map(({ needed }) => needed);
    for (const { at } of sorted.slice(0, count)) moves[at] = (moves[at] ?? 0) + 1;
    return moves;
  };
  const isEnough = (count: number) => {
    const moves = taken(count);
    const shares = groups.map((group, at) => group.shares[moves[at] as number] as Fraction);
    return isPositive(shares, strict);
  };
  if (!isEnough(sorted.length)) return { moved: null };
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  const moves = taken(low);
  return { moved: groups.flatMap((group, at) => movesOf(group, moves[at] ?? 0)) };
}

function movesOf({ group, to, from }: Steps, count: number): Moved[] {
  const places = new Map<number, bigint>();
  for (const place of from.slice(0, count)) places.set(place, (places.get(place) ?? 0n) + 1n);
  return [...places].map(([place, number]) => ({ group, from: place, to, count: number }));
}
