import { useLingui } from '@lingui/react';
import type { RulePartsFragment, VerdictPartsFragment } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { RuleWords } from './rule-words.tsx';

interface VerdictProps {
  verdict: VerdictPartsFragment;
  rule: RulePartsFragment;
}

/** Whether it passed under its decision rule, and why: each test with its numbers, in the order it was made. */
export function VerdictBox({ verdict, rule }: VerdictProps) {
  const { i18n } = useLingui();
  const words = verdict.provisional
    ? { PASSED: i18n.t('Would pass if voting ended now'), FAILED: i18n.t('Would fail if voting ended now') }
    : { PASSED: i18n.t('Passed'), FAILED: i18n.t('Failed') };
  return (
    <section
      className="verdict"
      data-outcome={verdict.provisional ? undefined : verdict.outcome}
      aria-label={i18n.t('Verdict')}
    >
      <p>{words[verdict.outcome]}</p>
      <p className="soft">
        {i18n.t('Decision rule:')} <RuleWords text={rule.title} />
        <br />
        <RuleWords text={rule.passesWhen} />
      </p>
      <ol className="trace">
        {verdict.trace.map((step) => (
          <TraceRow key={`${step.level} ${step.group?.id} ${step.words}`} step={step} />
        ))}
      </ol>
      <details>
        <summary>{i18n.t('Where the rule comes from')}</summary>
        <p {...written('en')}>{rule.source}</p>
        <p className="soft">
          {i18n.t('Version {version}, fixed before voting began. SHA-256:', { version: rule.version })}{' '}
          <span className="hash" dir="ltr">
            {rule.hash}
          </span>
        </p>
      </details>
    </section>
  );
}

function TraceRow({ step }: { step: VerdictPartsFragment['trace'][number] }) {
  return (
    <li data-level={step.level}>
      <span className="holds" aria-hidden="true">
        {step.holds ? '✓' : '✗'}
      </span>
      <span {...written('en')}>{step.words}</span>
      {step.left !== null && step.right !== null && (
        <span className="figure" dir="ltr">
          {step.left} {sign(step.comparison)} {step.right}
        </span>
      )}
    </li>
  );
}

function sign(comparison: string | null): string {
  return comparison?.replace('>=', '≥').replace('<=', '≤') ?? '';
}
