import { ballotsByGroup, type Profile } from './profile.ts';

/** How ballots of several groups are counted together. */
export type Weighing =
  /** Every ballot once. */
  | { kind: 'VOTERS' }
  /** The ballots of one group, and no others. */
  | { kind: 'GROUP'; group: string }
  /** Every group the same, however many of it voted; a group without ballots weighs nothing. */
  | { kind: 'GROUPS_EQUALLY' };

/**
 * The same ballots, weighed. Groups weigh the same when each ballot counts as often as the least common multiple of the
 * groups' ballots holds its own group's: whole numbers, and nothing is rounded.
 * @throws RangeError when a group is named that has no ballot.
 */
export function weigh<P extends Profile>(profile: P, weighing: Weighing): P {
  const { groups } = profile;
  if (weighing.kind === 'VOTERS') return { ...profile, factors: groups.map(() => 1n) };
  if (weighing.kind === 'GROUP') {
    if (!groups.includes(weighing.group)) throw new RangeError(`group "${weighing.group}" has no ballot`);
    return { ...profile, factors: groups.map((group) => (group === weighing.group ? 1n : 0n)) };
  }
  const sizes = ballotsByGroup(profile);
  const common = sizes.filter((size) => size > 0n).reduce(leastCommonMultiple, 1n);
  return { ...profile, factors: sizes.map((size) => (size > 0n ? common / size : 0n)) };
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
