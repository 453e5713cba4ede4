import { useLingui } from '@lingui/react';
import type { GroupPartsFragment, WhatIfPartsFragment } from '../generated/operations.ts';
import { Badge } from '../ui/heading.tsx';
import { RuleWords } from '../ui/rule-words.tsx';
import { Trace } from '../verdict/trace.tsx';
import type { AskedRule } from './asked-rule.ts';
import { RuleQuestion } from './rule-question.tsx';

interface OtherRulesProps {
  answers: readonly WhatIfPartsFragment[];
  /** The rule that the address asks for with the groups that it means, and what it would have come to. */
  asked: AskedRule | null;
  answered: WhatIfPartsFragment | undefined;
  /** The key of the poll's own rule. */
  own: string;
  groups: readonly GroupPartsFragment[];
}

/** What the same counts would have come to, had another rule been fixed; each with its reasons, folded. */
export function OtherRules({ answers, asked, answered, own, groups }: OtherRulesProps) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="other-rules">
      <h2 id="other-rules">{i18n.t('Under another rule')}</h2>
      <p className="soft">
        {i18n.t('The same votes, had another decision rule been fixed before voting. None of this counts.')}
      </p>
      <ul className="list">
        {answers
          .filter(({ rule }) => rule.key !== own)
          .map((answer) => (answered?.rule.key === answer.rule.key ? answered : answer))
          .map((answer) => (
            <li key={answer.rule.key}>
              <OtherRule answer={answer} isAsked={answer === answered} groups={groups} />
              {answer.rule.parameters.length > 0 && <RuleQuestion rule={answer.rule} asked={asked} groups={groups} />}
            </li>
          ))}
      </ul>
    </section>
  );
}

interface OtherRuleProps {
  answer: WhatIfPartsFragment;
  isAsked: boolean;
  groups: readonly GroupPartsFragment[];
}

function OtherRule({ answer, isAsked, groups }: OtherRuleProps) {
  const { i18n } = useLingui();
  const { rule, verdict, whyNot } = answer;
  if (!verdict) {
    const reasons = {
      NUMBER_OF_GROUPS: i18n.t('It is made for another number of groups.'),
      PARAMETERS: i18n.t('It must be told which group it means, and this poll does not say so.'),
      SMALL_GROUPS: i18n.t('This is not shown: it would betray votes of a group with few members.'),
    };
    return (
      <>
        <RuleWords text={rule.title} />
        <br />
        <span className="soft">{whyNot && reasons[whyNot]}</span>
      </>
    );
  }
  return (
    <details open={isAsked}>
      <summary>
        <RuleWords text={rule.title} />{' '}
        <Badge tone="plain">{verdict.outcome === 'PASSED' ? i18n.t('Passed') : i18n.t('Failed')}</Badge>
      </summary>
      <p>
        <RuleWords text={rule.passesWhen} />
      </p>
      <Trace steps={verdict.trace} groups={groups} />
    </details>
  );
}
