import { describe, expect, it } from 'vitest';
import { canonicalRule, PRESETS, parseRule, presetOf } from '../index.ts';

/** A preset as JSON with one value changed; `undefined` takes it out. */
function changed(key: string, path: (string | number)[], value: unknown): unknown {
  const rule: unknown = JSON.parse(JSON.stringify(presetOf(key)));
  const place = path.slice(0, -1).reduce((at, step) => Reflect.get(at as object, step), rule);
  Reflect.set(place as object, path.at(-1) ?? '', value);
  return rule;
}

it.each(PRESETS)('reads $key back from JSON as it was', (preset) => {
  expect(parseRule(JSON.parse(JSON.stringify(preset)))).toEqual(preset);
  expect(canonicalRule(parseRule(JSON.parse(canonicalRule(preset)).definition))).toBe(canonicalRule(preset));
});

it.each(PRESETS)('$key says what it is modelled on and when it passes, each in a sentence', (preset) => {
  expect(preset.source).toMatch(/^Modelled on .+\.$/);
  expect(preset.passesWhen).toMatch(/^[A-Z].+\.$/);
});

describe('refuses, naming the place', () => {
  it.each<[string, (string | number)[], unknown, RegExp]>([
    ['two-thirds', ['key'], undefined, /^rule\.key: must be text, not missing/],
    ['two-thirds', ['version'], 0, /^rule\.version: must be a whole number from 1/],
    ['two-thirds', ['majority'], true, /^rule: has an unknown field "majority"/],
    ['two-thirds', ['bases', 'support', 'counts', 0], 'votes', /^rule\.bases\.support\.counts\[0\]: must be one of/],
    ['two-thirds', ['bases', 'support', 'minus'], [], /^rule\.bases\.support: has an unknown field "minus"/],
    ['two-thirds', ['silence', 'base'], 'cast', /^rule\.silence\.base: must be one of support, decided/],
    ['two-thirds', ['blocking'], 'MAYBE', /^rule\.blocking: must be one of STOPS/],
    ['two-thirds', ['tests'], [], /^rule\.tests: must hold at least one test/],
    ['two-thirds', ['tests', 0, 'share'], [2, 0], /^rule\.tests\[0\]\.share\[1\]: must be a whole number from 1/],
    ['two-thirds', ['tests', 0, 'share'], [-2, 3], /^rule\.tests\[0\]\.share\[0\]: must be a whole number from 0/],
    ['two-thirds', ['tests', 0, 'share'], [1, 2, 3], /^rule\.tests\[0\]\.share: must be a numerator and/],
    ['two-thirds', ['tests', 0, 'share'], 0.6666, /^rule\.tests\[0\]\.share: must be a list/],
    ['two-thirds', ['tests', 0, 'of'], 'toString', /^rule\.tests\[0\]\.of: must be one of/],
    ['two-thirds', ['tests', 0, 'of'], 1.5, /^rule\.tests\[0\]\.of: must be a whole number/],
    ['two-thirds', ['tests', 0, 'comparison'], '!=', /^rule\.tests\[0\]\.comparison: must be one of/],
    ['two-thirds', ['tests', 0, 'scope', 'kind'], 'REGION', /^rule\.tests\[0\]\.scope\.kind: must be one of/],
    ['two-thirds', ['tests', 0, 'scope', 'among'], 'decided', /^rule\.tests\[0\]\.scope: has an unknown field/],
    ['two-thirds', ['tests', 0, 'ofAllGroups'], false, /^rule\.tests\[0\]\.ofAllGroups: must be true or left out/],
    ['equal-pillars', ['tests', 0, 'ofAllGroups'], true, /^rule\.tests\[0\]\.ofAllGroups: has no meaning/],
    ['equal-pillars', ['tests', 0, 'of'], 3, /^rule\.tests\[0\]\.of: must be one of/],
    ['equal-pillars', ['quorums', 0, 'scope', 'among'], 'men', /^rule\.quorums\[0\]\.scope\.among: must be one of/],
    ['every-group-majority', ['quorums', 0, 'scope', 'atLeast'], -1, /^rule\.quorums\[0\]\.scope\.atLeast: must be/],
    [
      'iso',
      ['tests', 0, 'scope', 'param'],
      'members',
      /^rule\.tests\[0\]\.scope\.param: must be one of nationalMembers/,
    ],
    ['either-house', ['groups', 'atMost'], 1, /^rule\.groups\.atMost: must be a whole number from 2/],
    ['either-house', ['tests', 0, 'anyOf'], [], /^rule\.tests\[0\]\.anyOf: must not be empty/],
    ['either-house', ['tests', 0, 'anyOf', 1, 'tests'], [], /^rule\.tests\[0\]\.anyOf\[1\]\.tests: must not be empty/],
    ['either-house', ['tests', 0, 'share'], [1, 2], /^rule\.tests\[0\]: has an unknown field "share"/],
  ])('%s with %j = %j', (key, path, value, message) => {
    expect(() => parseRule(changed(key, path, value))).toThrow(message);
  });

  it.each([null, [], 'two-thirds', 7])('%j', (value) => {
    expect(() => parseRule(value)).toThrow(/^rule: must be a record/);
  });
});
