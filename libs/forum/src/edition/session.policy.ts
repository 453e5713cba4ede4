import { type SessionKind, standingIn, type Viewer } from '@plenary/kernel';

/** Anybody may know where an open session sits; a closed one shows it to those accredited, and to those in office. */
export function maySeePlace(viewer: Viewer | null, session: { kind: SessionKind; forumId: string }): boolean {
  if (session.kind !== 'CLOSED') return true;
  const { accreditation, offices } = standingIn(viewer, session.forumId);
  return accreditation?.state === 'APPROVED' || offices.length > 0;
}
