import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Queue } from './queue.ts';

it('gives things in order, whatever the order in which they came', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (numbers) => {
      const queue = new Queue<number>((a, b) => a < b);
      for (const number of numbers) queue.add(number);
      const taken = numbers.map(() => queue.take());
      expect(taken).toEqual(numbers.toSorted((a, b) => a - b));
      expect(queue.take()).toBeUndefined();
    }),
  );
});

it('takes things in while it gives others', () => {
  const queue = new Queue<number>((a, b) => a < b);
  for (const number of [5, 3, 4]) queue.add(number);
  expect(queue.take()).toBe(3);
  queue.add(1);
  queue.add(6);
  expect([queue.take(), queue.take(), queue.take(), queue.take()]).toEqual([1, 4, 5, 6]);
});
