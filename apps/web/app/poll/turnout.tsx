import { useLingui } from '@lingui/react';
import type { GroupPartsFragment, PollPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { DataTable } from '../ui/data-table.tsx';
import { GroupTag } from '../ui/group.tsx';

type TurnoutParts = NonNullable<PollPartsFragment['turnout']>;

interface Row {
  /** Null: those of groups too small to be shown by themselves. */
  group: GroupPartsFragment | 'all' | null;
  eligible: number;
  cast: number;
}

/** How many of each group have voted, whatever they chose. */
export function Turnout({ turnout }: { turnout: TurnoutParts }) {
  const { i18n } = useLingui();
  const { number } = useFormats();
  const rows: Row[] = [...turnout.groups, ...remainderOf(turnout), { ...turnout, group: 'all' }];
  return (
    <DataTable
      caption={i18n.t('How many have voted')}
      rows={rows}
      rowKey={({ group }) => (group === 'all' ? 'all' : (group?.id ?? 'merged'))}
      isTotal={({ group }) => group === 'all'}
      columns={[
        {
          key: 'group',
          label: i18n.t('Stakeholder group'),
          cell: ({ group }) => (group === 'all' ? i18n.t('All together') : <GroupTag group={group} />),
        },
        {
          key: 'cast',
          label: i18n.t('Cast'),
          number: true,
          cell: ({ cast }) => number(cast),
        },
        {
          key: 'eligible',
          label: i18n.t('Eligible'),
          number: true,
          cell: ({ eligible }) => number(eligible),
        },
      ]}
    />
  );
}

/** What the groups lack to the whole: small groups, which a pseudonymous poll does not show by themselves. */
function remainderOf({ groups, eligible, cast }: TurnoutParts): Row[] {
  const rest = (of: 'eligible' | 'cast', whole: number) => groups.reduce((left, group) => left - group[of], whole);
  const merged = { group: null, eligible: rest('eligible', eligible), cast: rest('cast', cast) };
  return merged.eligible > 0 ? [merged] : [];
}
