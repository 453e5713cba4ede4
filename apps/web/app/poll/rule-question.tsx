import { useLingui } from '@lingui/react';
import { Form } from 'react-router';
import type { GroupPartsFragment, WhatIfPartsFragment } from '../generated/operations.ts';
import { GroupOptions } from '../ui/group.tsx';
import { useParameterName } from '../ui/rule-parameter.ts';
import type { AskedRule } from './asked-rule.ts';

interface RuleQuestionProps {
  rule: WhatIfPartsFragment['rule'];
  asked: AskedRule | null;
  groups: readonly GroupPartsFragment[];
}

/** Asks which groups a rule means, as a form that changes the address. */
export function RuleQuestion({ rule, asked, groups }: RuleQuestionProps) {
  const { i18n } = useLingui();
  const parameterName = useParameterName();
  const chosen = asked?.key === rule.key ? asked.parameters : [];
  return (
    <Form method="get" action="#other-rules" className="filter">
      <input type="hidden" name="rule" value={rule.key} />
      {rule.parameters.map((parameter) => (
        <label key={parameter}>
          {parameterName(parameter)}
          <select
            name={`${rule.key}.${parameter}`}
            defaultValue={chosen.find(({ name }) => name === parameter)?.groupId ?? ''}
            required
          >
            <option value="" />
            <GroupOptions groups={groups} />
          </select>
        </label>
      ))}
      <button type="submit" className="button" data-weight="second">
        {i18n.t('Show')}
      </button>
    </Form>
  );
}
