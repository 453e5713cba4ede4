import { describe, expect, it } from 'vitest';
import { defaultGroups, requireGroups } from './group-terms.ts';

describe('the groups of a new forum', () => {
  it('are the default seven where none are named', () => {
    expect(requireGroups(defaultGroups).map(({ key }) => key)).toEqual([
      'government',
      'industry',
      'civil-society',
      'academia',
      'technical-community',
      'international-organisation',
      'media',
    ]);
  });
  it.each([
    ['REQUIRED groups', []],
    ['TOO_LONG groups', Array.from({ length: 51 }, (_, index) => ({ key: `g${index}`, name: `G ${index}` }))],
    ['INVALID groups.0.key', [{ key: 'Not a slug', name: 'A' }]],
    ['REQUIRED groups.0.name', [{ key: 'a', name: ' ' }]],
    [
      'NAME_TAKEN groups.1',
      [
        { key: 'a', name: 'A' },
        { key: 'a', name: 'B' },
      ],
    ],
    [
      'NAME_TAKEN groups.1',
      [
        { key: 'a', name: 'A' },
        { key: 'b', name: ' A ' },
      ],
    ],
  ])('are refused: %s', (refusal, groups) => {
    expect(() => requireGroups(groups)).toThrow(refusal);
  });
});
