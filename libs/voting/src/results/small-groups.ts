import type { Secrecy } from '@plenary/kernel';
import { type GroupTally, noCounts, totalOf } from '@plenary/tally';

/** A group of fewer voters than this never stands alone in the results of a pseudonymous poll. */
export const leastShown = 5;

/**
 * The groups of a pseudonymous poll whose counts are shown as one sum: those with fewer than `leastShown` voters, joined
 * by the next smallest until the sum has that many and more than one group. Groups without a voter betray nobody.
 */
export function mergedGroups(
  secrecy: Secrecy,
  groups: readonly { group: string; eligible: number }[],
): ReadonlySet<string> {
  const merged = new Set<string>();
  if (secrecy === 'NAMED') return merged;
  let voters = 0;
  for (const { group, eligible } of groups
    .filter((each) => each.eligible > 0)
    .sort((a, b) => a.eligible - b.eligible)) {
    if (eligible >= leastShown && (merged.size === 0 || (voters >= leastShown && merged.size > 1))) break;
    merged.add(group);
    voters += eligible;
  }
  return merged;
}

/** Groups as they may be shown, in their order; those that are merged as one without a name, at the end. */
export function shownGroups(
  groups: readonly GroupTally[],
  merged: ReadonlySet<string>,
): (Omit<GroupTally, 'group'> & { group: string | null })[] {
  const alone = groups.filter(({ group }) => !merged.has(group));
  if (merged.size === 0) return alone;
  const others = groups.filter(({ group }) => merged.has(group));
  return [...alone, { ...noCounts(), ...totalOf(others), group: null }];
}

/** Whether nothing of a poll may be shown, since it has too few voters to hide one among them. */
export function tooFew(secrecy: Secrecy, groups: readonly { eligible: number }[]): boolean {
  return secrecy !== 'NAMED' && groups.reduce((sum, { eligible }) => sum + eligible, 0) < leastShown;
}
