import type {
  AccreditationState,
  Capacity,
  MandateRole,
  OfficeName,
  OrganisationType,
  Region,
} from './generated/prisma/enums.ts';
import { Refusal } from './refusal.ts';

/** Who is acting: the signed-in person with what they are in each forum. Policies read it and nothing else. */
export interface Viewer {
  personId: string;
  displayName: string;
  email: string | null;
  emailConfirmedAt: Date | null;
  locale: string;
  administrator: boolean;
  pseudonymKey: Uint8Array;
  /** SHA-256 of the session token; null where the act comes from the shell. */
  sessionHash: Uint8Array | null;
  standings: Readonly<Record<ForumId, Standing>>;
}

export type ForumId = string;

export interface Standing {
  /** The one that is requested, approved or suspended. */
  accreditation: StandingAccreditation | null;
  offices: OfficeName[];
  mandates: { organisationId: string; role: MandateRole }[];
  /** Ids of accreditations that ended. */
  endedAccreditations: string[];
  /** Every mandate held or once held. */
  mandateTerms: MandateTerm[];
  /** From when on they have been an organizer, in ISO 8601. */
  organizerSince: string | null;
}

/** From when until when somebody cast an organisation's vote, in ISO 8601; null while they still do. */
export interface MandateTerm {
  organisationId: string;
  startsAt: string;
  endsAt: string | null;
}

export interface StandingAccreditation {
  id: string;
  groupId: string;
  capacity: Capacity;
  state: AccreditationState;
  organisationId: string | null;
  organisationType: OrganisationType | null;
  country: string | null;
  region: Region | null;
}

/** The viewer where somebody is signed in; refuses otherwise (NOT_SIGNED_IN). */
export function signedIn(viewer: Viewer | null): Viewer {
  if (!viewer) throw new Refusal('NOT_SIGNED_IN');
  return viewer;
}

const nobody: Standing = {
  accreditation: null,
  offices: [],
  mandates: [],
  endedAccreditations: [],
  mandateTerms: [],
  organizerSince: null,
};

/** What the viewer is in a forum; nothing for a visitor. */
export function standingIn(viewer: Viewer | null, forumId: ForumId): Standing {
  return viewer?.standings[forumId] ?? nobody;
}

export function holds(viewer: Viewer | null, forumId: ForumId, office: OfficeName): boolean {
  return standingIn(viewer, forumId).offices.includes(office);
}

/** The viewer's approved accreditation in a forum, null where there is none. */
export function approvedIn(viewer: Viewer | null, forumId: ForumId): StandingAccreditation | null {
  const { accreditation } = standingIn(viewer, forumId);
  return accreditation?.state === 'APPROVED' ? accreditation : null;
}
