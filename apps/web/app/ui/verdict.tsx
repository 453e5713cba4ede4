import { useLingui } from '@lingui/react';
import type { RulePartsFragment, VerdictPartsFragment } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';

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
        {i18n.t('Decision rule:')} <bdi {...written('en')}>{rule.title}</bdi>.{' '}
        <bdi {...written('en')}>{rule.passesWhen}</bdi>
      </p>
      <ol className="trace">
        {verdict.trace.map((step) => (
          <TraceRow key={`${step.level} ${step.group?.id} ${step.words}`} step={step} />
        ))}
      </ol>
      <details>
        <summary>{i18n.t('Where the rule comes from')}</summary>
        <p>
          <bdi {...written('en')}>{rule.source}</bdi>
        </p>
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
          {step.left} {step.comparison} {step.right}
        </span>
      )}
    </li>
  );
}
