import type { Amount, Move } from './amount.ts';
import { branchesOf } from './branches.ts';
import type { Goal } from './goal.ts';
import type { Table } from './numbers.ts';
import { Queue } from './queue.ts';
import { overdrawn, partedOf, type Row, rowOf, rowOfSupply } from './rows.ts';
import { Tableau } from './tableau.ts';
import { amountAt, isMet, type Point } from './truth.ts';

/** Which moves there are, and how many voters can leave a place; places are numbered within their group. */
export interface Moves {
  moves: readonly Move[];
  supply: Table;
}

/** How many voters make each move. No counts: none will do where `atLeast` is null, or it was given up at so many. */
export interface Found {
  counts: readonly bigint[] | null;
  atLeast: bigint | null;
}

/** What is not asked of moves one by one, and so is tried one way after the other. */
type Open = Exclude<Goal, { kind: 'ALL' | 'AMOUNT' }>;

/** What a part of the search takes for granted, and the cheapest point of it, whole or not. */
interface Node {
  tableau: Tableau;
  amounts: readonly Amount[];
  open: readonly Open[];
  point: Point;
  bound: bigint;
  depth: number;
}

/**
 * The fewest moves that meet the goal: branch and bound over exact linear relaxations, the cheapest part first, so that
 * the first answer is the best. It gives up when `patience` entries of tableaux have been computed, or where `most` is
 * passed, and says how many moves are needed at least. `rows` are constraints that are known to hold besides.
 */
export function fewestMoves(
  goal: Goal,
  { moves, supply }: Moves,
  rows: readonly Row[],
  patience: number,
  most: bigint | null,
): Found {
  const queue = new Queue<Node>((a, b) => a.bound < b.bound || (a.bound === b.bound && a.depth > b.depth));
  let work = 0;
  const enter = (tableau: Tableau, amounts: readonly Amount[], goals: readonly Goal[], depth: number) => {
    const node = settled({ moves, supply }, tableau, amounts, goals, depth);
    work += tableau.work + 1;
    if (node) queue.add(node);
  };
  const start = new Tableau(moves.length);
  for (const { now, coefficients } of rows) start.add(now, coefficients);
  enter(start, [], [goal], 0);
  for (let node = queue.take(); node; node = queue.take()) {
    if (most !== null && node.bound >= most) return { counts: null, atLeast: node.bound };
    if (work > patience) return { counts: null, atLeast: node.bound };
    const { point, tableau, amounts, open } = node;
    const deeper = node.depth + 1;
    const unmet = open.find((each) => !isMet(each, point));
    if (unmet) {
      const others = open.filter((each) => each !== unmet);
      for (const branch of branchesOf(unmet, point)) enter(tableau.copy(), amounts, [branch, ...others], deeper);
      continue;
    }
    const parted = partedOf(point);
    if (!parted) return { counts: point.values.map((value) => value / point.over), atLeast: node.bound };
    const floor = parted.value / point.over;
    const limits = [
      { now: -floor - 1n, coefficients: parted.coefficients },
      { now: floor, coefficients: parted.coefficients.map((each) => -each) },
    ];
    for (const { now, coefficients } of limits) {
      const limited = tableau.copy();
      limited.add(now, coefficients);
      enter(limited, amounts, open, deeper);
    }
  }
  return { counts: null, atLeast: null };
}

/** Adds what the cheapest point violates until it violates nothing; null where that cannot be. */
function settled(
  { moves, supply }: Moves,
  tableau: Tableau,
  known: readonly Amount[],
  goals: readonly Goal[],
  depth: number,
): Node | null {
  const amounts = [...known];
  const open: Open[] = [];
  const assume = (goal: Goal) => {
    if (goal.kind === 'ALL') goal.goals.forEach(assume);
    else if (goal.kind === 'AMOUNT') amounts.push(goal.amount);
    else open.push(goal);
  };
  goals.forEach(assume);
  for (;;) {
    if (!tableau.solve()) return null;
    const { over, values, cost } = tableau.point();
    const point: Point = { moves, values, over };
    const violated = [
      ...amounts.filter((amount) => amountAt(amount, point) < 0n).map((amount) => rowOf(amount, moves)),
      ...overdrawn(point, supply).map((each) => rowOfSupply(each, moves)),
    ];
    if (violated.length === 0) return { tableau, amounts, open, point, bound: (cost + over - 1n) / over, depth };
    for (const { now, coefficients } of violated) tableau.add(now, coefficients);
  }
}
