import { fieldOf, type GroupCounts } from '../../positions/group-tally.ts';
import { POSITIONS, type Position } from '../../positions/position.ts';
import type { Base, Field } from '../rule.ts';
import type { RuleGroup } from '../rule-group.ts';
import { larger, total } from './numbers.ts';

/** What a ballot can be counted as. */
export type BallotField = Exclude<keyof GroupCounts, 'eligible'>;

/** Where a voter stands: what the ballot is counted as, or NOWHERE for somebody on the roll who has not voted. */
export type Place = BallotField | 'NOWHERE';

/** In the order in which one is preferred to another that would do as well. */
export const BALLOT_FIELDS = [
  'support',
  'oppose',
  'opposeWithoutReason',
  'abstain',
  'standAside',
  'recused',
  'block',
] as const satisfies readonly BallotField[];

/** In the same order, with who has not voted last. */
export const PLACES = [...BALLOT_FIELDS, 'NOWHERE'] as const satisfies readonly Place[];

/** How many voters of a group stand in each place, in the order of PLACES. */
export function standing(group: RuleGroup): bigint[] {
  const counts = BALLOT_FIELDS.map((place) => BigInt(group[place] ?? 0));
  return [...counts, larger(BigInt(group.eligible) - total(counts), 0n)];
}

/** What one voter in each place adds to a base. The roll itself does not change. */
export function gainsOf(base: Base): bigint[] {
  return PLACES.map((place) => times(base.counts, place) - times(base.less, place));
}

function times(fields: readonly Field[] | undefined, place: Place): bigint {
  return BigInt(fields?.filter((field) => field === (place === 'standAside' ? 'abstain' : place)).length ?? 0);
}

/** The places that ballots may come to, by what they may say. @throws RangeError when a position is unknown. */
export function placesOf(positions: readonly Position[] = POSITIONS): number[] {
  const fields = new Set(positions.flatMap((position) => [true, false].map((reasoned) => fieldOf(position, reasoned))));
  return BALLOT_FIELDS.flatMap((place, index) => (fields.has(place) ? [index] : []));
}
