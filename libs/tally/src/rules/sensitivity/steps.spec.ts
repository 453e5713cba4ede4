import { expect, it } from 'vitest';
import type { Own } from './chain.ts';
import { gainsOfSteps, stepsOf } from './steps.ts';

const amount = (now: bigint, ...gains: bigint[]) => ({ now, gains: [gains] });
const over = (denominator: bigint, ...numerators: bigint[]) =>
  numerators.map((numerator) => ({ numerator, denominator }));
/** Two voters stand in the first place and one in the second; they go to the third. */
const own: Own = {
  group: 0,
  term: { part: amount(-3n, 0n, 1n, 2n), over: amount(5n, 0n, 1n, 1n) },
  amounts: [],
  supply: [2n, 1n, 9n],
};
const chain = { from: [0, 1], to: 2 };

it('are made one by one, and each changes part and over', () => {
  expect(stepsOf(own, chain)).toEqual({
    group: 0,
    to: 2,
    from: [0, 0, 1],
    shares: [...over(5n, -3n), ...over(6n, -1n), ...over(7n, 1n, 2n)],
    needed: 0,
  });
});

it('leave an over as it is that is known', () => {
  const known = { ...own, term: { ...own.term, fixed: 4n } };
  expect(stepsOf(known, chain)?.shares).toEqual(over(4n, -3n, -1n, 1n, 2n));
});

it('are needed until the group’s own amounts are met, or can never be', () => {
  const asked = (...nows: bigint[]) =>
    stepsOf({ ...own, amounts: nows.map((now) => amount(now, 0n, 1n, 3n)) }, chain)?.needed;
  expect([asked(0n), asked(-1n), asked(-3n), asked(-4n), asked(-6n), asked(-7n), asked(-8n)]).toEqual([
    0, 1, 1, 2, 2, 3, 3,
  ]);
  expect([asked(-3n, -4n), asked(-4n, -3n)]).toEqual([2, 2]);
  expect(stepsOf({ ...own, amounts: [amount(-9n, 0n, 1n, 3n)] }, chain)).toBeNull();
});

it('may be of nobody', () => {
  expect(stepsOf(own, { from: [7], to: 2 })).toMatchObject({ from: [], shares: over(5n, -3n) });
});

it('add to the share what follows those that are needed, where no later one adds more', () => {
  const steps = (needed: number, ...shares: bigint[]) =>
    gainsOfSteps({ group: 0, to: 2, from: [], shares: over(1n, ...shares), needed });
  expect(steps(0, 0n, 3n, 5n, 5n)).toEqual(over(1n, 3n, 2n, 0n));
  expect(steps(0, 0n, 2n, 4n)).toEqual(over(1n, 2n, 2n));
  expect(steps(0, 0n, 1n, 4n)).toBeNull();
  expect(steps(1, 0n, 1n, 4n)).toEqual(over(1n, 3n));
  expect(steps(0, 0n, 3n, 4n, 6n)).toBeNull();
  expect(steps(0, 7n)).toEqual([]);
});
