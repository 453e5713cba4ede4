import {
  canonical,
  type EditionModel,
  hex,
  Refusal,
  refuseIf,
  requireId,
  sha256,
  type Transaction,
  type Viewer,
} from '@plenary/kernel';
import { mayNotOrganize } from '../standing/standing.policy.ts';

/** The edition that an organizer is about to change. Refuses an unknown one (NOT_FOUND), and whoever is no organizer. */
export async function editionToOrganize(
  tx: Transaction,
  viewer: Viewer | null,
  editionId: string,
): Promise<EditionModel> {
  const edition = await tx.edition.findUnique({ where: { id: requireId('editionId', editionId) } });
  if (!edition) throw new Refusal({ code: 'NOT_FOUND', field: 'editionId' });
  refuseIf(mayNotOrganize(viewer, edition.forumId));
  return edition;
}

/** In a record entry: where it was done, by virtue of which office. */
export const by = ({ forumId }: { forumId: string }) => ({ forumId, office: 'ORGANIZER' });

/** In a record entry: to what it was done. */
export const of = (subjectType: string, { id }: { id: string }) => ({ subjectType, subjectId: id });

/** SHA-256 of the canonical JSON of a text, hexadecimal. */
export const hashOf = (text: unknown): string => hex(sha256(canonical(text)));
