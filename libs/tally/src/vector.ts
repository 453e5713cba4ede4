import { applyRule } from './apply-rule.ts';
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

/** A case is wrong in itself; the message names it and its field. */
export class VectorError extends Error {
  override name = 'VectorError';
}

const COUNTS = ['eligible', 'support', 'oppose', 'opposeWithoutReason', 'abstain', 'recused', 'block'] as const;

/**
 * Applies the named preset to a published case `{ rule, title, params, groups, expect }`, where `groups` is a record
 * of group → counts in published order, and compares the answers.
 * @param index the case's place in its file, from 0, named in errors.
 * @throws VectorError naming case and field when the case is malformed or its rule unknown.
 */
export function checkVector(vector: unknown, index = 0): CheckedVector {
  const at = `case ${index}`;
  const { rule, title, params, groups, expect } = record(vector, at);
  const definition = named(`${at}, rule`, () => presetOf(text(rule, `${at}, rule`)));
  const expected = text(expect, `${at}, expect`);
  if (expected !== 'PASSED' && expected !== 'FAILED')
    throw new VectorError(`${at}, expect: must be PASSED or FAILED, not ${shown(expect)}`);
  const counted = groupsOf(groups, `${at}, groups`);
  const { outcome, trace } = named(at, () => applyRule(definition, counted, paramsOf(params ?? {}, `${at}, params`)));
  return {
    rule: definition.key,
    title: title === undefined ? '' : text(title, `${at}, title`),
    expected,
    got: outcome,
    trace,
    matches: outcome === expected,
  };
}

function groupsOf(groups: unknown, at: string): RuleGroup[] {
  return Object.entries(record(groups, at)).map(([group, counts]) => {
    const fields = record(counts, `${at}.${group}`);
    const tally: Record<string, number | bigint> = {};
    for (const field of COUNTS) tally[field] = count(fields[field], `${at}.${group}.${field}`);
    tally.standAside = fields.standAside === undefined ? 0 : count(fields.standAside, `${at}.${group}.standAside`);
    return { group, ...tally } as RuleGroup;
  });
}

function paramsOf(params: unknown, at: string): RuleParams {
  const entries = Object.entries(record(params, at));
  return Object.fromEntries(entries.map(([name, group]) => [name, text(group, `${at}.${name}`)]));
}

function record(value: unknown, at: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new VectorError(`${at}: must be a record, not ${shown(value)}`);
}

function text(value: unknown, at: string): string {
  if (typeof value === 'string') return value;
  throw new VectorError(`${at}: must be text, not ${shown(value)}`);
}

function count(value: unknown, at: string): number | bigint {
  if (typeof value === 'bigint' ? value >= 0n : Number.isSafeInteger(value) && Number(value) >= 0)
    return value as number | bigint;
  throw new VectorError(`${at}: must be a whole number from 0 to 2^53 − 1, not ${shown(value)}`);
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : typeof value === 'bigint' ? `${value}` : JSON.stringify(value);
}

function named<T>(at: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof RangeError) throw new VectorError(`${at}: ${error.message}`);
    throw error;
  }
}
