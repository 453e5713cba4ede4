import { type BallotField, COUNT_FIELDS, type GroupTally } from '@plenary/tally';

const ballotFields = COUNT_FIELDS.filter((field): field is BallotField => field !== 'eligible');

/**
 * Counts that say nothing but what is shown: the ballots of merged groups are dealt out anew, from their sum, up to
 * each one's place on the roll. A rule that weighs none of them by itself finds the same as in the counts themselves.
 */
export function knownCounts(groups: readonly GroupTally[], merged: ReadonlySet<string>): GroupTally[] {
  const sums = new Map<BallotField, number>();
  for (const group of groups.filter((each) => merged.has(each.group)))
    for (const field of ballotFields) sums.set(field, (sums.get(field) ?? 0) + group[field]);
  return groups.map((group) => {
    if (!merged.has(group.group)) return group;
    const dealt = { ...group };
    let room = group.eligible;
    for (const field of ballotFields) {
      const left = sums.get(field) ?? 0;
      dealt[field] = Math.min(left, room);
      room -= dealt[field];
      sums.set(field, left - dealt[field]);
    }
    return dealt;
  });
}
