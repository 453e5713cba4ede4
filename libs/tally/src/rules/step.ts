import { ALL, type Compared, compareShare } from './compare.ts';
import { plain } from './question.ts';
import type { Share } from './rule.ts';
import type { TraceScope, TraceStep } from './trace.ts';
import { sumsOf } from './words.ts';

/** A step that compares counts. */
export function leaf(test: string, scope: TraceScope, compared: Compared, words: string): TraceStep {
  return { test, scope, ...compared, words, sums: sumsOf(compared), steps: [] };
}

/** A step that holds when all of `steps` hold, or at least so many of them, or at least this share of them. */
export function summary(
  test: string,
  scope: TraceScope,
  steps: TraceStep[],
  needed: 'ALL' | number | Share,
  words: (held: number, holds: boolean) => string,
): TraceStep {
  const unit = scope.kind === 'ALTERNATIVES' ? 'alternatives' : scope.kind === 'ALTERNATIVE' ? 'tests' : 'groups';
  const held = steps.filter((each) => each.holds).length;
  const compared = compareShare(
    plain(held, unit),
    needed === 'ALL' ? '=' : '>=',
    typeof needed === 'object' ? needed : ALL,
    plain(typeof needed === 'number' ? needed : steps.length, unit),
  );
  return { test, scope, ...compared, words: words(held, compared.holds), sums: sumsOf(compared), steps };
}
