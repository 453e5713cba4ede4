import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { AccreditationState, StandingPartsFragment } from '../generated/operations.ts';
import { ButtonLink } from '../ui/button.tsx';
import { GroupTag } from '../ui/group.tsx';
import { useStandingWords } from '../ui/standing.ts';

interface TakePartProps {
  /** Address of the forum. */
  path: string;
  standing: StandingPartsFragment;
}

/** What the reader is in this forum, or how they come to take part, and the doors that their offices open. */
export function TakePart({ path, standing }: TakePartProps) {
  const { i18n } = useLingui();
  const accreditation = standing.viewerStanding?.accreditation ?? null;
  return (
    <section className="take-part" aria-label={i18n.t('Take part')}>
      {accreditation ? (
        <Accredited accreditation={accreditation} />
      ) : (
        <>
          <p>
            {i18n.t('Anybody may read. To propose, comment and vote, ask for accreditation in one stakeholder group.')}
          </p>
          <ButtonLink to={`${path}/join`} weight="second">
            {i18n.t('Ask for accreditation')}
          </ButtonLink>
        </>
      )}
      {standing.viewerMayNotOrganize === null && <Link to={`${path}/organize`}>{i18n.t('Organize this forum')}</Link>}
      {standing.viewerMayNotModerate === null && <Link to={`${path}/moderate`}>{i18n.t('Moderate this forum')}</Link>}
    </section>
  );
}

type Accreditation = NonNullable<NonNullable<StandingPartsFragment['viewerStanding']>['accreditation']>;

function Accredited({ accreditation: { state, group, capacity, organisation } }: { accreditation: Accreditation }) {
  const { i18n } = useLingui();
  const words = useStandingWords();
  const states: Record<AccreditationState, string> = {
    REQUESTED: i18n.t('You asked for accreditation. It waits for an organizer’s decision.'),
    APPROVED: i18n.t('You are accredited in this forum:'),
    DECLINED: i18n.t('Your request for accreditation was declined.'),
    SUSPENDED: i18n.t('Your accreditation is suspended.'),
    ENDED: i18n.t('Your accreditation has ended.'),
  };
  return (
    <p>
      {states[state]} <GroupTag group={group} /> ·{' '}
      {organisation ? <bdi>{organisation.name}</bdi> : words.capacity[capacity]}
    </p>
  );
}
