import { useLingui } from '@lingui/react';
import type { CountedAs, PollMethod } from '../generated/operations.ts';
import { usePositionName } from '../ui/acts/position.ts';

/** What a ballot is counted as, in words; reasons are told where the rule tells opposition with one from opposition without. */
export function useCountedAs(method: PollMethod, tellsReasons: boolean) {
  const { i18n } = useLingui();
  const name = usePositionName(method);
  const opposed = {
    OPPOSE: i18n.t('Oppose, with a reason'),
    OPPOSE_WITHOUT_REASON: i18n.t('Oppose, without a reason'),
  };
  return (counted: CountedAs) => {
    if (counted !== 'OPPOSE' && counted !== 'OPPOSE_WITHOUT_REASON') return name(counted);
    return tellsReasons ? opposed[counted] : name('OPPOSE');
  };
}

/** Whether a rule, as canonical JSON, has a base that counts opposition with a reason and not without, or the other way round. */
export function tellsReasons(definition: string): boolean {
  const rule: { definition: { bases: Record<string, { counts: string[]; less?: string[] }> } } = JSON.parse(definition);
  const differ = (fields: readonly string[]) => fields.includes('oppose') !== fields.includes('opposeWithoutReason');
  return Object.values(rule.definition.bases).some(({ counts, less = [] }) => differ(counts) || differ(less));
}
