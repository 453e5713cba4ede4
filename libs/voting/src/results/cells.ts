import { COUNT_FIELDS, type GroupCounts, type GroupTally, noCounts } from '@plenary/tally';
import type { CellCounts } from './cells.sql.ts';

/** Sums of cells by a key, field by field. */
export function sumsBy(cells: readonly CellCounts[], keyOf: (cell: CellCounts) => string): Map<string, GroupCounts> {
  const sums = new Map<string, GroupCounts>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const sum = sums.get(key) ?? noCounts();
    for (const field of COUNT_FIELDS) sum[field] += cell[field];
    sums.set(key, sum);
  }
  return sums;
}

/** Tallies of the electorate's groups, in its order. */
export function groupTallies(cells: readonly CellCounts[], electorate: readonly string[]): GroupTally[] {
  const sums = sumsBy(cells, ({ groupId }) => groupId);
  return electorate.map((group) => ({ group, ...(sums.get(group) ?? noCounts()) }));
}

/** A count that is not the same in all ways of counting. */
export type Difference<Way extends string> = Pick<CellCounts, 'pollId' | 'groupId' | 'region' | 'organisationType'> & {
  position: keyof GroupCounts;
} & Record<Way, number>;

/** Where ways of counting differ; a cell that one of them lacks counts as noughts. */
export function differencesOf<Way extends string>(
  ways: Readonly<Record<Way, readonly CellCounts[]>>,
): Difference<Way>[] {
  const names = Object.keys(ways) as Way[];
  const byKey = new Map<string, Partial<Record<Way, CellCounts>>>();
  for (const way of names)
    for (const cell of ways[way]) {
      const key = `${cell.pollId} ${cell.groupId} ${cell.region} ${cell.organisationType}`;
      byKey.set(key, { ...byKey.get(key), [way]: cell });
    }
  return [...byKey.values()].flatMap((found) => {
    const [{ pollId, groupId, region, organisationType }] = Object.values(found) as [CellCounts];
    return COUNT_FIELDS.flatMap((position) => {
      const counts = Object.fromEntries(names.map((way) => [way, found[way]?.[position] ?? 0])) as Record<Way, number>;
      const same = new Set(Object.values(counts)).size === 1;
      return same ? [] : [{ pollId, groupId, region, organisationType, position, ...counts }];
    });
  });
}
