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

it('reads a rule that is made for at least so many groups', () => {
  expect(parseRule(changed('either-house', ['groups'], { atLeast: 3 })).groups).toEqual({ atLeast: 3 });
});

it('reads a test of some groups among those that a base names', () => {
  const scope = { kind: 'SOME_GROUPS', atLeast: 2, among: 'cast' };
  expect(parseRule(changed('every-group-majority', ['tests', 0, 'scope'], scope)).tests[0]).toMatchObject({ scope });
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
    ['either-house', ['tests', 0, 'code'], 7, /^rule\.tests\[0\]\.code: must be text, not 7/],
    ['either-house', ['tests', 0, 'anyOf'], 'both', /^rule\.tests\[0\]\.anyOf: must be a list, not "both"/],
    ['either-house', ['tests', 0, 'anyOf', 1, 'code'], '', /^rule\.tests\[0\]\.anyOf\[1\]\.code: must be text, not ""/],
    ['either-house', ['tests', 0, 'anyOf', 1, 'title'], '', /^rule\.tests\[0\]\.anyOf\[1\]\.title: must be text/],
    ['either-house', ['tests', 0, 'anyOf', 1, 'of'], 1, /^rule\.tests\[0\]\.anyOf\[1\]: has an unknown field "of"/],
    [
      'either-house',
      ['tests', 0, 'anyOf', 0, 'tests', 0],
      7,
      /^rule\.tests\[0\]\.anyOf\[0\]\.tests\[0\]: must be a record/,
    ],
    ['either-house', ['groups'], 2, /^rule\.groups: must be a record, not 2/],
    ['either-house', ['groups', 'exactly'], 2, /^rule\.groups: has an unknown field "exactly"/],
    ['either-house', ['groups', 'atLeast'], 'two', /^rule\.groups\.atLeast: must be a whole number from 0/],
    ['equal-pillars', ['tests', 0, 'scope', 'over'], 'men', /^rule\.tests\[0\]\.scope\.over: must be one of/],
    ['two-thirds', ['tests', 0, 'code'], '', /^rule\.tests\[0\]\.code: must be text, not ""/],
    ['two-thirds', ['tests', 0, 'part'], 'men', /^rule\.tests\[0\]\.part: must be one of support, decided/],
    ['two-thirds', ['tests', 0, 'scope'], 'POOLED', /^rule\.tests\[0\]\.scope: must be a record/],
    ['two-thirds', ['title'], '', /^rule\.title: must be text, not ""/],
    ['two-thirds', ['passesWhen'], 7, /^rule\.passesWhen: must be text/],
    ['two-thirds', ['source'], null, /^rule\.source: must be text, not null/],
    ['two-thirds', ['params'], 'nationalMembers', /^rule\.params: must be a list/],
    ['two-thirds', ['params'], ['a', ''], /^rule\.params\[1\]: must be text/],
    ['two-thirds', ['limits'], undefined, /^rule\.limits: must be a list, not missing/],
    ['two-thirds', ['quorums'], {}, /^rule\.quorums: must be a list, not \{\}/],
    ['two-thirds', ['bases'], [], /^rule\.bases: must be a record, not \[\]/],
    ['two-thirds', ['bases', 'support', 'title'], '', /^rule\.bases\.support\.title: must be text/],
    ['two-thirds', ['bases', 'support', 'less'], 'recused', /^rule\.bases\.support\.less: must be a list/],
    ['two-thirds', ['bases', 'support', 'less'], ['men'], /^rule\.bases\.support\.less\[0\]: must be one of/],
    ['two-thirds', ['silence'], 'FAILED', /^rule\.silence: must be a record/],
    ['two-thirds', ['silence', 'else'], 'PASSED', /^rule\.silence: has an unknown field "else"/],
    ['two-thirds', ['silence', 'outcome'], 'passed', /^rule\.silence\.outcome: must be one of PASSED, FAILED/],
  ])('%s with %j = %j', (key, path, value, message) => {
    expect(() => parseRule(changed(key, path, value))).toThrow(message);
  });

  it.each([null, [], 'two-thirds', 7])('%j', (value) => {
    expect(() => parseRule(value)).toThrow(/^rule: must be a record/);
  });

  it.each<[string, unknown]>([
    ['NaN', Number.NaN],
    ['2', 2n],
    ['missing', undefined],
    ['function', () => 7],
    [`"${'x'.repeat(58)}"`, 'x'.repeat(58)],
    [`"${'x'.repeat(59)}…`, 'x'.repeat(59)],
  ])('%s as it came, and the beginning alone of what is long', (shown, value) => {
    const message = `rule.version: must be a whole number from 1 to 2^53 − 1, not ${shown}`;
    expect(() => parseRule({ ...presetOf('two-thirds'), version: value })).toThrow(new RangeError(message));
  });
});
