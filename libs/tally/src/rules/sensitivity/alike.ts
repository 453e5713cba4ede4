import type { Goal } from './goal.ts';
import { amountsIn } from './problem.ts';

/** Groups and places of which nothing in a goal tells one from another: a voter who leaves one may as well leave another. */
export interface Alike {
  groups: number[];
  places: number[];
}

/** So many voters of one group who go from one place to another; places are indices of PLACES. */
export interface Moved {
  group: number;
  from: number;
  to: number;
  count: bigint;
}

/** All groups with the places that can be left, in sets of those that are alike. */
export function alike(goal: Goal, groups: number, from: readonly number[]): Alike[] {
  const { rising, shared } = amountsIn(goal);
  const amounts = [...rising, ...shared.flatMap(({ part, over }) => [part, over])];
  const all = Array.from({ length: groups }, (_, group) => group);
  const sets = setsBy(all, (group) => amounts.map(({ gains }) => gains[group]?.join() ?? '').join(';'));
  return sets.flatMap((set) =>
    setsBy(from, (place) => amounts.map(({ gains }) => gains[set[0] ?? 0]?.[place] ?? 0n).join()).map((places) => ({
      groups: set,
      places,
    })),
  );
}

function setsBy(things: readonly number[], keyOf: (thing: number) => string): number[][] {
  const sets = new Map<string, number[]>();
  for (const thing of things) sets.set(keyOf(thing), [...(sets.get(keyOf(thing)) ?? []), thing]);
  return [...sets.values()];
}

/** The voters of each set as those of its first group and place. */
export function pooled(supply: readonly (readonly bigint[])[], sets: readonly Alike[]): bigint[][] {
  const sums = supply.map((places) => places.map(() => 0n));
  for (const { groups, places } of sets) {
    const counts = groups.flatMap((group) => places.map((place) => supply[group]?.[place] ?? 0n));
    const own = sums[groups[0] ?? 0];
    if (own) own[places[0] ?? 0] = counts.reduce((sum, count) => sum + count, 0n);
  }
  return sums;
}

/** Moves from the first of a set as moves from each: the groups with the most voters there give theirs first. */
export function dividedUp(
  moved: readonly Moved[],
  supply: readonly (readonly bigint[])[],
  sets: readonly Alike[],
): Moved[] {
  const left = supply.map((places) => [...places]);
  return moved.flatMap(({ group: first, from, to, count }) => {
    const set = sets.find(({ groups, places }) => groups[0] === first && places[0] === from);
    const { groups, places } = set ?? { groups: [first], places: [from] };
    const held = (group: number) => places.reduce((sum, place) => sum + (left[group]?.[place] ?? 0n), 0n);
    const fullest = groups.map((group) => ({ group, own: held(group) })).sort((a, b) => Number(b.own - a.own));
    let open = count;
    return fullest.flatMap(({ group }) =>
      places.flatMap((place): Moved[] => {
        const available = left[group]?.[place] ?? 0n;
        const own = available < open ? available : open;
        if (own === 0n) return [];
        open -= own;
        left[group]?.splice(place, 1, available - own);
        return [{ group, from: place, to, count: own }];
      }),
    );
  });
}
