import { expect, it } from 'vitest';
import { decimalOf } from './decimal.ts';

it.each([
  [124_337_552n, 5, '1243.37552'],
  [7n, 0, '7'],
  [0n, 0, '0'],
  [0n, 5, '0.00000'],
  [7n, 5, '0.00007'],
  [100_000n, 5, '1.00000'],
  [-7n, 5, '-0.00007'],
  [-1_200_000n, 5, '-12.00000'],
])('writes %s parts of %i decimals as %s', (amount, decimals, written) => {
  expect(decimalOf(amount, decimals)).toBe(written);
});
