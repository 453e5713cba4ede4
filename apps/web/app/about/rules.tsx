import { useLingui } from '@lingui/react';
import type { AboutQuery } from '../generated/operations.ts';
import { RuleWords } from '../ui/rule-words.tsx';

/** The decision rules that come with Plenary, each with what it asks and whose practice it follows. */
export function Rules({ rules }: { rules: AboutQuery['decisionRules'] }) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{i18n.t('Decision rules')}</h2>
      <p>
        {i18n.t(
          'A decision rule says when a poll has passed. It counts in whole numbers and compares fractions exactly: nothing is rounded. Every result shows each test of its rule with the numbers.',
        )}
      </p>
      <ul className="list">
        {rules.map((rule) => (
          <li key={rule.key}>
            <h3>
              <RuleWords text={rule.title} />
            </h3>
            <p>
              <RuleWords text={rule.passesWhen} />
            </p>
            <p className="small soft">
              <RuleWords text={rule.source} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
