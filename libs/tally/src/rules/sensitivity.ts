import type { Position } from '../positions/position.ts';
import { applyRule } from './apply-rule.ts';
import type { Outcome, RuleDefinition, RuleParams } from './rule.ts';
import { exactGroups, type RuleGroup } from './rule-group.ts';
import type { Moved } from './sensitivity/alike.ts';
import { type Fewest, fewestOf } from './sensitivity/fewest.ts';
import { type FlipKind, flipWords } from './sensitivity/flip-words.ts';
import { goalOf } from './sensitivity/goal-of-rule.ts';
import { BALLOT_FIELDS, type BallotField, PLACES, type Place, placesOf, standing } from './sensitivity/place.ts';
import { verified } from './sensitivity/verified.ts';

/** The fewest votes that would have led to the other outcome. */
export interface Flip {
  /** Null where no votes would have, or where it was not worked out: `atLeast` says which. */
  fewest: number | null;
  /** What `fewest` is at least; null where no votes would have led to the other outcome. */
  atLeast: number | null;
  /** One way to do it with the fewest votes, by group, in the groups' order. Groups in which nothing changes are left out. */
  byGroup: GroupFlip[];
  /** One English sentence. */
  words: string;
}

export interface GroupFlip {
  group: string;
  name: string;
  moves: { from: Place; to: BallotField; count: number }[];
}

/** How close a verdict was. */
export interface Sensitivity {
  outcome: Outcome;
  other: Outcome;
  /** Votes that were cast, and say something else: each moves from one place to another within its group. */
  changed: Flip;
  /** Votes of those on the roll who did not vote, added to what was cast. */
  added: Flip;
}

export interface SensitivityOptions {
  /** What a ballot may say; every position, when left out. */
  positions?: readonly Position[];
  /** How much may be computed before it is left at "at least so many": entries of tableaux. */
  patience?: number;
}

/**
 * The fewest changed ballots, and the fewest further votes, that would flip the verdict of a rule on these counts.
 * Exact: what it finds was checked by applying the rule to it, and fewer cannot do. Where that cannot be said within
 * `patience`, `fewest` is null and `atLeast` is still true. The answer does not depend on the groups' order.
 * @throws RangeError as applyRule does, and where a count passes 2^53 − 1.
 */
export function sensitivityOf(
  definition: RuleDefinition,
  groups: readonly RuleGroup[],
  params: RuleParams = {},
  { positions, patience = 5_000_000 }: SensitivityOptions = {},
): Sensitivity {
  const { outcome } = applyRule(definition, groups, params);
  const other: Outcome = outcome === 'PASSED' ? 'FAILED' : 'PASSED';
  const sorted = groups.toSorted((a, b) => (a.group < b.group ? -1 : 1));
  const goal = goalOf({ definition, groups: exactGroups(sorted), params }, other);
  const supply = sorted.map(standing);
  const to = placesOf(positions);
  const nowhere = BALLOT_FIELDS.length;
  const flip = (from: readonly number[], kind: FlipKind): Flip => {
    const found = fewestOf(goal, { supply, from, to }, patience);
    return flipOf(verified(found, other, definition, sorted, params), sorted, groups, { other, kind });
  };
  const cast = [...BALLOT_FIELDS.keys()];
  return { outcome, other, changed: flip(cast, 'CHANGED'), added: flip([nowhere], 'ADDED') };
}

function flipOf(
  { moved, atLeast }: Fewest,
  sorted: readonly RuleGroup[],
  groups: readonly RuleGroup[],
  what: { other: Outcome; kind: FlipKind },
): Flip {
  const least = atLeast === null ? null : safe(atLeast);
  const byGroup = moved === null ? [] : groups.flatMap((group) => groupFlip(group, sorted.indexOf(group), moved));
  const flip = { fewest: moved === null ? null : least, atLeast: least, byGroup };
  return { ...flip, words: flipWords(flip, what) };
}

function groupFlip(group: RuleGroup, index: number, moved: readonly Moved[]): GroupFlip[] {
  const own = moved.filter((move) => move.group === index);
  const moves = own.map(({ from, to, count }) => ({
    from: PLACES[from] as Place,
    to: BALLOT_FIELDS[to] as BallotField,
    count: safe(count),
  }));
  return moves.length === 0 ? [] : [{ group: group.group, name: group.name ?? group.group, moves }];
}

function safe(count: bigint): number {
  const number = Number(count);
  if (!Number.isSafeInteger(number)) throw new RangeError('the number of votes is too large to be exact');
  return number;
}
