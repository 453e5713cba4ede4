import { useLingui } from '@lingui/react';
import type { GroupPartsFragment, OrganizePollQuery } from '../generated/operations.ts';
import { SelectField } from '../ui/choice.tsx';
import { FieldError, useField } from '../ui/field.tsx';
import { useGroupName } from '../ui/group.tsx';
import { useParameterName } from '../ui/rule-parameter.ts';
import { RuleWords } from '../ui/rule-words.tsx';

type Rule = OrganizePollQuery['decisionRules'][number];

interface RuleFieldsProps {
  rules: readonly Rule[];
  groups: readonly GroupPartsFragment[];
}

/** The decision rule: each with what it asks, what it is modelled on, and the groups it must be told. */
export function RuleFields({ rules, groups }: RuleFieldsProps) {
  const { i18n } = useLingui();
  const input = useField('rule', rules[0]?.key, true);
  return (
    <fieldset className="field" aria-describedby={input.described}>
      <legend>{i18n.t('Decision rule')}</legend>
      <p className="hint" id={`${input.id}-hint`}>
        {i18n.t('It is fixed with its hash before anybody votes, and yields passed or failed with each step.')}
      </p>
      <FieldError name="rule" />
      <div className="choices">
        {rules.map((rule, index) => (
          <div key={rule.key} className="choice-with-fields">
            <label className="choice">
              <input
                id={index === 0 ? input.id : undefined}
                type="radio"
                name="rule"
                value={rule.key}
                defaultChecked={input.value === rule.key}
                required
              />
              <span>
                <RuleWords text={rule.title} />
              </span>
              <span className="hint">
                <RuleWords text={rule.passesWhen} />
              </span>
            </label>
            <RuleDetails rule={rule} groups={groups} />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function RuleDetails({ rule, groups }: { rule: Rule; groups: readonly GroupPartsFragment[] }) {
  const { i18n } = useLingui();
  const groupName = useGroupName();
  const parameterName = useParameterName();
  return (
    <>
      {rule.parameters.map((parameter) => (
        <SelectField
          key={parameter}
          name={`${rule.key}.${parameter}`}
          label={parameterName(parameter)}
          hint={i18n.t('Needed where this rule is chosen.')}
          choices={groups.map((group) => ({ value: group.id, label: groupName(group) }))}
          optional
        />
      ))}
      <details>
        <summary>{i18n.t('Where the rule comes from')}</summary>
        <p lang="en" dir="ltr">
          {rule.source}
        </p>
      </details>
    </>
  );
}
