import { gainOf } from './amount.ts';
import type { Chain, Own } from './chain.ts';
import { type Fraction, less, order, shareOf } from './fraction.ts';

/** A group's voters moving one by one along its chain. */
export interface Steps {
  group: number;
  to: number;
  /** Whence each comes. */
  from: number[];
  /** The group's share before anybody moves, after the first has moved, and so on. */
  shares: Fraction[];
  /** How many must move for the group's own amounts. */
  needed: number;
}

/** Null where the group's own amounts cannot be met by any moves. */
export function stepsOf({ group, term, supply, amounts }: Own, chain: Chain): Steps | null {
  const moves = chain.from.flatMap((from) => Array.from({ length: Number(supply[from] ?? 0n) }, () => from));
  let [part, over] = [term.part.now, term.fixed ?? term.over.now];
  const own = amounts.map(({ now }) => now);
  const areMet = () => own.every((amount) => amount >= 0n);
  let needed = areMet() ? 0 : null;
  const shares = [shareOf(part, over)];
  for (const [index, from] of moves.entries()) {
    const move = { group, from, to: chain.to };
    part += gainOf(term.part, move);
    if (term.fixed === undefined) over += gainOf(term.over, move);
    shares.push(shareOf(part, over));
    if (needed !== null) continue;
    for (const [at, amount] of amounts.entries()) own[at] = (own[at] ?? 0n) + gainOf(amount, move);
    if (areMet()) needed = index + 1;
  }
  return needed === null ? null : { group, to: chain.to, from: moves, shares, needed };
}

/** What each move that is not needed anyway adds to the share, in order; null where a later one adds more than an earlier one. */
export function gainsOfSteps({ shares, needed }: Steps): Fraction[] | null {
  const left = shares.slice(needed);
  const gains = left.slice(1).map((share, index) => less(share, left[index] ?? share));
  return gains.every((gain, index) => order(gains[index - 1] ?? gain, gain) >= 0) ? gains : null;
}
