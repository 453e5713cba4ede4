import { useLingui } from '@lingui/react';
import type { Position } from '../../generated/operations.ts';

export const positions: readonly Position[] = ['SUPPORT', 'OPPOSE', 'ABSTAIN', 'STAND_ASIDE', 'BLOCK', 'RECUSED'];

/** A position of a ballot in a word, as it stands in tallies; consent has words of its own for the same places. */
export function usePositionName() {
  const { i18n } = useLingui();
  const names: Record<Position, string> = {
    SUPPORT: i18n.t('Support'),
    OPPOSE: i18n.t('Oppose'),
    ABSTAIN: i18n.t('Abstain'),
    STAND_ASIDE: i18n.t('Stand aside'),
    BLOCK: i18n.t('Block'),
    RECUSED: i18n.t('Recused'),
  };
  return (position: Position) => names[position];
}

/** What a position means, where the word alone may not say it. */
export function usePositionHint() {
  const { i18n } = useLingui();
  const hints: Partial<Record<Position, string>> = {
    ABSTAIN: i18n.t('You take part, without a choice for or against.'),
    STAND_ASIDE: i18n.t('You do not agree, but do not stand in the way.'),
    BLOCK: i18n.t('You stand in the way. A reason is needed.'),
    RECUSED: i18n.t('You have an interest in the matter and leave the decision to the others.'),
  };
  return (position: Position) => hints[position];
}
