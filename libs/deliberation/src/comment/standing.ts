import { approvedIn, Refusal, type Viewer } from '@plenary/kernel';

/** A person's standing in a forum as it is now, to be kept with what they say. Refuses who has none (NOT_ACCREDITED). */
export function standingOf(viewer: Viewer, forumId: string) {
  const accreditation = approvedIn(viewer, forumId);
  if (!accreditation) throw new Refusal('NOT_ACCREDITED');
  const { id: accreditationId, groupId, capacity, organisationId, country, region } = accreditation;
  return { personId: viewer.personId, accreditationId, groupId, capacity, organisationId, country, region };
}
