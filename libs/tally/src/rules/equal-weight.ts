import type { Base } from './rule.ts';
import { amountOf, type ExactGroup } from './rule-group.ts';
import type { Weight } from './trace.ts';

/** Sums in which each group weighs the same, and how each group entered them. */
export interface Weighted {
  part: bigint;
  of: bigint;
  weights: Weight[];
}

/**
 * Gives all groups the same weight without dividing: each group's counts are multiplied by the least common multiple
 * of all groups' `over`, divided by its own. Groups where `over` is 0 have no share and are left out.
 * With `of` the same base as `over`, comparing part with a share of `of` compares the mean of the groups' shares.
 */
export function weighEqually(part: Base, of: Base, over: Base, groups: readonly ExactGroup[]): Weighted {
  const weighed = groups.filter((group) => amountOf(over, [group]) > 0n);
  const common = weighed.reduce((multiple, group) => leastCommonMultiple(multiple, amountOf(over, [group])), 1n);
  const sums: Weighted = { part: 0n, of: 0n, weights: [] };
  for (const group of weighed) {
    const own = { part: amountOf(part, [group]), of: amountOf(of, [group]), over: amountOf(over, [group]) };
    const factor = common / own.over;
    sums.part += own.part * factor;
    sums.of += own.of * factor;
    sums.weights.push({
      group: group.group,
      name: group.name,
      part: `${own.part}`,
      of: `${own.of}`,
      over: `${own.over}`,
      factor: `${factor}`,
    });
  }
  return sums;
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
