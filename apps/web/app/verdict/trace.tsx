import { useLingui } from '@lingui/react';
import type { Figures, TraceScope } from '@plenary/tally';
import type { GroupPartsFragment, VerdictPartsFragment } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { useGroupName } from '../ui/group.tsx';
import { stepWords } from './step-words.ts';

type StepParts = VerdictPartsFragment['trace'][number];

/** Each test of the rule with its numbers, in the order it was made; the steps of an alternative stand inset below it. */
export function Trace({ steps, groups }: { steps: readonly StepParts[]; groups: readonly GroupPartsFragment[] }) {
  const { i18n } = useLingui();
  return (
    <>
      <ol className="trace">
        {steps.map((step) => (
          <TraceRow key={`${step.level} ${step.group?.id} ${step.words}`} step={step} groups={groups} />
        ))}
      </ol>
      {steps.some(isMultipliedOut) && (
        <p className="small soft">
          {i18n.t(
            'The numbers at the end are both sides multiplied out, so that no fraction is left and nothing is rounded.',
          )}
        </p>
      )}
    </>
  );
}

function TraceRow({ step, groups }: { step: StepParts; groups: readonly GroupPartsFragment[] }) {
  const { i18n } = useLingui();
  const groupName = useGroupName();
  const nameOf = (id: string) => groupName(groups.find((group) => group.id === id) ?? step.group);
  const { scope, figures } = factsOf(step);
  const words = figures
    ? stepWords(i18n, { test: step.test, comparison: step.comparison ?? '', scope, figures }, nameOf)
    : i18n.t('The numbers of this test are not shown: they would betray votes of a group with few members.');
  return (
    <li data-level={step.level}>
      <span className="holds" data-holds={step.holds}>
        <span aria-hidden="true">{step.holds ? '✓' : '✗'}</span>
        <span className="unseen">{step.holds ? i18n.t('Holds:') : i18n.t('Does not hold:')}</span>
      </span>
      {words === null ? <span {...written('en')}>{step.words}</span> : <span>{words}</span>}
      {step.left !== null && step.right !== null && (
        <span className="figure" dir="ltr">
          {step.left} {signs[step.comparison ?? ''] ?? step.comparison} {step.right}
        </span>
      )}
    </li>
  );
}

const signs: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤' };

/** Figures are null where the numbers are not shown. */
function factsOf({ facts }: StepParts): {
  scope: TraceScope;
  figures: Figures | null;
} {
  return JSON.parse(facts);
}

function isMultipliedOut(step: StepParts): boolean {
  const { figures } = factsOf(step);
  return figures !== null && (step.left !== figures.part.count || step.right !== figures.of.count);
}
