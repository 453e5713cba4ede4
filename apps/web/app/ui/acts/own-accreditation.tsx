import { useLingui } from '@lingui/react';
import type { AccreditationPartsFragment } from '../../generated/operations.ts';
import { useFormats } from '../../i18n/formats.ts';
import { GroupTag } from '../group.tsx';
import { Badge } from '../heading.tsx';
import { accreditationTones, useStandingWords } from '../standing.ts';
import { Time } from '../time.tsx';

interface OwnAccreditationProps {
  accreditation: AccreditationPartsFragment;
  zone: string;
}

/** A person's accreditation as they see it themselves: its state, what they asked for and what was decided. */
export function OwnAccreditation({ accreditation, zone }: OwnAccreditationProps) {
  const { i18n } = useLingui();
  const words = useStandingWords();
  const { country } = useFormats();
  const { state, group, capacity, organisation, requestedAt, decidedAt, reason } = accreditation;
  return (
    <section aria-label={i18n.t('Your accreditation')}>
      <p>
        <Badge tone={accreditationTones[state]}>{words.state[state]}</Badge>{' '}
        {state === 'REQUESTED' && i18n.t('Your request waits for an organizer’s decision.')}
      </p>
      <dl className="terms">
        <dt>{i18n.t('Stakeholder group')}</dt>
        <dd>
          <GroupTag group={group} />
        </dd>
        <dt>{i18n.t('Capacity')}</dt>
        <dd>{words.capacity[capacity]}</dd>
        {organisation && (
          <>
            <dt>{i18n.t('Organisation')}</dt>
            <dd>
              <bdi>{organisation.name}</bdi>
            </dd>
          </>
        )}
        {accreditation.country && (
          <>
            <dt>{i18n.t('Country')}</dt>
            <dd>{country(accreditation.country)}</dd>
          </>
        )}
        <dt>{i18n.t('Requested on')}</dt>
        <dd>
          <Time at={requestedAt} zone={zone} />
        </dd>
        {decidedAt && (
          <>
            <dt>{i18n.t('Decided on')}</dt>
            <dd>
              <Time at={decidedAt} zone={zone} />
            </dd>
          </>
        )}
        {reason && (
          <>
            <dt>{i18n.t('Reason')}</dt>
            <dd>
              <bdi>{reason}</bdi>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
