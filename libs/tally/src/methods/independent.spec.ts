import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type CountSettings, pairwise, type RankedProfile, rankedPairs, schulze, type Unranked } from '../index.ts';
import { ballotsOfProfile, drawFrom, randomRanked } from '../spec/random.ts';

const PROFILES = 10_000;
const UNRANKED: readonly Unranked[] = ['LAST', 'NO_OPINION'];
const STRENGTHS = ['WINNING_VOTES', 'MARGINS'] as const;

/** Voters who prefer a to b, asked one ballot at a time. */
function prefer({ options, ...rest }: RankedProfile, unranked: Unranked): number[][] {
  const ballots = ballotsOfProfile({ options, ...rest });
  const names = [...options.keys()];
  return names.map((a) =>
    names.map((b) => {
      let voters = 0;
      for (const { marks, times } of ballots) {
        const [rankA, rankB] = [marks[a] as number, marks[b] as number];
        const says = unranked === 'LAST' ? rankA > 0 && (rankB === 0 || rankA < rankB) : rankA > 0 && rankA < rankB;
        if (says) voters += times;
      }
      return voters;
    }),
  );
}

function strengthsOf(preferred: number[][], strength: (typeof STRENGTHS)[number]): number[][] {
  return preferred.map((row, a) =>
    row.map((there, b) => {
      const back = preferred[b]?.[a] as number;
      if (there <= back) return 0;
      return strength === 'MARGINS' ? there - back : there;
    }),
  );
}

/** The weakest link of the best of all simple paths, each tried. */
function strongestPath(links: number[][], from: number, to: number, visited: readonly number[] = [from]): number {
  let best = links[from]?.[to] as number;
  for (const via of links.keys()) {
    const link = links[from]?.[via] as number;
    if (via === to || visited.includes(via) || link === 0) continue;
    best = Math.max(best, Math.min(link, strongestPath(links, via, to, [...visited, via])));
  }
  return best;
}

/** Whether the arcs lead from one option to another, by trying every way. */
function leads(arcs: readonly (readonly [number, number])[], from: number, to: number): boolean {
  if (from === to) return true;
  const left = arcs.filter(([, end]) => end !== from);
  return left.some(([start, end]) => start === from && leads(left, end, to));
}

/** Tideman's majorities with what becomes of each, considered one strength at a time. */
function lockedOnes(links: number[][], order: readonly number[] | undefined): [number, number][] {
  const all = links.flatMap((row, a) => row.map((strength, b) => ({ a, b, strength }))).filter((m) => m.strength > 0);
  let locked: [number, number][] = [];
  let undecided: [number, number][] = [];
  for (const strength of [...new Set(all.map((m) => m.strength))].sort((x, y) => y - x)) {
    const equal = all.filter((m) => m.strength === strength).map(({ a, b }): [number, number] => [a, b]);
    if (order) {
      for (const winner of order)
        for (const [a, b] of equal) if (a === winner && !leads(locked, b, a)) locked = [...locked, [a, b]];
      continue;
    }
    const open = equal.filter(([a, b]) => !leads(locked, b, a));
    const possible = [...locked, ...undecided, ...open];
    undecided = [...undecided, ...open.filter(([a, b]) => leads(possible, b, a))];
    locked = [...locked, ...open.filter(([a, b]) => !leads(possible, b, a))];
  }
  return locked;
}

function tiers(options: number, before: (a: number, b: number) => boolean): number[][] {
  const tierOf = (option: number, among: readonly number[]): number => {
    const better = among.filter((other) => before(other, option));
    return better.length === 0 ? 0 : 1 + Math.max(...better.map((other) => tierOf(other, among)));
  };
  const all = Array.from({ length: options }, (_, option) => option);
  const depth = all.map((option) => tierOf(option, all));
  return [...new Set(depth)].sort((a, b) => a - b).map((tier) => all.filter((option) => depth[option] === tier));
}

const bigints = (matrix: number[][]) => matrix.map((row) => row.map(BigInt));
const pairs = (arcs: readonly (readonly number[])[]) => arcs.map(([a, b]) => `${a} > ${b}`).sort();

describe(`on ${PROFILES} random profiles with ties and truncation`, () => {
  it('pairwise, Schulze and ranked pairs find what the definitions say', () => {
    const draw = drawFrom(1);
    const wrong: unknown[] = [];
    const compare = (n: number, what: string, got: unknown, said: unknown) => {
      if (!isDeepStrictEqual(got, said)) wrong.push({ n, what, got, said });
    };
    let ties = 0;
    let circles = 0;
    for (let n = 0; n < PROFILES; n += 1) {
      const profile = randomRanked(draw);
      const width = profile.options.length;
      const unranked = UNRANKED[n % 2] as Unranked;
      const strength = STRENGTHS[(n >> 1) % 2] as (typeof STRENGTHS)[number];
      const settings: CountSettings = { unranked, strength };
      const preferred = prefer(profile, unranked);
      const links = strengthsOf(preferred, strength);

      compare(n, 'pairwise', pairwise(profile, unranked), bigints(preferred));

      const paths = links.map((row, a) => row.map((_, b) => (a === b ? 0 : strongestPath(links, a, b))));
      const count = schulze(profile, settings);
      compare(n, 'paths', count.paths, bigints(paths));
      const better = tiers(width, (a, b) => (paths[a]?.[b] as number) > (paths[b]?.[a] as number));
      compare(n, 'Schulze', count.order, better);

      const order = [...profile.options.keys()].sort(() => draw(3) - 1);
      const tieBreak = n % 3 === 0 ? ({ by: 'LOT', order } as const) : undefined;
      const locked = lockedOnes(links, tieBreak?.order);
      const found = rankedPairs(profile, tieBreak ? { ...settings, tieBreak } : settings);
      const lockedThere = found.majorities?.filter(({ outcome }) => outcome === 'LOCKED') ?? [];
      compare(n, 'locked', pairs(lockedThere.map(({ winner, loser }) => [winner, loser])), pairs(locked));
      const after = tiers(width, (a, b) => locked.some(([x, y]) => x === a && y === b));
      compare(n, 'ranked pairs', found.order, after);
      if (found.majorities?.some(({ outcome }) => outcome === 'TIED')) ties += 1;
      if (found.majorities?.some(({ outcome }) => outcome === 'CONTRADICTS')) circles += 1;
    }
    expect(wrong).toEqual([]);
    // The profiles are worth counting only if they hold what makes the methods differ.
    expect(ties).toBeGreaterThan(100);
    expect(circles).toBeGreaterThan(500);
  });
});
