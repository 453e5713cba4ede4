import type { Outcome } from '../rule.ts';
import type { Flip } from '../sensitivity.ts';
import type { Place } from './place.ts';

const SAID: Readonly<Record<Place, string>> = {
  support: 'support',
  oppose: 'opposition with a reason',
  opposeWithoutReason: 'opposition without a reason',
  abstain: 'abstention',
  standAside: 'standing aside',
  recused: 'recusal',
  block: 'a block',
  NOWHERE: 'no vote',
};

/** Ballots that say something else, or votes of those who had not voted. */
const KINDS = {
  CHANGED: {
    none: 'No change of ballots',
    votes: (count: number) => `${count} changed ${count === 1 ? 'ballot' : 'ballots'}`,
    move: (from: Place, to: Place) => `from ${SAID[from]} to ${SAID[to]}`,
  },
  ADDED: {
    none: 'No further votes',
    votes: (count: number) => `${count} further ${count === 1 ? 'vote' : 'votes'}`,
    move: (_: Place, to: Place) => `for ${SAID[to]}`,
  },
};

export type FlipKind = keyof typeof KINDS;

/** "2 changed ballots would have made it fail: in Industry, 2 from support to opposition with a reason." */
export function flipWords(
  { fewest, atLeast, byGroup }: Omit<Flip, 'words'>,
  { other, kind }: { other: Outcome; kind: FlipKind },
): string {
  const { none, votes, move } = KINDS[kind];
  const led = other === 'PASSED' ? 'made it pass' : 'made it fail';
  if (atLeast === null) return `${none} would have ${led}.`;
  if (fewest === null)
    return `At least ${votes(atLeast)} would have been needed to have ${led}; how many was not worked out.`;
  const where = byGroup.map(({ name, moves }) => {
    const each = moves.map(({ from, to, count }) => `${count} ${move(from, to)}`);
    return `in ${name}, ${each.join(', ')}`;
  });
  return `${votes(fewest)} would have ${led}: ${where.join('; ')}.`;
}
