import { expect, it } from 'vitest';
import type { GroupFlip } from '../sensitivity.ts';
import { flipWords } from './flip-words.ts';
import { PLACES, type Place } from './place.ts';

const of = (name: string, ...moves: [Place, number][]): GroupFlip => ({
  group: name,
  name,
  moves: moves.map(([from, count]) => ({ from, to: 'block', count })),
});
const words = (
  fewest: number | null,
  atLeast: number | null,
  kind: 'CHANGED' | 'ADDED',
  byGroup: GroupFlip[] = [],
  other: 'PASSED' | 'FAILED' = 'PASSED',
) => flipWords({ fewest, atLeast, byGroup }, { other, kind });

it('says that nothing would have done', () => {
  expect(words(null, null, 'CHANGED')).toBe('No change of ballots would have made it pass.');
  expect(words(null, null, 'ADDED', [], 'FAILED')).toBe('No further votes would have made it fail.');
});

it('says what is known where it was not worked out', () => {
  const rest = 'would have been needed to have made it pass; how many was not worked out.';
  expect(words(null, 1, 'CHANGED')).toBe(`At least 1 changed ballot ${rest}`);
  expect(words(null, 2, 'CHANGED')).toBe(`At least 2 changed ballots ${rest}`);
  expect(words(null, 1, 'ADDED')).toBe(`At least 1 further vote ${rest}`);
  expect(words(null, 0, 'ADDED')).toBe(`At least 0 further votes ${rest}`);
});

it('says how many, where and whence', () => {
  const groups = [of('Industry', ['support', 2], ['abstain', 1]), of('Media', ['oppose', 1])];
  expect(words(4, 4, 'CHANGED', groups, 'FAILED')).toBe(
    '4 changed ballots would have made it fail: in Industry, 2 from support to a block, 1 from abstention to a block; in Media, 1 from opposition with a reason to a block.',
  );
  expect(words(4, 4, 'ADDED', groups, 'FAILED')).toBe(
    '4 further votes would have made it fail: in Industry, 2 for a block, 1 for a block; in Media, 1 for a block.',
  );
});

it('has a word for each place', () => {
  const all = of('Industry', ...PLACES.map((place): [Place, number] => [place, 1]));
  const said = words(8, 8, 'CHANGED', [all]).matchAll(/1 from (.*?) to a block/g);
  expect([...said].map(([, place]) => place)).toEqual([
    'support',
    'opposition with a reason',
    'opposition without a reason',
    'abstention',
    'standing aside',
    'recusal',
    'a block',
    'no vote',
  ]);
});
