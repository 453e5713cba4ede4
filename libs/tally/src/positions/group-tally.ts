import type { Position } from './position.ts';

/** What is counted in a group, or in several together: whole numbers of voters, never negative. */
export interface GroupCounts {
  /** Voters on the frozen roll. */
  eligible: number;
  support: number;
  /** Opposition with a reason. */
  oppose: number;
  opposeWithoutReason: number;
  abstain: number;
  /** Counts as abstention when a rule is evaluated. */
  standAside: number;
  recused: number;
  block: number;
}

/** One group's counts; lists of them stand in the published order of the groups. */
export type GroupTally = { group: string } & GroupCounts;

/** One voter's current choice. `reasoned` matters for OPPOSE alone. */
export interface PositionBallot {
  group: string;
  position: Position;
  reasoned: boolean;
}

/** How many voters of a group stand on the frozen roll. */
export interface RollSize {
  group: string;
  eligible: number;
}

/** The fields of GroupCounts, in the order in which they are shown. */
export const COUNT_FIELDS = [
  'eligible',
  'support',
  'oppose',
  'opposeWithoutReason',
  'abstain',
  'standAside',
  'recused',
  'block',
] as const satisfies readonly (keyof GroupCounts)[];

const FIELD_OF_POSITION: Readonly<Record<Exclude<Position, 'OPPOSE'>, keyof GroupCounts>> = {
  SUPPORT: 'support',
  ABSTAIN: 'abstain',
  STAND_ASIDE: 'standAside',
  RECUSED: 'recused',
  BLOCK: 'block',
};

/**
 * Counts ballots by group, in the order of the roll; the order of the ballots does not matter.
 * It does not ask whether a voter may vote or has voted already: that is decided before it.
 * @throws RangeError when a group stands twice on the roll, a ballot's group is not on it, a roll size is not a
 * whole number from 0, or a position is unknown.
 */
export function tallyPositions(ballots: Iterable<PositionBallot>, roll: readonly RollSize[]): GroupTally[] {
  const tallies = new Map<string, GroupTally>();
  for (const { group, eligible } of roll) {
    if (tallies.has(group)) throw new RangeError(`roll: group "${group}" stands on it twice`);
    if (!Number.isSafeInteger(eligible) || eligible < 0)
      throw new RangeError(`roll: eligible of group "${group}" must be a whole number from 0, not ${eligible}`);
    tallies.set(group, { group, ...noCounts(), eligible });
  }
  for (const { group, position, reasoned } of ballots) {
    const tally = tallies.get(group);
    if (!tally) throw new RangeError(`ballot: group "${group}" is not on the roll`);
    tally[fieldOf(position, reasoned)] += 1;
  }
  return [...tallies.values()];
}

/**
 * Adds tallies of disjoint rolls, field by field, `eligible` included; groups stand in the order of first appearance.
 * @throws RangeError when a sum passes 2^53 − 1.
 */
export function addTallies(...tallies: readonly (readonly GroupTally[])[]): GroupTally[] {
  const sums = new Map<string, GroupTally>();
  for (const { group, ...counts } of tallies.flat())
    sums.set(group, { group, ...plus(sums.get(group) ?? noCounts(), counts) });
  return [...sums.values()];
}

/**
 * All groups together.
 * @throws RangeError when a sum passes 2^53 − 1.
 */
export function totalOf(groups: readonly GroupCounts[]): GroupCounts {
  return groups.reduce(plus, noCounts());
}

/** Votes cast: support, opposition with and without a reason, abstention, standing aside. Neither recusals nor blocks. */
export function castOf(counts: Omit<GroupCounts, 'eligible' | 'recused' | 'block'>): number {
  return counts.support + counts.oppose + counts.opposeWithoutReason + counts.abstain + counts.standAside;
}

/** Ballots handed in, whatever they say: votes cast, recusals and blocks. */
export function ballotsOf(counts: Omit<GroupCounts, 'eligible'>): number {
  return castOf(counts) + counts.recused + counts.block;
}

/** The counter that a ballot belongs to. @throws RangeError when the position is unknown. */
export function fieldOf(position: Position, reasoned: boolean): keyof GroupCounts {
  if (position === 'OPPOSE') return reasoned ? 'oppose' : 'opposeWithoutReason';
  if (!Object.hasOwn(FIELD_OF_POSITION, position)) throw new RangeError(`ballot: position "${position}" is unknown`);
  return FIELD_OF_POSITION[position];
}

/** A group before its first ballot, with nobody on its roll. */
export function noCounts(): GroupCounts {
  return {
    eligible: 0,
    support: 0,
    oppose: 0,
    opposeWithoutReason: 0,
    abstain: 0,
    standAside: 0,
    recused: 0,
    block: 0,
  };
}

function plus(a: GroupCounts, b: GroupCounts): GroupCounts {
  const sum = noCounts();
  for (const field of COUNT_FIELDS) {
    sum[field] = a[field] + b[field];
    if (!Number.isSafeInteger(sum[field])) throw new RangeError(`${field}: the sum is too large to be exact`);
  }
  return sum;
}
