import type { GroupCounts } from '../positions/group-tally.ts';
import { countAt } from './json-value.ts';
import { type Base, FIELDS, type Field } from './rule.ts';

/**
 * One group as a rule reads it: a GroupTally, or the same with bigints. `name` is used in words where it is given;
 * `standAside` may be left out.
 */
export type RuleGroup = { group: string; name?: string; standAside?: number | bigint } & {
  readonly [field in Exclude<keyof GroupCounts, 'standAside'>]: number | bigint;
};

/** A group whose counts are exact, however large. */
export interface ExactGroup {
  group: string;
  name: string;
  counts: Readonly<Record<Field, bigint>>;
}

/**
 * The groups with exact counts, those who stand aside added to the abstentions.
 * @throws RangeError naming the group and the field that is no whole number from 0, or that stands twice.
 */
export function exactGroups(groups: readonly RuleGroup[]): ExactGroup[] {
  const seen = new Set<string>();
  return groups.map((group) => {
    if (seen.has(group.group)) throw new RangeError(`group "${group.group}" is counted twice`);
    seen.add(group.group);
    const counts = {} as Record<Field, bigint>;
    for (const field of FIELDS) counts[field] = exactAt(group, field);
    counts.abstain += exactAt(group, 'standAside');
    return { group: group.group, name: group.name ?? group.group, counts };
  });
}

/** The base's sum over these groups; it may be negative where the base takes something off. */
export function amountOf(base: Base, groups: readonly ExactGroup[]): bigint {
  let amount = 0n;
  for (const { counts } of groups) {
    for (const field of base.counts) amount += counts[field];
    for (const field of base.less ?? []) amount -= counts[field];
  }
  return amount;
}

function exactAt(group: RuleGroup, field: Field | 'standAside'): bigint {
  const count = field === 'standAside' ? (group.standAside ?? 0) : group[field];
  return BigInt(countAt(count, `group "${group.group}", ${field}`));
}
