import type { CountsPartsFragment, PollMethod } from '../generated/operations.ts';
import { usePositionName } from './acts/position.ts';
import type { Look } from './stacked-bar.tsx';

/** A position as tallies show it: its count, its word, and how it is drawn. */
export interface DrawnPosition {
  readonly count: 'support' | 'oppose' | 'abstain' | 'standAside' | 'block' | 'recused';
  readonly label: string;
  readonly look: Look;
}

/** The positions of a method in the order in which they are drawn; recusal where it occurred. Together they are all votes cast. */
export function useDrawnPositions(method: PollMethod, total: CountsPartsFragment): DrawnPosition[] {
  const name = usePositionName(method);
  const support: DrawnPosition = { count: 'support', label: name('SUPPORT'), look: 'support' };
  const abstain: DrawnPosition = { count: 'abstain', label: name('ABSTAIN'), look: 'abstain' };
  const recused: DrawnPosition = { count: 'recused', label: name('RECUSED'), look: 'recused' };
  const against: DrawnPosition[] =
    method === 'CONSENT'
      ? [
          { count: 'block', label: name('BLOCK'), look: 'oppose' },
          { count: 'standAside', label: name('STAND_ASIDE'), look: 'stood-aside' },
        ]
      : [{ count: 'oppose', label: name('OPPOSE'), look: 'oppose' }];
  return [support, ...against, abstain, ...(total.recused > 0 ? [recused] : [])];
}
