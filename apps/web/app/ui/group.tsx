import { useLingui } from '@lingui/react';
import type { GroupPartsFragment } from '../generated/operations.ts';

/** The seven groups that every forum starts with are named in the reader's language; a group that organizers named keeps its name. */
const defaultGroups: Record<string, string> = {
  government: /*i18n*/ 'Government',
  industry: /*i18n*/ 'Industry',
  'civil-society': /*i18n*/ 'Civil society',
  academia: /*i18n*/ 'Academia and research',
  'technical-community': /*i18n*/ 'Technical community',
  'international-organisation': /*i18n*/ 'International organisations',
  media: /*i18n*/ 'Media',
};

const colours = 7;

type Group = Pick<GroupPartsFragment, 'key' | 'name' | 'position'>;

export function useGroupName() {
  const { i18n } = useLingui();
  return (group: Group | null): string => {
    if (!group) return i18n.t('Small groups, merged');
    const known = defaultGroups[group.key];
    return known && known === group.name ? i18n.t(known) : group.name;
  };
}

/** The same for a group of which only the name is known. */
export function useGroupWords() {
  const { i18n } = useLingui();
  return (name: string): string => (Object.values(defaultGroups).includes(name) ? i18n.t(name) : name);
}

/** The number of a group's colour, the same everywhere. Colours repeat after the seventh: the name stands beside them always. */
export function groupColour(group: Group | null): number | undefined {
  return group ? (group.position % colours) + 1 : undefined;
}

export function GroupTag({ group }: { group: Group | null }) {
  const name = useGroupName();
  return (
    <span className="group" data-group={groupColour(group)}>
      <bdi>{name(group)}</bdi>
    </span>
  );
}

/** Groups to choose from, within a native list. */
export function GroupOptions({ groups }: { groups: readonly GroupPartsFragment[] }) {
  const name = useGroupName();
  return groups.map((group) => (
    <option key={group.id} value={group.id}>
      {name(group)}
    </option>
  ));
}
