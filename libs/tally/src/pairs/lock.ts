import type { Majority, Tie } from '../methods/count.ts';
import type { TieBreak } from '../methods/settings.ts';
import { chain, type Relation } from './chain.ts';

/** A majority before it is considered. */
export interface Candidate {
  winner: number;
  loser: number;
  strength: bigint;
}

/** What became of a majority, and the chain of others, locked or perhaps to be locked, that speaks against it. */
export interface Considered {
  winner: number;
  loser: number;
  outcome: Majority['outcome'];
  chain: readonly number[];
}

/**
 * Locks majorities, the stronger first, leaving out each that would close a circle with those locked before it (Tideman
 * 1987). Majorities of equal strength that close a circle among themselves, and with those locked before, are a tie. It is
 * broken by the order of a tie-break (Zavist & Tideman 1989: of equal majorities that of the winner who stands first in
 * the order is considered first). Without one the tied ones stay open, and so does each weaker one that would close a
 * circle with them: what is locked then is locked however the tie is broken, and nothing depends on names.
 * @param options how many there are; majorities name them from 0.
 */
export function lock(options: number, candidates: readonly Candidate[], tieBreak?: TieBreak) {
  const locked: number[][] = Array.from({ length: options }, () => []);
  const undecided: Candidate[] = [];
  const considered: Considered[] = [];
  const ties: Tie[] = [];
  const placeOf = (option: number) => tieBreak?.order.indexOf(option) ?? option;
  for (const equal of byStrength(candidates, placeOf)) {
    const open = equal.filter(({ winner, loser }) => chain(locked, loser, winner).length === 0);
    const joined = withMajorities(locked, open);
    const circular = open.filter(({ winner, loser }) => chain(joined, loser, winner).length > 0);
    const possible = withMajorities(joined, undecided);
    for (const majority of equal) {
      const { winner, loser } = majority;
      const contrary = chain(locked, loser, winner);
      const doubtful = tieBreak ? [] : chain(possible, loser, winner);
      const outcome = contrary.length > 0 ? 'CONTRADICTS' : doubtful.length > 0 ? 'TIED' : 'LOCKED';
      if (outcome === 'LOCKED') (locked[winner] as number[]).push(loser);
      if (outcome === 'TIED') undecided.push(majority);
      considered.push({ winner, loser, outcome, chain: contrary.length > 0 ? contrary : doubtful });
    }
    ties.push(...circles(circular, joined).map((circle) => tieOf(circle, locked, tieBreak)));
  }
  return { locked: locked as Relation, considered, ties };
}

/** The strongest first, those of equal strength together, in the order of their winners. */
function byStrength(candidates: readonly Candidate[], placeOf: (option: number) => number): Candidate[][] {
  const equals = new Map<bigint, Candidate[]>();
  const sorted = candidates.toSorted((a, b) => placeOf(a.winner) - placeOf(b.winner));
  for (const candidate of sorted)
    equals.set(candidate.strength, [...(equals.get(candidate.strength) ?? []), candidate]);
  return [...equals].sort(([a], [b]) => (a > b ? -1 : 1)).map(([, equal]) => equal);
}

function withMajorities(relation: Relation, majorities: readonly Candidate[]): Relation {
  return relation.map((after, option) => [
    ...after,
    ...majorities.filter(({ winner }) => winner === option).map(({ loser }) => loser),
  ]);
}

/** Majorities that lie on circles, those together from whose options each reaches the other. */
function circles(circular: readonly Candidate[], joined: Relation): Candidate[][] {
  const found: Candidate[][] = [];
  for (const majority of circular) {
    const same = found.find(
      ([first]) =>
        first &&
        chain(joined, first.winner, majority.winner).length > 0 &&
        chain(joined, majority.winner, first.winner).length > 0,
    );
    if (same) same.push(majority);
    else found.push([majority]);
  }
  return found;
}

function tieOf(circle: readonly Candidate[], locked: Relation, tieBreak?: TieBreak): Tie {
  const options = new Set(circle.flatMap(({ winner, loser }) => [winner, loser]));
  const taken = circle
    .filter(({ winner, loser }) => (locked[winner] as readonly number[]).includes(loser))
    .map(({ winner }) => winner);
  return {
    over: 'MAJORITIES',
    round: null,
    options: [...options].sort((a, b) => a - b),
    brokenBy: tieBreak?.by ?? null,
    taken: [...new Set(taken)],
  };
}
