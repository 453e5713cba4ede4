import { cell, type Matrix } from './cell.ts';

export interface StrongestPaths {
  /** `strength[a][b]`: that of the weakest link of the strongest path from a to b; 0 where there is no path. */
  strength: bigint[][];
  /** The options along one strongest path, both ends among them; empty where there is no path. */
  along: (from: number, to: number) => number[];
}

/**
 * The strongest paths between all pairs by the Floyd–Warshall algorithm (Schulze 2011, section 2.3, stages 1 and 2).
 * @param links how strong the link from a to b is, 0 where there is none.
 */
export function strongestPaths(links: Matrix): StrongestPaths {
  const strength = links.map((row) => [...row]);
  const predecessor = links.map((row, from) => row.map(() => from));
  for (const [via, onward] of strength.entries())
    for (const [from, reached] of strength.entries()) {
      const toVia = reached[via] as bigint;
      for (const [to, fromVia] of onward.entries()) {
        const weakest = toVia < fromVia ? toVia : fromVia;
        if (to === from || weakest <= (reached[to] as bigint)) continue;
        reached[to] = weakest;
        (predecessor[from] as number[])[to] = predecessor[via]?.[to] as number;
      }
    }
  const along = (from: number, to: number): number[] => {
    if (cell(strength, from, to) === 0n) return [];
    const path = [to];
    for (let option = to; option !== from; path.unshift(option)) option = predecessor[from]?.[option] as number;
    return path;
  };
  return { strength, along };
}
