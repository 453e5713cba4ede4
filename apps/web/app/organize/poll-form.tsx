import { useLingui } from '@lingui/react';
import type { OrganizePollQuery } from '../generated/operations.ts';
import { ActForm } from '../ui/act-form.tsx';
import { DateTimeField } from '../ui/acts/date-time-field.tsx';
import { Hidden } from '../ui/acts/hidden.tsx';
import { LanguageField } from '../ui/acts/language-field.tsx';
import { Button } from '../ui/button.tsx';
import { CheckboxField, RadioField, SelectField } from '../ui/choice.tsx';
import { TextArea } from '../ui/field.tsx';
import { useGroupName } from '../ui/group.tsx';
import { RuleFields } from './rule-fields.tsx';

export type PollForum = NonNullable<OrganizePollQuery['forum']>;
type Item = NonNullable<NonNullable<PollForum['edition']>['agendaItem']>;

interface PollFormProps {
  item: Item;
  forum: PollForum;
  rules: OrganizePollQuery['decisionRules'];
}

/** Proposals that a poll can be about. */
const open = new Set(['OPEN', 'CONSOLIDATION', 'DECISION']);

/** Every term of a poll, in the order in which a reader asks for them. */
export function PollForm({ item, forum, rules }: PollFormProps) {
  const { i18n } = useLingui();
  const groupName = useGroupName();
  const proposals = item.proposals.nodes.filter(({ state }) => open.has(state));
  return (
    <ActForm name="poll">
      <Hidden act="openPoll" agendaItemId={item.id} zone={forum.timeZone} />
      <TextArea
        name="question"
        label={i18n.t('Question')}
        hint={i18n.t('One question that can be answered with support or opposition.')}
      />
      <LanguageField value={item.language} />
      <SelectField
        name="proposalId"
        label={i18n.t('On a proposal')}
        hint={i18n.t('The poll is then about its current version. Left empty, it is about the agenda item.')}
        choices={proposals.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))}
        optional
      />
      <RadioField
        name="method"
        label={i18n.t('Method')}
        value="SUPPORT_SCALE"
        choices={[
          {
            value: 'SUPPORT_SCALE',
            label: i18n.t('Support scale'),
            hint: i18n.t('Support, oppose, abstain, or recused.'),
          },
          {
            value: 'CONSENT',
            label: i18n.t('Consent'),
            hint: i18n.t('Agree, abstain, stand aside, or block with a reason.'),
          },
        ]}
      />
      <CheckboxField
        name="electorate"
        label={i18n.t('Who votes')}
        hint={i18n.t('The roll is made of everybody accredited in these groups.')}
        values={forum.groups.map(({ id }) => id)}
        choices={forum.groups.map((group) => ({ value: group.id, label: groupName(group) }))}
      />
      <RadioField
        name="unit"
        label={i18n.t('Unit')}
        value="PERSON"
        choices={[
          { value: 'PERSON', label: i18n.t('Each person has one vote') },
          {
            value: 'ORGANISATION',
            label: i18n.t('Each organisation has one vote'),
            hint: i18n.t('Cast by whoever holds its mandate.'),
          },
        ]}
      />
      <RuleFields rules={rules} groups={forum.groups} />
      <RadioField
        name="secrecy"
        label={i18n.t('Secrecy')}
        value="NAMED"
        choices={[
          { value: 'NAMED', label: i18n.t('Named'), hint: i18n.t('After closing everybody can read who voted how.') },
          {
            value: 'PSEUDONYMOUS',
            label: i18n.t('Pseudonymous'),
            hint: i18n.t('Only counts are published, and small groups are merged.'),
          },
        ]}
      />
      <RadioField
        name="resultsShown"
        label={i18n.t('Results')}
        value="AFTER_CLOSING"
        choices={[
          { value: 'AFTER_CLOSING', label: i18n.t('Shown after closing') },
          {
            value: 'ALWAYS',
            label: i18n.t('Shown while voting goes on'),
            hint: i18n.t('Early votes may then sway later ones.'),
          },
        ]}
      />
      <DateTimeField
        name="opensAt"
        label={i18n.t('Voting opens')}
        zone={forum.timeZone}
        hint={i18n.t('Left empty: at once.')}
        optional
      />
      <DateTimeField name="closesAt" label={i18n.t('Voting closes')} zone={forum.timeZone} />
      <Button>{i18n.t('Open poll')}</Button>
    </ActForm>
  );
}
