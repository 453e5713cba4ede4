import { applyRule } from './apply-rule.ts';
import { whyNotApplicable } from './question.ts';
import type { RuleDefinition, RuleParams } from './rule.ts';
import type { RuleGroup } from './rule-group.ts';
import type { Verdict } from './trace.ts';

/** What a rule would have come to on counts that were decided by another, or why it cannot be asked. */
export interface WhatIf {
  rule: RuleDefinition;
  params: RuleParams;
  /** Null where the rule cannot be asked about these groups. */
  verdict: Verdict | null;
  /** In one sentence; null where it can be asked. */
  whyNot: string | null;
}

/**
 * The same counts under each of these rules. Of `params` each rule takes those that it has.
 * @throws RangeError as applyRule does where the counts are wrong.
 */
export function whatIf(
  rules: readonly RuleDefinition[],
  groups: readonly RuleGroup[],
  params: RuleParams = {},
): WhatIf[] {
  const names = groups.map(({ group }) => group);
  return rules.map((rule) => {
    const own = Object.fromEntries(Object.entries(params).filter(([name]) => rule.params.includes(name)));
    const whyNot = whyNotApplicable(rule, names, own);
    return { rule, params: own, verdict: whyNot === null ? applyRule(rule, groups, own) : null, whyNot };
  });
}
