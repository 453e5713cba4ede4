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

/** "2 changed ballots would have made it fail: in Industry, 2 from support to opposition with a reason." */
export function flipWords(
  { fewest, atLeast, byGroup }: Omit<Flip, 'words'>,
  { other, kind }: { other: Outcome; kind: 'CHANGED' | 'ADDED' },
): string {
  const led = other === 'PASSED' ? 'made it pass' : 'made it fail';
  const votes = (count: number) =>
    kind === 'CHANGED'
      ? `${count} changed ${count === 1 ? 'ballot' : 'ballots'}`
      : `${count} further ${count === 1 ? 'vote' : 'votes'}`;
  if (atLeast === null) return `No ${kind === 'CHANGED' ? 'change of ballots' : 'further votes'} would have ${led}.`;
  if (fewest === null)
    return `At least ${votes(atLeast)} would have been needed to have ${led}; how many was not worked out.`;
  const where = byGroup.map(({ name, moves }) => {
    const each = moves.map(({ from, to, count }) =>
      kind === 'CHANGED' ? `${count} from ${SAID[from]} to ${SAID[to]}` : `${count} for ${SAID[to]}`,
    );
    return `in ${name}, ${each.join(', ')}`;
  });
  return `${votes(fewest)} would have ${led}: ${where.join('; ')}.`;
}
