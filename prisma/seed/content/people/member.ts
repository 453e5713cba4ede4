import { regionOf } from '../regions.ts';
import type { AccreditationSeed, GroupKey, OfficeName, PersonSeed } from '../types.ts';
import { ago, later, type When } from '../when.ts';

interface Details {
  locale?: PersonSeed['locale'];
  organisation?: string;
  capacity?: PersonSeed['capacity'];
  mandate?: PersonSeed['mandate'];
  offices?: OfficeName[];
  statement?: string;
}

/** A delegate of the 2020 edition, accredited in that autumn. */
export function founding(
  key: string,
  name: string,
  country: string,
  group: GroupKey,
  details: Details = {},
): PersonSeed {
  return accredited(key, name, country, group, details, '2020-10-06T02:00:00Z');
}

/** A delegate who came with the current edition, accredited before its call for proposals. */
export function newer(key: string, name: string, country: string, group: GroupKey, details: Details = {}): PersonSeed {
  return accredited(key, name, country, group, details, ago(70));
}

/** A person with an account, not (or not yet, or no longer) an approved stakeholder. */
export function standing(person: PersonSeed, accreditation: Partial<AccreditationSeed>): PersonSeed {
  if (!person.accreditation) throw new RangeError(`${person.key} never asked for accreditation`);
  return { ...person, accreditation: { ...person.accreditation, ...accreditation } };
}

/** A person with an account who has no standing in the forum: staff, or somebody who has just registered. */
export function account(key: string, name: string, registeredAt: When, offices: OfficeName[] = []): PersonSeed {
  return {
    key,
    name,
    email: `${key}@demo.example`,
    locale: 'en',
    registeredAt,
    administrator: false,
    group: null,
    capacity: null,
    organisationKey: null,
    country: null,
    region: null,
    mandate: null,
    offices,
    accreditation: null,
  };
}

function accredited(
  key: string,
  name: string,
  country: string,
  group: GroupKey,
  details: Details,
  registeredAt: When,
): PersonSeed {
  return {
    ...account(key, name, registeredAt, details.offices),
    locale: details.locale ?? 'en',
    group,
    capacity: details.capacity ?? (details.organisation ? 'ORGANISATIONAL' : 'PERSONAL'),
    organisationKey: details.organisation ?? null,
    country,
    region: regionOf(country),
    mandate: details.mandate ?? null,
    accreditation: {
      state: 'APPROVED',
      statement: details.statement ?? '',
      requestedAt: later(registeredAt, 1),
      decidedAt: later(registeredAt, 28),
      suspendedAt: null,
      reason: null,
    },
  };
}
