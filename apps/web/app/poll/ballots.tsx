import { useLingui } from '@lingui/react';
import type { PollMethod, PollQuery } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { usePositionName } from '../ui/acts/position.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { GroupTag } from '../ui/group.tsx';
import { Pager } from '../ui/pager.tsx';
import { Time } from '../ui/time.tsx';

type Poll = NonNullable<NonNullable<PollQuery['forum']>['poll']>;
type BallotsParts = NonNullable<Poll['ballots']>;
type BallotRow = BallotsParts['nodes'][number];

interface BallotsProps {
  ballots: BallotsParts;
  method: PollMethod;
  zone: string;
}

/** Who voted how in a named poll, once it is closed. */
export function Ballots({ ballots, method, zone }: BallotsProps) {
  const { i18n } = useLingui();
  const { country, number } = useFormats();
  const positionName = usePositionName(method);
  const countryOf = (row: BallotRow) => (row.country ? country(row.country) : '');
  const hasCountries = ballots.nodes.some((row) => countryOf(row) !== '' && countryOf(row) !== row.voter);
  const hasReasons = ballots.nodes.some(({ reason }) => reason !== null);
  const columns: Column<BallotRow>[] = [
    { key: 'voter', label: i18n.t('Voter'), cell: ({ voter }) => <bdi>{voter ?? i18n.t('Name erased')}</bdi> },
    { key: 'position', label: i18n.t('Vote'), cell: ({ position }) => positionName(position) },
    { key: 'group', label: i18n.t('Stakeholder group'), cell: ({ group }) => <GroupTag group={group} /> },
  ];
  if (hasCountries)
    columns.push({
      key: 'country',
      label: i18n.t('Country'),
      cell: countryOf,
    });
  if (hasReasons)
    columns.push({ key: 'reason', label: i18n.t('Reason'), prose: true, cell: ({ reason }) => <bdi>{reason}</bdi> });
  columns.push({
    key: 'castAt',
    label: i18n.t('Cast on'),
    cell: ({ castAt }) => <Time at={castAt} zone={zone} style="day" />,
  });
  return (
    <section aria-labelledby="ballots">
      <h2 id="ballots">
        {i18n.t('Ballots')} <span className="soft">({number(ballots.totalCount)})</span>
      </h2>
      {ballots.nodes.length === 0 ? (
        <p>{i18n.t('Nobody voted.')}</p>
      ) : (
        <div className="ballots">
          <DataTable caption={i18n.t('Who voted how')} rows={ballots.nodes} rowKey={({ id }) => id} columns={columns} />
        </div>
      )}
      <Pager page={ballots.pageInfo} label={i18n.t('Pages of ballots')} order="oldest-first" />
    </section>
  );
}
