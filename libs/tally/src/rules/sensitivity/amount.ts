import { entryOf } from './numbers.ts';

/** A count that changes as voters move: what it is now, and what one voter more adds, by group and place. */
export interface Amount {
  now: bigint;
  gains: readonly (readonly bigint[])[];
}

/** So many voters of a group who move from one place to another; places are indices of PLACES. */
export interface Move {
  group: number;
  from: number;
  to: number;
}

/** What one such move adds to an amount. */
export function gainOf({ gains }: Amount, { group, from, to }: Move): bigint {
  return entryOf(gains, group, to) - entryOf(gains, group, from);
}

/** a × by − b × less. */
export function difference(a: Amount, by: bigint, b: Amount, less: bigint): Amount {
  return {
    now: a.now * by - b.now * less,
    gains: a.gains.map((places, group) =>
      places.map((gain, place) => gain * by - entryOf(b.gains, group, place) * less),
    ),
  };
}

/** An amount of one group by itself: nothing is added by the voters of others. */
export function onlyOf(group: number, groups: number, now: bigint, gains: readonly bigint[]): Amount {
  const nothing = gains.map(() => 0n);
  return { now, gains: Array.from({ length: groups }, (_, index) => (index === group ? gains : nothing)) };
}

/** The sum of amounts. @throws TypeError when there are none. */
export function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce((all, each) => difference(all, 1n, each, -1n));
}
