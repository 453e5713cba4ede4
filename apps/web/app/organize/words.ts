import { useLingui } from '@lingui/react';
import type { Act, SessionKind } from '../generated/operations.ts';

/** Acts that a phase can grant, in the order of an edition's life. */
export const grantable: readonly Act[] = ['PROPOSE', 'COMMENT', 'AMEND', 'OBJECT', 'VOTE'];
export const sessionKinds: readonly SessionKind[] = ['PLENARY', 'THEMATIC', 'CLOSED'];

/** The words of an edition's programme. */
export function useProgrammeWords() {
  const { i18n } = useLingui();
  const act: Record<Act, string> = {
    PROPOSE: i18n.t('Put forward proposals'),
    COMMENT: i18n.t('Comment and reply'),
    AMEND: i18n.t('Amend'),
    OBJECT: i18n.t('Object'),
    VOTE: i18n.t('Vote'),
  };
  const session: Record<SessionKind, string> = {
    PLENARY: i18n.t('Plenary'),
    THEMATIC: i18n.t('Thematic session'),
    CLOSED: i18n.t('Closed working group'),
  };
  return { act, session };
}
