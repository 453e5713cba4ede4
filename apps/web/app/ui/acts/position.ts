import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { PollMethod, Position } from '../../generated/operations.ts';

export const positions: readonly Position[] = ['SUPPORT', 'OPPOSE', 'ABSTAIN', 'STAND_ASIDE', 'BLOCK', 'RECUSED'];

/** A position of a ballot in a word. Who supports under consent agrees. */
export function positionName(i18n: I18n, method: PollMethod, position: Position): string {
  const names: Record<Position, string> = {
    SUPPORT: method === 'CONSENT' ? i18n.t('Agree') : i18n.t('Support'),
    OPPOSE: i18n.t('Oppose'),
    ABSTAIN: i18n.t('Abstain'),
    STAND_ASIDE: i18n.t('Stand aside'),
    BLOCK: i18n.t('Block'),
    RECUSED: i18n.t('Recused'),
  };
  return names[position];
}

/** The words of one method. */
export function usePositionName(method: PollMethod) {
  const { i18n } = useLingui();
  return (position: Position) => positionName(i18n, method, position);
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
