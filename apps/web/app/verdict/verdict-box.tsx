import { useLingui } from '@lingui/react';
import type { GroupPartsFragment, RulePartsFragment, VerdictPartsFragment } from '../generated/operations.ts';
import { Label } from '../ui/label.tsx';
import { RuleWords } from '../ui/rule-words.tsx';
import { Trace } from './trace.tsx';

interface VerdictProps {
  verdict: VerdictPartsFragment;
  rule: RulePartsFragment;
  /** Those whose names the trace may mention. */
  groups: readonly GroupPartsFragment[];
}

/** Whether it passed under its decision rule, and why: each test with its numbers. */
export function VerdictBox({ verdict, rule, groups }: VerdictProps) {
  const { i18n } = useLingui();
  const words = verdict.provisional
    ? {
        PASSED: i18n.t('Would pass if voting ended now'),
        FAILED: i18n.t('Would fail if voting ended now'),
      }
    : { PASSED: i18n.t('Passed'), FAILED: i18n.t('Failed') };
  return (
    <section
      className="verdict"
      data-outcome={verdict.provisional ? undefined : verdict.outcome}
      aria-label={i18n.t('Verdict')}
    >
      <p>{words[verdict.outcome]}</p>
      <p className="soft">
        <Label>{i18n.t('Decision rule:')}</Label>
        <RuleWords text={rule.title} />
        <br />
        <RuleWords text={rule.passesWhen} />
      </p>
      <Trace steps={verdict.trace} groups={groups} />
    </section>
  );
}
