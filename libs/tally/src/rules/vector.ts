import { COUNT_FIELDS } from '../positions/group-tally.ts';
import { applyRule } from './apply-rule.ts';
import { countAt, listAt, oneOf, recordAt, textAt } from './json-value.ts';
import { presetOf } from './presets.ts';
import type { Outcome, RuleParams } from './rule.ts';
import type { RuleGroup } from './rule-group.ts';
import type { TraceStep } from './trace.ts';

/** One published case, its answer and ours. */
export interface CheckedVector {
  rule: string;
  title: string;
  expected: Outcome;
  got: Outcome;
  trace: TraceStep[];
  matches: boolean;
}

/**
 * The cases of a file, still unchecked: a JSON list. Whole numbers past 2^53 come as exact bigints.
 * @throws RangeError when the text is no JSON list.
 */
export function parseVectors(text: string): unknown[] {
  try {
    return listAt(JSON.parse(text, exactly), 'cases');
  } catch (error) {
    if (error instanceof SyntaxError) throw new RangeError(`cases: no JSON: ${error.message}`);
    throw error;
  }
}

/**
 * Applies the named preset to a case `{ rule, title, params, groups, expect }`, where `groups` is a record of
 * group → counts in published order, and compares the answers. `title`, `params` and a group's `standAside` may be
 * left out.
 * @param index the case's place in its file, from 0, named in errors.
 * @throws RangeError naming case and field when the case is malformed or its rule unknown.
 */
export function checkVector(vector: unknown, index = 0): CheckedVector {
  const at = `case ${index}`;
  const { rule, title = '', params = {}, groups, expect } = recordAt(vector, at);
  const key = textAt(rule, `${at}, rule`);
  const expected = oneOf(expect, ['PASSED', 'FAILED'], `${at}, expect`);
  const tallies = groupsAt(groups, `${at}, groups`);
  const named = paramsAt(params, `${at}, params`);
  const { outcome, trace } = saying(at, () => applyRule(presetOf(key), tallies, named));
  return {
    rule: key,
    title: title === '' ? '' : textAt(title, `${at}, title`),
    expected,
    got: outcome,
    trace,
    matches: outcome === expected,
  };
}

function groupsAt(value: unknown, at: string): RuleGroup[] {
  return Object.entries(recordAt(value, at)).map(([group, counts]) => {
    const fields = { standAside: 0, ...recordAt(counts, `${at}.${group}`) };
    const exact = COUNT_FIELDS.map((field) => [field, countAt(Reflect.get(fields, field), `${at}.${group}.${field}`)]);
    return { group, ...(Object.fromEntries(exact) as Omit<RuleGroup, 'group'>) };
  });
}

function paramsAt(value: unknown, at: string): RuleParams {
  const entries = Object.entries(recordAt(value, at));
  return Object.fromEntries(entries.map(([name, group]) => [name, textAt(group, `${at}.${name}`)]));
}

/** A refusal of the rule, with the case it is about. */
function saying<T>(at: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`${at}: ${error.message}`);
    throw error;
  }
}

/** JSON.parse rounds whole numbers past 2^53; their source text does not. */
function exactly(_key: string, value: unknown, { source }: { source?: string } = {}): unknown {
  return Number.isSafeInteger(value) || !/^-?\d+$/.test(String(source)) ? value : BigInt(String(source));
}
