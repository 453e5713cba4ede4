import { useLingui } from '@lingui/react';
import type { RulePartsFragment } from '../generated/operations.ts';
import { RuleWords } from '../ui/rule-words.tsx';

/** On whose practice a rule is modelled, and the hash that shows it is still the same. */
export function RuleSource({ rule }: { rule: RulePartsFragment }) {
  const { i18n } = useLingui();
  return (
    <details>
      <summary>{i18n.t('Where the rule comes from')}</summary>
      <p>
        <RuleWords text={rule.source} />
      </p>
      <p className="soft">
        {i18n.t('Version {version}, fixed before voting began. SHA-256:', {
          version: rule.version,
        })}{' '}
        <span className="hash" dir="ltr">
          {rule.hash}
        </span>
      </p>
    </details>
  );
}
