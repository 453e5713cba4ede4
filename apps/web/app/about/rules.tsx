import { useLingui } from '@lingui/react';
import type { AboutQuery } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
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
      <dl className="terms">
        {rules.map((rule) => (
          <div key={rule.key}>
            <dt>
              <RuleWords text={rule.title} />
            </dt>
            <dd>
              <RuleWords text={rule.passesWhen} />
              <br />
              <bdi className="small soft" {...written('en')}>
                {rule.source}
              </bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
