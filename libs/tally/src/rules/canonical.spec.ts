import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalRule, PRESETS, presetOf, type RuleDefinition } from '../index.ts';

/** The same value with the keys of every record the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, turned(field)]),
  );
}

it('does not mind the order of keys, and says the same as the rule', () => {
  for (const rule of PRESETS) {
    expect(canonicalRule(turned(rule) as RuleDefinition)).toBe(canonicalRule(rule));
    expect(JSON.parse(canonicalRule(rule, { nationalMembers: 'a' }))).toEqual({
      definition: rule,
      params: { nationalMembers: 'a' },
    });
  }
});

it('differs for different rules, versions and parameters', () => {
  const iso = presetOf('iso');
  const written = [
    ...PRESETS.map((rule) => canonicalRule(rule)),
    canonicalRule({ ...iso, version: 2 }),
    canonicalRule(iso, { nationalMembers: 'a' }),
    canonicalRule(iso, { nationalMembers: 'b' }),
  ];
  expect(new Set(written).size).toBe(written.length);
});

it('sorts keys by code unit, with nothing between', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), (params) => {
      const text = canonicalRule(presetOf('iso'), params);
      expect(text).toMatch(/^\{"definition":\{"bases":\{"reasoned":\{"counts":\["support","oppose"\],"title":/);
      expect(JSON.parse(text).params).toEqual({ ...params });
      const keys = Object.keys(params).sort();
      expect(
        text.endsWith(
          `"params":{${keys.map((key) => `${JSON.stringify(key)}:${JSON.stringify(params[key])}`).join(',')}}}`,
        ),
      ).toBe(true);
    }),
  );
});

it('refuses what JSON cannot hold exactly', () => {
  const rule = presetOf('two-thirds');
  for (const version of [1.5, Number.NaN, 2 ** 53, 1n as unknown as number])
    expect(() => canonicalRule({ ...rule, version })).toThrow(
      /^rule\.definition\.version: .* cannot be written exactly/,
    );
});

it('leaves out what is undefined, as JSON does, and writes null as null', () => {
  const rule = presetOf('two-thirds');
  expect(canonicalRule({ ...rule, groups: undefined })).toBe(canonicalRule(rule));
  expect(canonicalRule({ ...rule, groups: null as unknown as undefined })).toContain(',"groups":null,');
});

it('names the place in a list, too', () => {
  expect(() => canonicalRule({ ...presetOf('two-thirds'), params: ['a', 1.5 as unknown as string] })).toThrow(
    /^rule\.definition\.params\[1\]: a number cannot be written exactly/,
  );
});
