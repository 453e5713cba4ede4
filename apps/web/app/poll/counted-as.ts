import { useLingui } from '@lingui/react';
import type { CountedAs } from '../generated/operations.ts';

/** What a ballot is counted as, in words; reasons are told where the rule tells opposition with one from opposition without. */
export function useCountedAs(tellsReasons: boolean) {
  const { i18n } = useLingui();
  const names: Record<CountedAs, string> = {
    SUPPORT: i18n.t('Support'),
    OPPOSE: tellsReasons ? i18n.t('Oppose, with a reason') : i18n.t('Oppose'),
    OPPOSE_WITHOUT_REASON: tellsReasons ? i18n.t('Oppose, without a reason') : i18n.t('Oppose'),
    ABSTAIN: i18n.t('Abstain'),
    STAND_ASIDE: i18n.t('Stand aside'),
    RECUSED: i18n.t('Recused'),
    BLOCK: i18n.t('Block'),
  };
  return (counted: CountedAs) => names[counted];
}

/** Whether a rule, as canonical JSON, has a base that counts opposition with a reason and not without, or the other way round. */
export function tellsReasons(definition: string): boolean {
  const rule: { definition: { bases: Record<string, { counts: string[]; less?: string[] }> } } = JSON.parse(definition);
  const differ = (fields: readonly string[]) => fields.includes('oppose') !== fields.includes('opposeWithoutReason');
  return Object.values(rule.definition.bases).some(({ counts, less = [] }) => differ(counts) || differ(less));
}
