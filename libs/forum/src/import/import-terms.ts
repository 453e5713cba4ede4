import { type OrganisationTerms, regionOf } from '@plenary/identity';
import { type Capacity, limits, type MandateRole, Refusal, requireId, requireText, type Schema } from '@plenary/kernel';
import type { GroupTerms } from '../forum/group-terms.ts';

/** A forum that took place elsewhere, with one edition. */
export interface ForumImport {
  slug: string;
  name: string;
  description: string;
  language?: string;
  timeZone: string;
  /** Where it is taken from, in words for the public. */
  importSource: string;
  groups: readonly GroupTerms[];
  edition: Omit<Schema.MakeEditionInput, 'idempotencyKey' | 'forumId'>;
}

/** A stakeholder of an import: a person without an address, who never signs in. */
export interface StakeholderImport {
  /** Who it is in the source; the same id is the same person in every run. */
  sourceId: string;
  displayName: string;
  groupId: string;
  capacity: Capacity;
  /** Two capital letters: ISO 3166-1, or the code a state had when it existed. */
  country?: string | null;
  organisation?: OrganisationTerms | null;
  mandate?: MandateRole | null;
}

/** An agenda item of an import. */
export interface ItemImport {
  sourceId: string;
  title: string;
  description?: string;
  language?: string;
}

/** A stakeholder as it is kept. Refuses what cannot be (REQUIRED, TOO_LONG, INVALID), naming its place in the import. */
export function stakeholderTerms(given: StakeholderImport, place: string) {
  const { organisation } = given;
  const country = countryOf(`${place}.country`, given.country);
  const seat = countryOf(`${place}.organisation.country`, organisation?.country);
  if (given.mandate && !organisation) throw new Refusal({ code: 'INVALID', field: `${place}.mandate` });
  return {
    sourceId: requireText(`${place}.sourceId`, given.sourceId, limits.title),
    displayName: requireText(`${place}.displayName`, given.displayName, limits.title),
    groupId: requireId(`${place}.groupId`, given.groupId),
    capacity: given.capacity,
    country,
    region: regionOf(country),
    organisation: organisation ? requireText(`${place}.organisation.name`, organisation.name, limits.title) : null,
    organisationType: organisation?.type ?? null,
    organisationCountry: seat,
    organisationRegion: regionOf(seat),
    mandate: given.mandate ?? null,
  };
}

export type StakeholderTerms = ReturnType<typeof stakeholderTerms>;

function countryOf(field: string, code: string | null | undefined): string | null {
  if (!code) return null;
  if (!/^[A-Z]{2}$/.test(code)) throw new Refusal({ code: 'INVALID', field });
  return code;
}
