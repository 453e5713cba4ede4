import { useLingui } from '@lingui/react';
import type { ResultsShown, Secrecy, VotingUnit } from '../generated/operations.ts';

/** The terms of a poll in sentences. */
export function useTermWords() {
  const { i18n } = useLingui();
  const units: Record<VotingUnit, string> = {
    PERSON: i18n.t('Each accredited person has one vote.'),
    ORGANISATION: i18n.t('Each organisation has one vote, cast by the person who holds its mandate.'),
  };
  const secrecies: Record<Secrecy, string> = {
    NAMED: i18n.t('Named: after closing everybody can see who voted how.'),
    PSEUDONYMOUS: i18n.t('Pseudonymous: only counts by group are shown, and groups of fewer than five are merged.'),
  };
  const shown: Record<ResultsShown, string> = {
    ALWAYS: i18n.t('Shown while voting goes on.'),
    AFTER_CLOSING: i18n.t('Hidden until voting closes.'),
  };
  return {
    unit: (unit: VotingUnit) => units[unit],
    secrecy: (secrecy: Secrecy) => secrecies[secrecy],
    resultsShown: (when: ResultsShown) => shown[when],
  };
}
