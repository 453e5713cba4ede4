import { type Amount, gainOf } from './amount.ts';
import type { ShareTerm } from './goal.ts';
import { entryOf } from './numbers.ts';

/** What one group has to do with a goal: its term of the shares, the amounts that no other group enters, its voters. */
export interface Own {
  group: number;
  term: ShareTerm;
  amounts: readonly Amount[];
  supply: readonly bigint[];
}

/** The order in which voters of a group move, all to the same place, so that no other moves of as many do more. */
export interface Chain {
  from: number[];
  to: number;
}

/**
 * The chain of a group where there is one: where of any two places one is better for everything that the group has to
 * do with. Null where there is none, or where it cannot be told so simply.
 */
export function chainOf(own: Own, from: readonly number[], to: readonly number[]): Chain | null {
  const range = rangeOf(own, to);
  const isNoWorse = (a: number, b: number) => {
    const move = { group: own.group, from: a, to: b };
    if (own.amounts.some((amount) => gainOf(amount, move) < 0n)) return false;
    const [part, over] = [gainOf(own.term.part, move), gainOf(own.term.over, move)];
    if (part < 0n || over === 0n) return part >= 0n;
    return range?.every(({ part: most, over: by }) => part * by >= most * over) ?? false;
  };
  const best = to.find((place) => to.every((other) => isNoWorse(other, place)));
  if (best === undefined) return null;
  const sources = from.filter((place) => !isNoWorse(best, place));
  const ordered = sources.toSorted((a, b) => (isNoWorse(a, b) ? (isNoWorse(b, a) ? a - b : -1) : 1));
  const isOrdered = ordered.every(
    (place, index) => isNoWorse(place, best) && ordered.slice(index + 1).every((later) => isNoWorse(place, later)),
  );
  return isOrdered ? { from: ordered, to: best } : null;
}

/** Some fractions between which part ÷ over lies wherever the voters stand; null where that cannot be told so simply. */
function rangeOf({ group, term, supply }: Own, to: readonly number[]): { part: bigint; over: bigint }[] | null {
  const shares = supply.map((count, place) => ({
    count,
    isTaken: count > 0n || to.includes(place),
    part: entryOf(term.part.gains, group, place),
    over: entryOf(term.over.gains, group, place),
  }));
  const constant = (of: 'part' | 'over') =>
    shares.reduce((left, share) => left - share.count * share[of], term[of].now) !== 0n;
  if (constant('part') || constant('over')) return null;
  const taken = shares.filter(({ isTaken }) => isTaken);
  if (taken.some(({ part, over }) => over < 0n || (over === 0n && part !== 0n))) return null;
  return taken;
}
