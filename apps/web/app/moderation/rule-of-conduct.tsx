import { useLingui } from '@lingui/react';
import { conductRules } from '../ui/acts/conduct.ts';

/** A rule that a decision cites: in the reader's language where it is one of the code's own, else as it was written. */
export function RuleOfConduct({ rule }: { rule: string }) {
  const { i18n } = useLingui();
  return conductRules.includes(rule) ? <bdi>{i18n.t(rule)}</bdi> : <bdi lang="en">{rule}</bdi>;
}
