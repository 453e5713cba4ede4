import { useLingui } from '@lingui/react';
import type { Figures, TraceScope } from '@plenary/tally';
import type { GroupPartsFragment, VerdictPartsFragment } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { useGroupName } from '../ui/group.tsx';
import { stepWords } from './step-words.ts';
import { sumsOf } from './sums.ts';
import { type Branch, treeOf } from './trace-tree.ts';
import { Weights } from './weights.tsx';

type StepParts = VerdictPartsFragment['trace'][number];

interface TraceProps {
  steps: readonly StepParts[];
  /** Those whose names the trace may mention. */
  groups: readonly GroupPartsFragment[];
}

/** Each test of the rule with its numbers, in the order it was made. What a test counts is folded below it, unless it failed. */
export function Trace({ steps, groups }: TraceProps) {
  return <Branches branches={treeOf(steps)} groups={groups} />;
}

function Branches({
  branches,
  groups,
}: {
  branches: readonly Branch<StepParts>[];
  groups: readonly GroupPartsFragment[];
}) {
  return (
    <ol className="trace">
      {branches.map(({ step, below }) => (
        <li key={`${step.test} ${step.group?.id}`}>
          <StepLine step={step} groups={groups} />
          {below.length > 0 && (
            <details open={!step.holds}>
              <Below step={step} />
              <Branches branches={below} groups={groups} />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function Below({ step }: { step: StepParts }) {
  const { i18n } = useLingui();
  const isOfGroups = step.scope === 'EACH_GROUP' || step.scope === 'SOME_GROUPS';
  return <summary>{isOfGroups ? i18n.t('Group by group') : i18n.t('The tests in it')}</summary>;
}

function StepLine({ step, groups }: { step: StepParts; groups: readonly GroupPartsFragment[] }) {
  const { i18n } = useLingui();
  const groupName = useGroupName();
  const nameOf = (id: string) => groupName(groups.find((group) => group.id === id) ?? step.group);
  const { scope, figures } = factsOf(step);
  const comparison = step.comparison ?? '';
  const words = figures
    ? stepWords(i18n, { test: step.test, comparison, scope, figures }, nameOf)
    : i18n.t('The numbers of this test are not shown: they would betray votes of a group with few members.');
  const sums = figures && sumsOf(figures, comparison, step.holds);
  return (
    <div className="step" data-holds={step.holds}>
      <span className="holds" aria-hidden="true">
        {step.holds ? '✓' : '✗'}
      </span>
      <div>
        <span className="unseen">{step.holds ? i18n.t('Holds:') : i18n.t('Does not hold:')} </span>
        {words === null ? <span {...written('en')}>{step.words}</span> : <span>{words}</span>}
        {sums && (
          <p className="sums">
            <bdi dir="ltr">{sums}</bdi>
          </p>
        )}
        {figures?.weights && <Weights weights={figures.weights} figures={figures} nameOf={nameOf} />}
      </div>
    </div>
  );
}

/** Figures are null where the numbers are not shown. */
function factsOf({ facts }: StepParts): { scope: TraceScope; figures: Figures | null } {
  return JSON.parse(facts);
}
