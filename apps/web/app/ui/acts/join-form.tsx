import { useLingui } from '@lingui/react';
import type { GroupPartsFragment } from '../../generated/operations.ts';
import { ActForm } from '../act-form.tsx';
import { Button } from '../button.tsx';
import { type Choice, RadioField, SelectField } from '../choice.tsx';
import { TextArea, TextField } from '../field.tsx';
import { useGroupName } from '../group.tsx';
import { organisationTypes, useStandingWords } from '../standing.ts';
import { Hidden } from './hidden.tsx';

interface JoinFormProps {
  forum: { id: string; groups: readonly GroupPartsFragment[] };
  countries: readonly Choice[];
}

/** A request for accreditation. Fields for an organisation are always in sight, since the form works without scripts. */
export function JoinForm({ forum, countries }: JoinFormProps) {
  const { i18n } = useLingui();
  const groupName = useGroupName();
  const words = useStandingWords();
  return (
    <ActForm name="join">
      <Hidden act="requestAccreditation" forumId={forum.id} />
      <h2>{i18n.t('Ask for accreditation')}</h2>
      <RadioField
        name="groupId"
        label={i18n.t('Stakeholder group')}
        hint={i18n.t('Your votes and comments count in this group.')}
        choices={forum.groups.map((group) => ({ value: group.id, label: groupName(group) }))}
      />
      <RadioField
        name="capacity"
        label={i18n.t('Capacity')}
        choices={[
          { value: 'PERSONAL', label: words.capacity.PERSONAL, hint: i18n.t('You speak for yourself.') },
          {
            value: 'ORGANISATIONAL',
            label: words.capacity.ORGANISATIONAL,
            hint: i18n.t(
              'You speak for it. Where organisations vote, it has one vote, cast by whoever holds its mandate.',
            ),
          },
          {
            value: 'OBSERVER',
            label: words.capacity.OBSERVER,
            hint: i18n.t('You read everything, but do not speak or vote.'),
          },
        ]}
      />
      <TextField
        name="organisation"
        label={i18n.t('Organisation')}
        hint={i18n.t('Needed to take part for an organisation; otherwise, where you belong to one.')}
        autoComplete="organization"
        optional
      />
      <SelectField
        name="organisationType"
        label={i18n.t('Kind of organisation')}
        choices={organisationTypes.map((type) => ({ value: type, label: words.organisationType[type] }))}
        optional
      />
      <SelectField name="organisationCountry" label={i18n.t('Seat of the organisation')} choices={countries} optional />
      <SelectField
        name="country"
        label={i18n.t('Your country')}
        hint={i18n.t('Stands beside your comments and votes. It decides the region you are counted in.')}
        choices={countries}
        optional
      />
      <TextArea
        name="statement"
        label={i18n.t('Why you ask')}
        hint={i18n.t('What you work on, and what ties you to the group. Seen by the organizers alone.')}
        optional
      />
      <Button>{i18n.t('Send request')}</Button>
    </ActForm>
  );
}
