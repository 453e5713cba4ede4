import { type Compared, compareShare, type Counted } from './compare.ts';
import type { Base, RuleDefinition, RuleParams, Share } from './rule.ts';
import { amountOf, type ExactGroup } from './rule-group.ts';
import type { TraceScope, TraceStep } from './trace.ts';
import { sumsOf } from './words.ts';

/** A rule with the counts it is asked about. */
export interface Question {
  definition: RuleDefinition;
  groups: readonly ExactGroup[];
  params: RuleParams;
}

/** The whole, where a test names no share. */
export const ALL: Share = [1, 1];

/** @throws RangeError when the rule does not define this base. */
export function baseOf({ key, bases }: RuleDefinition, name: string): Base {
  if (!Object.hasOwn(bases, name)) throw new RangeError(`rule ${key}: base "${name}" is not defined`);
  return bases[name] as Base;
}

/** What a test names, counted in these groups: a base of the rule, or a plain number. */
export function countOf(definition: RuleDefinition, of: string | number, groups: readonly ExactGroup[]): Counted {
  if (typeof of === 'number') return plain(of);
  const base = baseOf(definition, of);
  return { base: of, title: base.title, count: amountOf(base, groups) };
}

/** A number that no base stands behind. */
export function plain(count: number | bigint, title = ''): Counted {
  return { base: null, title, count: BigInt(count) };
}

/** A step that compares counts. */
export function leaf(test: string, scope: TraceScope, compared: Compared, words: string): TraceStep {
  return { test, scope, ...compared, words, sums: sumsOf(compared), steps: [] };
}

/** A step that holds when all of `steps` hold, or at least so many of them, or at least this share. */
export function summary(
  test: string,
  scope: TraceScope,
  steps: TraceStep[],
  needed: 'ALL' | number | Share,
  unit: string,
  words: (held: bigint, holds: boolean) => string,
): TraceStep {
  const held = plain(steps.filter((each) => each.holds).length, unit);
  const compared =
    typeof needed === 'number'
      ? compareShare(held, '>=', ALL, plain(needed, unit))
      : compareShare(held, needed === 'ALL' ? '=' : '>=', needed === 'ALL' ? ALL : needed, plain(steps.length, unit));
  return { test, scope, ...compared, words: words(held.count, compared.holds), sums: sumsOf(compared), steps };
}
