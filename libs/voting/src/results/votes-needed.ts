import type { Schema, StakeholderGroupModel } from '@plenary/kernel';
import { type BallotField, type Flip, flipWords, type GroupFlip, type Outcome } from '@plenary/tally';

const countedAs: Readonly<Record<BallotField, Schema.CountedAs>> = {
  support: 'SUPPORT',
  oppose: 'OPPOSE',
  opposeWithoutReason: 'OPPOSE_WITHOUT_REASON',
  abstain: 'ABSTAIN',
  standAside: 'STAND_ASIDE',
  recused: 'RECUSED',
  block: 'BLOCK',
};

/** Votes that would have led to the other outcome, as the API gives them; those of merged groups as of one without a name. */
export function votesNeeded(
  flip: Flip,
  what: { other: Outcome; kind: 'CHANGED' | 'ADDED' },
  electorate: readonly StakeholderGroupModel[],
  merged: ReadonlySet<string>,
) {
  const alone = flip.byGroup.filter(({ group }) => !merged.has(group));
  const others = flip.byGroup.filter(({ group }) => merged.has(group));
  const moves = summed(others.flatMap((each) => each.moves));
  const together = others.length > 0 ? [{ group: '', name: 'small groups, merged', moves }] : [];
  const byGroup = [...alone, ...together];
  return {
    fewest: flip.fewest,
    atLeast: flip.atLeast,
    groups: byGroup.map((each) => ({
      group: electorate.find(({ id }) => id === each.group) ?? null,
      moves: each.moves.map(({ from, to, count }) => ({
        from: from === 'NOWHERE' ? null : countedAs[from],
        to: countedAs[to],
        count,
      })),
    })),
    words: flipWords({ ...flip, byGroup }, what),
  };
}

/** Moves from one place to another as one. */
function summed(moves: GroupFlip['moves']): GroupFlip['moves'] {
  const sums = new Map<string, GroupFlip['moves'][number]>();
  for (const move of moves) {
    const before = sums.get(`${move.from} ${move.to}`)?.count ?? 0;
    sums.set(`${move.from} ${move.to}`, { ...move, count: before + move.count });
  }
  return [...sums.values()];
}
