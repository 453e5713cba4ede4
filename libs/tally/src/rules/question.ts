import type { Counted } from './compare.ts';
import type { Base, RuleDefinition, RuleParams } from './rule.ts';
import { amountOf, type ExactGroup } from './rule-group.ts';

/** A rule with the counts it is asked about. */
export interface Question {
  definition: RuleDefinition;
  groups: readonly ExactGroup[];
  params: RuleParams;
}

/** @throws RangeError when the rule does not define this base. */
export function baseOf({ key, bases }: RuleDefinition, name: string): Base {
  const base = Object.hasOwn(bases, name) ? bases[name] : undefined;
  if (!base) throw new RangeError(`rule ${key}: base "${name}" is not defined`);
  return base;
}

/** As it reads in a sentence: the title of a base, or the number itself. */
export function titleOf({ definition }: Question, of: string | number): string {
  return typeof of === 'number' ? `${of}` : baseOf(definition, of).title;
}

/** What a test names, counted in these groups: a base of the rule, or a plain number. */
export function countOf({ definition }: Question, of: string | number, groups: readonly ExactGroup[]): Counted {
  if (typeof of === 'number') return plain(of);
  const base = baseOf(definition, of);
  return { base: of, title: base.title, count: amountOf(base, groups) };
}

/** A number that no base stands behind. */
export function plain(count: number, title = ''): Counted {
  return { base: null, title, count: BigInt(count) };
}

/**
 * Why the rule cannot be asked about these groups with these parameters, in one sentence; null when it can. To be
 * asked before a rule is bound to a poll, since applyRule refuses for the same reasons.
 */
export function whyNotApplicable(
  { key, params: names, groups: made }: RuleDefinition,
  groups: readonly string[],
  params: RuleParams = {},
): string | null {
  for (const name of names) {
    const group = Object.hasOwn(params, name) ? params[name] : undefined;
    if (group === undefined) return `rule ${key}: parameter "${name}" is missing`;
    if (!groups.includes(group)) return `rule ${key}: parameter "${name}" names group "${group}", which is not counted`;
  }
  for (const name of Object.keys(params))
    if (!names.includes(name)) return `rule ${key}: it takes no parameter "${name}"`;
  const { atLeast, atMost } = made ?? { atLeast: 0 };
  if (groups.length >= atLeast && groups.length <= (atMost ?? groups.length)) return null;
  const wanted =
    atLeast === atMost
      ? `exactly ${atLeast}`
      : `at least ${atLeast}${atMost === undefined ? '' : ` and at most ${atMost}`}`;
  return `rule ${key}: it is made for ${wanted} groups, not ${groups.length}`;
}
