import { useLingui } from '@lingui/react';
import type { RequestPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { ActForm } from '../ui/act-form.tsx';
import { Disclosure } from '../ui/acts/disclosure.tsx';
import { Hidden } from '../ui/acts/hidden.tsx';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/choice.tsx';
import { TextArea } from '../ui/field.tsx';
import { GroupTag } from '../ui/group.tsx';
import { mandateRoles, useStandingWords } from '../ui/standing.ts';
import { Time } from '../ui/time.tsx';

interface RequestProps {
  request: RequestPartsFragment;
  zone: string;
}

/** One request for accreditation with the organizer's decision on it. */
export function Request({ request, zone }: RequestProps) {
  const { i18n } = useLingui();
  const words = useStandingWords();
  const { country } = useFormats();
  const { person, group, capacity, organisation, statement, requestedAt } = request;
  return (
    <>
      <h3>
        <bdi>{person.displayName}</bdi>
      </h3>
      <p className="facts">
        <GroupTag group={group} />
        <span>{words.capacity[capacity]}</span>
        {organisation && (
          <span>
            <bdi>{organisation.name}</bdi> ({words.organisationType[organisation.type]})
          </span>
        )}
        {request.country && <span>{country(request.country)}</span>}
        <Time at={requestedAt} zone={zone} style="day" />
      </p>
      {statement && <blockquote dir="auto">{statement}</blockquote>}
      <ActForm name={`approve-${request.id}`}>
        <Hidden act="decideAccreditation" accreditationId={request.id} decision="APPROVE" />
        {capacity === 'ORGANISATIONAL' && (
          <SelectField
            name="mandate"
            label={i18n.t('Mandate to vote for the organisation')}
            hint={i18n.t('An organisation has one vote. Its head casts it, or an alternate.')}
            choices={mandateRoles.map((role) => ({ value: role, label: words.mandate[role] }))}
            optional
          />
        )}
        <Button>{i18n.t('Approve {name}', { name: person.displayName })}</Button>
      </ActForm>
      <Refusing request={request} decision="DECLINE" label={i18n.t('Decline')} button={i18n.t('Decline request')} />
    </>
  );
}

interface RefusingProps {
  request: Pick<RequestPartsFragment, 'id'>;
  decision: 'DECLINE' | 'SUSPEND' | 'END';
  label: string;
  button: string;
}

/** A decision against somebody, which needs a reason. */
export function Refusing({ request, decision, label, button }: RefusingProps) {
  const { i18n } = useLingui();
  const name = `${decision.toLowerCase()}-${request.id}`;
  return (
    <Disclosure form={name} label={label}>
      <ActForm name={name}>
        <Hidden act="decideAccreditation" accreditationId={request.id} decision={decision} />
        <TextArea name="reason" label={i18n.t('Reason')} hint={i18n.t('The person reads it.')} />
        <Button>{button}</Button>
      </ActForm>
    </Disclosure>
  );
}
