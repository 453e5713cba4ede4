import { useLingui } from '@lingui/react';
import type { Capacity } from '../generated/operations.ts';

/** In which capacity somebody takes part. */
export function useCapacityName() {
  const { i18n } = useLingui();
  const names: Record<Capacity, string> = {
    PERSONAL: i18n.t('In a personal capacity'),
    ORGANISATIONAL: i18n.t('For an organisation'),
    OBSERVER: i18n.t('As an observer'),
  };
  return (capacity: Capacity) => names[capacity];
}
