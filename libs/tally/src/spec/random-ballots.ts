import type { Ballot } from '../index.ts';

/** A ballot of random ranks: some options tied, some left unranked, and sometimes none is ranked. */
export function randomBallot(draw: (below: number) => number, options: number, ties: boolean): Ballot {
  const left = Array.from({ length: options }, (_, option) => option);
  const marks = new Array<number>(options).fill(0);
  let rank = 1;
  for (let ranked = draw(options + 1); ranked > 0; ranked -= 1) {
    marks[left.splice(draw(left.length), 1)[0] ?? 0] = rank;
    if (!ties || draw(4) > 0) rank += 1;
  }
  return { marks, times: 1 + draw(4), group: `g${draw(2)}` };
}

/** The options in a random order. */
export function shuffled(draw: (below: number) => number, options: number): number[] {
  const left = Array.from({ length: options }, (_, option) => option);
  return Array.from({ length: options }, () => left.splice(draw(left.length), 1)[0] ?? 0);
}
