import { expect, it } from 'vitest';
import { isPositive, less, order, shareOf } from './fraction.ts';

const of = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

it('is nothing of nothing', () => {
  expect(shareOf(3n, 4n)).toEqual(of(3n, 4n));
  expect(shareOf(3n, 0n)).toEqual(of(0n, 1n));
  expect(shareOf(3n, -1n)).toEqual(of(0n, 1n));
});

it('is compared and taken off exactly', () => {
  expect(order(of(1n, 3n), of(2n, 6n))).toBe(0);
  expect(order(of(1n, 3n), of(1n, 2n))).toBeLessThan(0);
  expect(order(of(1n, 2n), of(1n, 3n))).toBeGreaterThan(0);
  expect(less(of(1n, 2n), of(1n, 3n))).toEqual(of(1n, 6n));
});

it('sums up to more than nought, or to nought where that is enough', () => {
  const thirds = [of(1n, 3n), of(2n, 3n), of(-1n, 1n)];
  expect([isPositive(thirds, false), isPositive(thirds, true)]).toEqual([true, false]);
  expect([isPositive([of(1n, 9n)], true), isPositive([of(-1n, 9n)], false)]).toEqual([true, false]);
  expect([isPositive([], false), isPositive([], true)]).toEqual([true, false]);
});
