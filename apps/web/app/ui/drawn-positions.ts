import { useLingui } from '@lingui/react';
import type { CountsPartsFragment, PollMethod } from '../generated/operations.ts';
import type { Look } from './stacked-bar.tsx';

/** A position as tallies show it: its count, its word, and how it is drawn. */
export interface DrawnPosition {
  readonly count: 'support' | 'oppose' | 'abstain' | 'standAside' | 'block' | 'recused';
  readonly label: string;
  readonly look: Look;
}

/** The positions of a method in the order in which they are drawn; recusal where it occurred. Together they are all votes cast. */
export function useDrawnPositions(method: PollMethod, total: CountsPartsFragment): DrawnPosition[] {
  const { i18n } = useLingui();
  const support: DrawnPosition = { count: 'support', label: i18n.t('Support'), look: 'support' };
  const abstain: DrawnPosition = { count: 'abstain', label: i18n.t('Abstain'), look: 'abstain' };
  const recused: DrawnPosition = { count: 'recused', label: i18n.t('Recused'), look: 'recused' };
  const against: DrawnPosition[] =
    method === 'CONSENT'
      ? [
          { count: 'block', label: i18n.t('Block'), look: 'oppose' },
          { count: 'standAside', label: i18n.t('Stand aside'), look: 'stood-aside' },
        ]
      : [{ count: 'oppose', label: i18n.t('Oppose'), look: 'oppose' }];
  return [support, ...against, abstain, ...(total.recused > 0 ? [recused] : [])];
}
