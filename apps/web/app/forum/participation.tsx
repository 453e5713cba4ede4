import { useLingui } from '@lingui/react';
import type { ParticipationPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { GroupTag, groupColour, useGroupName } from '../ui/group.tsx';
import { useRegionName } from '../ui/region.ts';

/** How balanced those are who take part, by stakeholder group and by region. */
export function Participation({ participation }: { participation: ParticipationPartsFragment }) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="participation">
      <h2 id="participation">{i18n.t('Who takes part')}</h2>
      {participation.accredited === 0 ? (
        <Empty>
          <p>{i18n.t('Nobody is accredited yet. The balance by stakeholder group and by region will stand here.')}</p>
        </Empty>
      ) : (
        <div className="halves">
          <ByGroup participation={participation} />
          <ByRegion participation={participation} />
        </div>
      )}
    </section>
  );
}

function ByGroup({ participation: { groups } }: { participation: ParticipationPartsFragment }) {
  const { i18n } = useLingui();
  const { number } = useFormats();
  const groupName = useGroupName();
  const title = i18n.t('Accredited, by stakeholder group');
  return (
    <div>
      <BarChart
        title={title}
        bars={groups.map(({ group, accredited }) => ({
          key: group.id,
          name: groupName(group),
          value: accredited,
          colour: groupColour(group),
        }))}
      />
      <DataTable
        caption={title}
        rows={groups}
        rowKey={({ group }) => group.id}
        columns={[
          {
            key: 'group',
            label: i18n.t('Stakeholder group'),
            cell: ({ group }) => <GroupTag group={group} />,
          },
          {
            key: 'accredited',
            label: i18n.t('Accredited'),
            number: true,
            cell: (row) => number(row.accredited),
          },
          {
            key: 'organisations',
            label: i18n.t('Organisations'),
            number: true,
            cell: (row) => number(row.organisations),
          },
          {
            key: 'countries',
            label: i18n.t('Countries'),
            number: true,
            cell: (row) => number(row.countries),
          },
          {
            key: 'proposals',
            label: i18n.t('Proposals'),
            number: true,
            cell: (row) => number(row.proposals),
          },
          {
            key: 'comments',
            label: i18n.t('Comments'),
            number: true,
            cell: (row) => number(row.comments),
          },
        ]}
      />
    </div>
  );
}

function ByRegion({ participation: { regions } }: { participation: ParticipationPartsFragment }) {
  const { i18n } = useLingui();
  const { number } = useFormats();
  const regionName = useRegionName();
  const title = i18n.t('Accredited, by United Nations regional group');
  return (
    <div>
      <BarChart
        title={title}
        bars={regions.map(({ region, accredited }) => ({
          key: region ?? 'none',
          name: regionName(region),
          value: accredited,
        }))}
      />
      <DataTable
        caption={title}
        rows={regions}
        rowKey={({ region }) => region ?? 'none'}
        columns={[
          {
            key: 'region',
            label: i18n.t('Region'),
            cell: ({ region }) => regionName(region),
          },
          {
            key: 'accredited',
            label: i18n.t('Accredited'),
            number: true,
            cell: (row) => number(row.accredited),
          },
        ]}
      />
    </div>
  );
}
