import { useLingui } from '@lingui/react';
import type {
  AccreditationState,
  Capacity,
  MandateRole,
  OfficeName,
  OrganisationType,
} from '../generated/operations.ts';

export const capacities: readonly Capacity[] = ['PERSONAL', 'ORGANISATIONAL', 'OBSERVER'];
export const organisationTypes: readonly OrganisationType[] = [
  'GOVERNMENT',
  'COMPANY',
  'ASSOCIATION',
  'NGO',
  'UNIVERSITY',
  'STANDARDS_BODY',
  'INTERGOVERNMENTAL',
  'MEDIA',
  'OTHER',
];
export const mandateRoles: readonly MandateRole[] = ['HEAD', 'ALTERNATE'];

/** The words of a person's standing in a forum. */
export function useStandingWords() {
  const { i18n } = useLingui();
  const capacity: Record<Capacity, string> = {
    PERSONAL: i18n.t('In a personal capacity'),
    ORGANISATIONAL: i18n.t('For an organisation'),
    OBSERVER: i18n.t('As an observer'),
  };
  const state: Record<AccreditationState, string> = {
    REQUESTED: i18n.t('Requested'),
    APPROVED: i18n.t('Approved'),
    DECLINED: i18n.t('Declined'),
    SUSPENDED: i18n.t('Suspended'),
    ENDED: i18n.t('Ended'),
  };
  const office: Record<OfficeName, string> = {
    ORGANIZER: i18n.t('Organizer'),
    MODERATOR: i18n.t('Moderator'),
    CHAIR: i18n.t('Chair'),
    AUDITOR: i18n.t('Auditor'),
  };
  const mandate: Record<MandateRole, string> = { HEAD: i18n.t('Head'), ALTERNATE: i18n.t('Alternate') };
  const organisationType: Record<OrganisationType, string> = {
    GOVERNMENT: i18n.t('Government or public authority'),
    COMPANY: i18n.t('Company'),
    ASSOCIATION: i18n.t('Association'),
    NGO: i18n.t('Non-governmental organisation'),
    UNIVERSITY: i18n.t('University or research body'),
    STANDARDS_BODY: i18n.t('Standards body'),
    INTERGOVERNMENTAL: i18n.t('Intergovernmental organisation'),
    MEDIA: i18n.t('Media organisation'),
    OTHER: i18n.t('Other'),
  };
  return { capacity, state, office, mandate, organisationType };
}

/** How an accreditation's state is to be shown beside its word. */
export const accreditationTones: Record<AccreditationState, 'active' | 'waiting' | 'over'> = {
  REQUESTED: 'waiting',
  APPROVED: 'active',
  DECLINED: 'over',
  SUSPENDED: 'waiting',
  ENDED: 'over',
};
