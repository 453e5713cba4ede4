import { useLingui } from '@lingui/react';
import type { Region } from '../generated/operations.ts';

/** The United Nations' regional groups, as the United Nations call them. */
export function useRegionName() {
  const { i18n } = useLingui();
  const names: Record<Region, string> = {
    AFRICA: i18n.t('African States'),
    ASIA_PACIFIC: i18n.t('Asia-Pacific States'),
    EASTERN_EUROPE: i18n.t('Eastern European States'),
    LATIN_AMERICA_CARIBBEAN: i18n.t('Latin American and Caribbean States'),
    WESTERN_EUROPE_OTHERS: i18n.t('Western European and other States'),
  };
  return (region: Region | null) => (region ? names[region] : i18n.t('No region'));
}
