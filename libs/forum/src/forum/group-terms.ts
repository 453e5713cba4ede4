import { limits, Refusal, requireSlug, requireText } from '@plenary/kernel';

/** A stakeholder group as it is asked for. */
export interface GroupTerms {
  key: string;
  name: string;
}

/** The groups of a forum whose maker names none; the web has a word for each in every language. */
export const defaultGroups: readonly GroupTerms[] = [
  { key: 'government', name: 'Government' },
  { key: 'industry', name: 'Industry' },
  { key: 'civil-society', name: 'Civil society' },
  { key: 'academia', name: 'Academia and research' },
  { key: 'technical-community', name: 'Technical community' },
  { key: 'international-organisation', name: 'International organisations' },
  { key: 'media', name: 'Media' },
];

const most = 50;

/** Groups as they are kept, in their order. Refuses none (REQUIRED), too many (TOO_LONG) and two alike (NAME_TAKEN). */
export function requireGroups(groups: readonly GroupTerms[]): GroupTerms[] {
  if (groups.length === 0) throw new Refusal({ code: 'REQUIRED', field: 'groups' });
  if (groups.length > most) throw new Refusal({ code: 'TOO_LONG', field: 'groups', limit: most });
  const kept = groups.map(({ key, name }, index) => ({
    key: requireSlug(`groups.${index}.key`, key),
    name: requireText(`groups.${index}.name`, name, limits.name),
  }));
  for (const [index, group] of kept.entries()) {
    const alike = kept.slice(0, index).some(({ key, name }) => key === group.key || name === group.name);
    if (alike) throw new Refusal({ code: 'NAME_TAKEN', field: `groups.${index}` });
  }
  return kept;
}
