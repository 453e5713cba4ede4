import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type JsonNode, readJson } from './json.ts';

const plain = ({ value }: JsonNode): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  return value instanceof Map ? Object.fromEntries([...value].map(([name, node]) => [name, plain(node)])) : value;
};

it('reads what JSON writes, however it is laid out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(plain(readJson('f.json', text))).toEqual(JSON.parse(text));
    }),
  );
  expect(plain(readJson('f.json', ' {"__proto__": [1e3, -0.5, "\\u00e9\\n"]}\n'))).toEqual(
    JSON.parse('{"__proto__": [1000, -0.5, "é\\n"]}'),
  );
});

it.each([
  ['{"a": 1,\n "a": 2}', 'line 2, column 2: "a" stands twice.'],
  ['{"a": 1\n', 'line 2, column 1: the file ends here, before its JSON does.'],
  ['[1, 2', 'line 1, column 6: the file ends here, before its JSON does.'],
  ['{"a": }', 'line 1, column 7: here should stand a value.'],
  ['{"a" 1}', 'line 1, column 6: here should stand a colon.'],
  ['{"a": 1 "b": 2}', 'line 1, column 9: here should stand a comma.'],
  ['[1, 2}', 'line 1, column 6: here should stand a comma.'],
  ['{"a": 1, }', 'line 1, column 10: here should stand a name in quotes.'],
  ['{a: 1}', 'line 1, column 2: this is no JSON.'],
  ['["a\nb"]', 'line 1, column 2: here begins a text that is not closed on this line'],
  ['[01]', 'line 1, column 3: here should stand a comma.'],
  ['[1] 2', 'line 1, column 5: something follows the end.'],
  ['', 'line 1, column 1: the file ends here, before its JSON does.'],
  ['['.repeat(1_000_000), 'line 1, column 1: lists and objects stand too deep.'],
])('refuses %j with line and column', (text, message) => {
  expect(() => readJson('f.json', text)).toThrow(`f.json, ${message}`);
});
