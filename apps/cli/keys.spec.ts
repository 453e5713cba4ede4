import { expect, it } from 'vitest';
import { keysOf } from './keys.ts';

it('makes keys of names, each another', () => {
  const names = ['African Group', 'Côte & Sea', 'المجموعة', 'african group', '中国', '—', 'x'.repeat(80)];
  const keys = keysOf(names).map(({ key }) => key);
  expect(keys).toEqual(['african-group', 'cote-sea', 'group', 'african-group-2', 'group-2', 'group-3', 'x'.repeat(50)]);
  expect(keysOf(['Media'], new Set(['media']))).toEqual([{ key: 'media-2', name: 'Media' }]);
});
