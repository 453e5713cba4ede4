import { defaultGroups, type GroupTerms } from '@plenary/forum';
import type { OrganisationType } from '@plenary/kernel';
import { keysOf } from '../keys.ts';

/** What sources call the default groups, in lower case. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  government: ['government', 'governments', 'governmental', 'state'],
  industry: ['private sector', 'business', 'industry', 'business community', 'enterprise', 'enterprises'],
  'civil-society': ['civil society', 'civil society organisation', 'civil society organization', 'ngo'],
  academia: ['academia', 'academia and research', 'academic', 'academic community', 'research'],
  'technical-community': ['technical community', 'technical', 'technical and academic community'],
  'international-organisation': [
    'international organisation',
    'international organisations',
    'international organization',
    'international organizations',
    'intergovernmental organisation',
    'intergovernmental organization',
    'intergovernmental organizations',
  ],
  media: ['media', 'press'],
};

const types: Readonly<Record<string, OrganisationType>> = {
  government: 'GOVERNMENT',
  industry: 'COMPANY',
  'civil-society': 'NGO',
  academia: 'UNIVERSITY',
  'technical-community': 'ASSOCIATION',
  'international-organisation': 'INTERGOVERNMENTAL',
  media: 'MEDIA',
};

/** The group of those whose sector the source does not say. */
const unsaid = 'Other';

const defaultOf = (sector: string): GroupTerms | undefined =>
  defaultGroups.find(({ key }) => meanings[key]?.includes(sector.toLowerCase()));

/** The name of a sector's group: a default group's where it means the same, or else its own. */
export function groupNameOf(sector: string | null): string {
  return defaultOf(sector ?? unsaid)?.name ?? sector ?? unsaid;
}

/** The groups of these sectors: default ones in their order, then others in order of appearance. */
export function groupsOf(sectors: Iterable<string | null>): GroupTerms[] {
  const names = new Set([...sectors].map(groupNameOf));
  const defaults = defaultGroups.filter(({ name }) => names.has(name));
  const others = [...names].filter((name) => !defaults.some((group) => group.name === name));
  return [...defaults, ...keysOf(others, new Set(defaultGroups.map(({ key }) => key)))];
}

/** What an organisation of this sector is taken to be. */
export function organisationTypeOf(sector: string | null): OrganisationType {
  return types[defaultOf(sector ?? unsaid)?.key ?? ''] ?? 'OTHER';
}
