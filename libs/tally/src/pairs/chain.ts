/** Who stands directly before whom: for each option, the options after it. */
export type Relation = readonly (readonly number[])[];

/** A chain of the relation that leads from one option to another, both ends among it; empty where none does. */
export function chain(relation: Relation, from: number, to: number): number[] {
  const cameFrom = new Map<number, number>();
  const reached = [from];
  for (const option of reached) {
    if (option === to) return traced(cameFrom, from, to);
    for (const next of relation[option] as readonly number[])
      if (!cameFrom.has(next)) {
        cameFrom.set(next, option);
        reached.push(next);
      }
  }
  return [];
}

function traced(cameFrom: ReadonlyMap<number, number>, from: number, to: number): number[] {
  const path = [to];
  for (let option = to; option !== from; path.unshift(option)) option = cameFrom.get(option) as number;
  return path;
}
