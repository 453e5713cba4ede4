import type { RuleDefinition, RuleParams } from './rule.ts';

/**
 * The rule with its parameters as canonical JSON: keys sorted by code unit, no spaces (RFC 8785 for the values that a
 * rule holds). Equal rules give equal strings, whatever the order of their keys, so that their hashes are equal.
 * @throws RangeError when a value is not what JSON can hold exactly: text, whole numbers, true, false, lists, records.
 */
export function canonicalRule(definition: RuleDefinition, params: RuleParams = {}): string {
  return canonical({ definition, params }, 'rule');
}

function canonical(value: unknown, path: string): string {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return JSON.stringify(value);
  if (Number.isSafeInteger(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item, index) => canonical(item, `${path}[${index}]`)).join(',')}]`;
  if (typeof value !== 'object') throw new RangeError(`${path}: a ${typeof value} cannot be written exactly`);
  const fields = new Map(Object.entries(value).filter(([, field]) => field !== undefined));
  const sorted = [...fields.keys()].sort();
  return `{${sorted.map((key) => `${JSON.stringify(key)}:${canonical(fields.get(key), `${path}.${key}`)}`).join(',')}}`;
}
