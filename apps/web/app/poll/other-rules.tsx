import { useLingui } from '@lingui/react';
import type { GroupPartsFragment, WhatIfPartsFragment } from '../generated/operations.ts';
import { Badge } from '../ui/heading.tsx';
import { RuleWords } from '../ui/rule-words.tsx';
import { Trace } from '../verdict/trace.tsx';

interface OtherRulesProps {
  answers: readonly WhatIfPartsFragment[];
  /** The key of the poll's own rule. */
  own: string;
  groups: readonly GroupPartsFragment[];
}

/** What the same counts would have come to, had another rule been fixed; each with its reasons, folded. */
export function OtherRules({ answers, own, groups }: OtherRulesProps) {
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
          .map((answer) => (
            <li key={answer.rule.key}>
              <OtherRule answer={answer} groups={groups} />
            </li>
          ))}
      </ul>
    </section>
  );
}

function OtherRule({ answer, groups }: { answer: WhatIfPartsFragment; groups: readonly GroupPartsFragment[] }) {
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
    <details>
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
