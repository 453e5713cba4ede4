import { canonical } from '@plenary/kernel';
import type { TraceStep } from '@plenary/tally';

/** A step of a trace as it is shown: in a list, with its depth. Numbers and words are null where they would betray a vote. */
export interface ShownStep {
  level: number;
  test: string;
  scope: TraceStep['scope']['kind'];
  groupId: string | null;
  left: string | null;
  comparison: string;
  right: string | null;
  holds: boolean;
  words: string;
  /** Scope and figures as JSON; no figures where the numbers are not shown. */
  facts: string;
}

const unsaid = 'Its numbers are not shown: they would betray votes of a group with few members';

/**
 * A trace as a list, each step before the steps it counts. Nothing is told of groups that are `merged`: their steps go.
 * A step that counts or weighs groups stands without its numbers where the rule passed, which tells that it holds;
 * where it failed, only what is left of the steps below it stands in its place.
 */
export function shownSteps(trace: readonly TraceStep[], merged: ReadonlySet<string>): ShownStep[] {
  const passed = trace.every(({ holds }) => holds);
  return trace.flatMap((step) => {
    if (!betrays(step, merged)) return shownWith(step, 0);
    const below = step.steps.filter((each) => !betrays(each, merged));
    return [...(passed ? [shown(step, 0, true)] : []), ...below.flatMap((each) => shownWith(each, passed ? 1 : 0))];
  });
}

const shownWith = (step: TraceStep, level: number): ShownStep[] => [
  shown(step, level, false),
  ...step.steps.flatMap((each) => shownWith(each, level + 1)),
];

/** Whether a step comes from the votes of a merged group by itself, so that even its answer may tell them. */
function betrays({ scope, steps }: TraceStep, merged: ReadonlySet<string>): boolean {
  if (merged.size === 0) return false;
  if (scope.kind === 'GROUP') return merged.has(scope.group);
  if (scope.kind === 'EACH_GROUP' || scope.kind === 'SOME_GROUPS' || scope.kind === 'EQUAL_WEIGHT') return true;
  return steps.some((each) => betrays(each, merged));
}

function shown(step: TraceStep, level: number, silent: boolean): ShownStep {
  const { test, scope, left, comparison, right, holds, words, figures } = step;
  const groupId = scope.kind === 'GROUP' ? scope.group : null;
  const said = { level, test, scope: scope.kind, groupId, comparison, holds };
  if (silent)
    return {
      ...said,
      left: null,
      right: null,
      words: `${unsaid}: yes`,
      facts: factsOf(scope, null),
    };
  return { ...said, left, right, words, facts: factsOf(scope, figures) };
}

const factsOf = (scope: TraceStep['scope'], figures: TraceStep['figures'] | null) => canonical({ scope, figures });
