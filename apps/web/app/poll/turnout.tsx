import { useLingui } from '@lingui/react';
import type { GroupPartsFragment, PollPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { DataTable } from '../ui/data-table.tsx';
import { GroupTag } from '../ui/group.tsx';

type TurnoutParts = NonNullable<PollPartsFragment['turnout']>;

interface Row {
  group: GroupPartsFragment | 'all';
  eligible: number;
  cast: number;
}

/** How many of each group have voted, whatever they chose. */
export function Turnout({ turnout }: { turnout: TurnoutParts }) {
  const { i18n } = useLingui();
  const { number } = useFormats();
  const rows: Row[] = [...turnout.groups, { group: 'all', eligible: turnout.eligible, cast: turnout.cast }];
  return (
    <DataTable
      caption={i18n.t('How many have voted')}
      rows={rows}
      rowKey={({ group }) => (group === 'all' ? 'all' : group.id)}
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
