import { useLingui } from '@lingui/react';
import type { OfficeName } from '../generated/operations.ts';

/** An office in a forum by name; one that the interface does not know as the record has it. */
export function useOfficeName() {
  const { i18n } = useLingui();
  const names: Record<OfficeName | 'ADMINISTRATOR', string> = {
    ORGANIZER: i18n.t('organizer'),
    MODERATOR: i18n.t('moderator'),
    CHAIR: i18n.t('chair'),
    AUDITOR: i18n.t('auditor'),
    ADMINISTRATOR: i18n.t('administrator'),
  };
  const isKnown = (office: string): office is keyof typeof names => Object.hasOwn(names, office);
  return (office: string) => (isKnown(office) ? names[office] : office);
}
