import { holds, type Schema, standingIn, type Viewer } from '@plenary/kernel';

type Answer = Schema.RefusalCode | null;

/**
 * Whether this person may speak and vote in a forum at all; every policy of an act by stakeholders begins with it.
 * Somebody without an address stands in an import and has none to confirm.
 */
export function mayNotParticipate(viewer: Viewer | null, forumId: string): Answer {
  if (!viewer) return 'NOT_SIGNED_IN';
  if (viewer.email && !viewer.emailConfirmedAt) return 'EMAIL_NOT_CONFIRMED';
  const { accreditation } = standingIn(viewer, forumId);
  if (!accreditation) return 'NOT_ACCREDITED';
  if (accreditation.state === 'REQUESTED') return 'ACCREDITATION_PENDING';
  if (accreditation.state === 'SUSPENDED') return 'ACCREDITATION_SUSPENDED';
  if (accreditation.state !== 'APPROVED') return 'NOT_ACCREDITED';
  if (accreditation.capacity === 'OBSERVER') return 'OBSERVER';
  return null;
}

/** Whether this person may prepare a forum's editions and decide on accreditations. Administrators get no exception. */
export function mayNotOrganize(viewer: Viewer | null, forumId: string): Answer {
  if (!viewer) return 'NOT_SIGNED_IN';
  if (!holds(viewer, forumId, 'ORGANIZER')) return 'NOT_ORGANIZER';
  return null;
}

/** Organizers withdraw offices, their own too, as long as the forum keeps an organizer. */
export function mayNotWithdrawOffice(
  viewer: Viewer | null,
  { forumId, office, endedAt }: { forumId: string; office: Schema.OfficeName; endedAt: Date | null },
  organizers: number,
): Answer {
  const denied = mayNotOrganize(viewer, forumId);
  if (denied) return denied;
  if (endedAt) return 'NOT_FOUND';
  return office === 'ORGANIZER' && organizers <= 1 ? 'LAST_ORGANIZER' : null;
}

/** Whether this person may run the installation: import what was decided elsewhere. */
export function mayNotAdminister(viewer: Viewer | null): Answer {
  if (!viewer) return 'NOT_SIGNED_IN';
  if (!viewer.administrator) return 'NOT_ADMINISTRATOR';
  return null;
}
