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
 * A trace as a list, each step before the steps it counts. Nothing is told by number of groups that are `merged`: their
 * steps go, and the steps that count or weigh groups keep only whether they hold, which the outcome tells anyway.
 */
export function shownSteps(trace: readonly TraceStep[], merged: ReadonlySet<string>, level = 0): ShownStep[] {
  return trace.flatMap((step) => {
    const { scope, steps } = step;
    const countsGroups = scope.kind === 'EACH_GROUP' || scope.kind === 'SOME_GROUPS';
    const below = countsGroups ? steps.filter((each) => !isAbout(each, merged)) : steps;
    const silent = merged.size > 0 && (countsGroups || scope.kind === 'EQUAL_WEIGHT' || isAbout(step, merged));
    return [shown(step, level, silent), ...shownSteps(below, merged, level + 1)];
  });
}

const isAbout = ({ scope }: TraceStep, groups: ReadonlySet<string>) =>
  scope.kind === 'GROUP' && groups.has(scope.group);

function shown(step: TraceStep, level: number, silent: boolean): ShownStep {
  const { test, scope, left, comparison, right, holds, words, figures } = step;
  const groupId = scope.kind === 'GROUP' ? scope.group : null;
  const said = { level, test, scope: scope.kind, groupId, comparison, holds };
  if (silent)
    return {
      ...said,
      left: null,
      right: null,
      words: `${unsaid}: ${holds ? 'yes' : 'no'}`,
      facts: factsOf(scope, null),
    };
  return { ...said, left, right, words, facts: factsOf(scope, figures) };
}

const factsOf = (scope: TraceStep['scope'], figures: TraceStep['figures'] | null) => canonical({ scope, figures });
