import type { Goal } from './goal.ts';
import { entryOf, smaller, type Table, total } from './numbers.ts';
import { amountsIn } from './problem.ts';

/**
 * Groups and places of which nothing in a goal tells one from another: a voter who leaves one may as well leave another.
 * The first of each stands for all.
 */
export interface Alike {
  groups: [number, ...number[]];
  places: [number, ...number[]];
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
  const tables = [...rising, ...shared].map(({ gains }) => gains);
  const all = [...Array(groups).keys()];
  return setsBy(all, (group) => tables.map((table) => table[group]).join()).flatMap((set) =>
    setsBy(from, (place) => tables.map((table) => entryOf(table, set[0], place)).join()).map((places) => ({
      groups: set,
      places,
    })),
  );
}

function setsBy(things: readonly number[], keyOf: (thing: number) => string): [number, ...number[]][] {
  return [...Map.groupBy(things, keyOf).values()] as [number, ...number[]][];
}

/** The voters of each set as those of its first group and place. */
export function pooled(supply: Table, sets: readonly Alike[]): bigint[][] {
  return supply.map((places, group) =>
    places.map((_, place) => {
      const set = sets.filter((each) => each.groups[0] === group && each.places[0] === place);
      return total(set.flatMap((each) => votersOf(supply, each)).map(({ count }) => count));
    }),
  );
}

/** Moves from the first of a set as moves from each: the groups with the most voters there give theirs first. */
export function dividedUp(moved: readonly Moved[], supply: Table, sets: readonly Alike[]): Moved[] {
  return sets.flatMap((set) => {
    const voters = votersOf(supply, set);
    const own = moved.filter(({ group, from }) => group === set.groups[0] && from === set.places[0]);
    return own.flatMap(({ to, count }) => {
      let open = count;
      return voters.flatMap((source): Moved[] => {
        const moving = smaller(source.count, open);
        open -= moving;
        source.count -= moving;
        return moving === 0n ? [] : [{ ...source, to, count: moving }];
      });
    });
  });
}

/** The voters of a set, by group and place: the groups with the most of them first. */
function votersOf(supply: Table, { groups, places }: Alike): Omit<Moved, 'to'>[] {
  const held = (group: number) => total(places.map((place) => entryOf(supply, group, place)));
  const fullest = groups.toSorted((a, b) => Number(held(b) - held(a)));
  return fullest.flatMap((group) => places.map((from) => ({ group, from, count: entryOf(supply, group, from) })));
}
