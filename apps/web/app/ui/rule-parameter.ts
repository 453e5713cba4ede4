import { useLingui } from '@lingui/react';

/** What a group is for a decision rule that must be told of it. */
export function useParameterName(): (parameter: string) => string {
  const { i18n } = useLingui();
  const names: Record<string, string> = { nationalMembers: i18n.t('Group of the national members') };
  return (parameter) => names[parameter] ?? parameter;
}
