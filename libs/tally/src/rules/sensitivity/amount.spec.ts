import { expect, it } from 'vitest';
import { type Amount, difference, gainOf, onlyOf, sum } from './amount.ts';

const amount = (now: bigint, ...gains: bigint[][]): Amount => ({ now, gains });

it('gains what the place that is come to adds, less what the place that is left added', () => {
  const one = amount(7n, [1n, 2n], [5n, 3n]);
  expect(gainOf(one, { group: 1, from: 0, to: 1 })).toBe(-2n);
  expect(gainOf(one, { group: 0, from: 0, to: 1 })).toBe(1n);
});

it('gains nothing from groups and places of which it says nothing', () => {
  const one = amount(7n, [1n, 2n]);
  expect(gainOf(one, { group: 4, from: 0, to: 1 })).toBe(0n);
  expect(gainOf(one, { group: 0, from: 9, to: 1 })).toBe(2n);
  expect(gainOf(one, { group: 0, from: 0, to: 9 })).toBe(-1n);
  expect(difference(one, 1n, amount(1n), 1n)).toEqual(amount(6n, [1n, 2n]));
});

it('is taken so many times, less another', () => {
  expect(difference(amount(3n, [1n, 2n], [4n, 0n]), 2n, amount(5n, [1n, 3n], [0n, 1n]), 3n)).toEqual(
    amount(-9n, [-1n, -5n], [8n, -3n]),
  );
});

it('may be of one group alone', () => {
  expect(onlyOf(1, 3, 4n, [2n, 5n])).toEqual(amount(4n, [0n, 0n], [2n, 5n], [0n, 0n]));
});

it('is summed up, where there is anything to sum up', () => {
  expect(sum([amount(1n, [2n]), amount(3n, [4n]), amount(5n, [6n])])).toEqual(amount(9n, [12n]));
  expect(() => sum([])).toThrow(TypeError);
});
