import { useLingui } from '@lingui/react';
import type { RequestPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { ActForm } from '../ui/act-form.tsx';
import { Hidden } from '../ui/acts/hidden.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { GroupTag } from '../ui/group.tsx';
import { Badge } from '../ui/heading.tsx';
import { accreditationTones, useStandingWords } from '../ui/standing.ts';
import { Refusing } from './request.tsx';

interface PeopleProps {
  people: readonly RequestPartsFragment[];
}

/** Everybody who asked for accreditation, with its state and what an organizer can decide about it. */
export function People({ people }: PeopleProps) {
  const { i18n } = useLingui();
  const words = useStandingWords();
  const { country } = useFormats();
  return (
    <section aria-labelledby="people">
      <h2 id="people">{i18n.t('Accreditations')}</h2>
      {people.length === 0 && (
        <Empty>
          <p>{i18n.t('Nobody has asked for accreditation yet.')}</p>
        </Empty>
      )}
      <ul className="list">
        {people.map((accreditation) => (
          <li key={accreditation.id}>
            <h3>
              <bdi>{accreditation.person.displayName}</bdi>
            </h3>
            <p className="facts">
              <Badge tone={accreditationTones[accreditation.state]}>{words.state[accreditation.state]}</Badge>
              <GroupTag group={accreditation.group} />
              <span>{words.capacity[accreditation.capacity]}</span>
              {accreditation.organisation && <bdi>{accreditation.organisation.name}</bdi>}
              {accreditation.country && <span>{country(accreditation.country)}</span>}
            </p>
            {accreditation.reason && (
              <p>
                {i18n.t('Reason:')} <bdi>{accreditation.reason}</bdi>
              </p>
            )}
            <Decisions accreditation={accreditation} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decisions({ accreditation }: { accreditation: RequestPartsFragment }) {
  const { i18n } = useLingui();
  const { state } = accreditation;
  return (
    <div className="acts">
      {state === 'SUSPENDED' && (
        <ActForm name={`reinstate-${accreditation.id}`}>
          <Hidden act="decideAccreditation" accreditationId={accreditation.id} decision="REINSTATE" />
          <Button weight="second">{i18n.t('Reinstate')}</Button>
        </ActForm>
      )}
      {state === 'APPROVED' && (
        <Refusing
          request={accreditation}
          decision="SUSPEND"
          label={i18n.t('Suspend')}
          button={i18n.t('Suspend accreditation')}
        />
      )}
      {(state === 'APPROVED' || state === 'SUSPENDED') && (
        <Refusing request={accreditation} decision="END" label={i18n.t('End')} button={i18n.t('End accreditation')} />
      )}
    </div>
  );
}
