/** Readers of parsed JSON from outside: each gives the value in its type, or throws a RangeError naming the place `at`. */

export function recordAt(value: unknown, at: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new RangeError(`${at}: must be a record, not ${shown(value)}`);
}

export function listAt(value: unknown, at: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw new RangeError(`${at}: must be a list, not ${shown(value)}`);
}

export function textAt(value: unknown, at: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new RangeError(`${at}: must be text, not ${shown(value)}`);
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], at: string): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw new RangeError(`${at}: must be one of ${allowed.join(', ')}, not ${shown(value)}`);
}

/** A whole number that is exact. */
export function wholeAt(value: unknown, from: number, at: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= from) return value;
  throw new RangeError(`${at}: must be a whole number from ${from} to 2^53 − 1, not ${shown(value)}`);
}

/** A whole number from 0, however large where it is a bigint. */
export function countAt(value: unknown, at: string): number | bigint {
  return typeof value === 'bigint' && value >= 0n ? value : wholeAt(value, 0, at);
}

/** A record with no other fields than these. */
export function recordOf(value: unknown, fields: readonly string[], at: string): Record<string, unknown> {
  const record = recordAt(value, at);
  onlyFields(record, fields, at);
  return record;
}

/** The record has no other fields than these: a misspelt field is an error, not a default. */
export function onlyFields(value: Record<string, unknown>, fields: readonly string[], at: string): void {
  const extra = Object.keys(value).find((field) => !fields.includes(field));
  if (extra !== undefined) throw new RangeError(`${at}: has an unknown field "${extra}"`);
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'bigint' || typeof value === 'number') return `${value}`;
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
