import { expect, it } from 'vitest';
import { sumsOf } from './sums.ts';
import { treeOf } from './trace-tree.ts';

it('puts deeper steps below the step they follow', () => {
  const steps = [{ level: 0 }, { level: 1 }, { level: 2 }, { level: 1 }, { level: 0 }];
  const shape = (branches: ReturnType<typeof treeOf>): unknown[] => branches.map(({ below }) => shape(below));
  expect(shape(treeOf(steps))).toEqual([[[[]], []], []]);
});

const amount = (base: string | null, count: string) => ({ base, title: '', count });
const twoThirds = { numerator: '2', denominator: '3' };

it('says the sides as they are, whether the test holds or not', () => {
  const figures = { part: amount('support', '20'), of: amount('decided', '23'), share: twoThirds };
  expect(sumsOf(figures, '>=', true)).toBe('3 × 20 = 60 ≥ 46 = 2 × 23');
  const fewer = { ...figures, part: amount('support', '15') };
  expect(sumsOf(fewer, '>=', false)).toBe('3 × 15 = 45 < 46 = 2 × 23');
});

it('says nothing where nothing was multiplied', () => {
  const whole = { numerator: '1', denominator: '1' };
  expect(sumsOf({ part: amount('support', '2'), of: amount(null, '0'), share: whole }, '>', true)).toBeNull();
});
