import type { AccreditationModel, MandateModel, Reader } from '@plenary/kernel';

/** What these people asked for and were given in every forum: one a forum, the one that counts or else the newest. */
export async function accreditationsOfPeople(
  reader: Reader,
  personIds: readonly string[],
): Promise<AccreditationModel[]> {
  const text = `SELECT DISTINCT ON ("personId", "forumId") * FROM accreditation WHERE "personId" = ANY($1::uuid[])
    ORDER BY "personId", "forumId", state IN ('REQUESTED', 'APPROVED', 'SUSPENDED') DESC, "requestedAt" DESC, id DESC`;
  return (await reader.query<AccreditationModel>({ name: 'accreditations-of-people', text, values: [personIds] })).rows;
}

/** The mandates these people ever held, newest first. */
export async function mandatesOfPeople(reader: Reader, personIds: readonly string[]): Promise<MandateModel[]> {
  const text = 'SELECT * FROM mandate WHERE "personId" = ANY($1::uuid[]) ORDER BY "startsAt" DESC, id DESC';
  return (await reader.query<MandateModel>({ name: 'mandates-of-people', text, values: [personIds] })).rows;
}

/** A person as others see them. */
export interface Stakeholder {
  id: string;
  displayName: string;
}

export async function stakeholdersByIds(reader: Reader, ids: readonly string[]): Promise<Stakeholder[]> {
  const text = 'SELECT id, "displayName" FROM person WHERE id = ANY($1::uuid[])';
  return (await reader.query<Stakeholder>({ name: 'stakeholders-by-ids', text, values: [ids] })).rows;
}
