import { expect, it } from 'vitest';
import { entryOf, larger, smaller, total } from './numbers.ts';

it('a table says nothing of groups and places that it does not have', () => {
  const table = [[1n, 2n], [3n]];
  expect([entryOf(table, 0, 1), entryOf(table, 1, 0)]).toEqual([2n, 3n]);
  expect([entryOf(table, 1, 1), entryOf(table, 2, 0)]).toEqual([0n, 0n]);
});

it('of two numbers one is larger, and the other smaller', () => {
  expect([larger(1n, 2n), larger(2n, 1n), smaller(1n, 2n), smaller(2n, 1n)]).toEqual([2n, 2n, 1n, 1n]);
});

it('sums up', () => {
  expect([total([3n, -1n, 5n]), total([])]).toEqual([7n, 0n]);
});
