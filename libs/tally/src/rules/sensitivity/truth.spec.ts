import { expect, it } from 'vitest';
import type { Goal, ShareTerm } from './goal.ts';
import { amountAt, isMet } from './truth.ts';

const amount = (now: bigint, ...gains: bigint[]) => ({ now, gains: [gains] });
const move = { group: 0, from: 0, to: 1 };
/** One and a half voters move, then none. */
const point = { moves: [move, { group: 0, from: 1, to: 0 }], values: [3n, 0n], over: 2n };
const yes: Goal = { kind: 'AMOUNT', amount: amount(0n, 0n, 0n) };
const no: Goal = { kind: 'AMOUNT', amount: amount(-1n, 0n, 0n) };

it('of an amount is what it was and what each move adds, as often as it is made', () => {
  expect(amountAt(amount(-4n, 1n, 4n), point)).toBe(1n);
  expect(amountAt(amount(-4n, 1n, 4n), { ...point, values: [3n, 1n] })).toBe(-2n);
  expect(amountAt(amount(-4n, 1n, 4n), { ...point, values: [3n] })).toBe(1n);
});

it('of an amount begins at nought', () => {
  expect(isMet({ kind: 'AMOUNT', amount: amount(-3n, 0n, 2n) }, point)).toBe(true);
  expect(isMet({ kind: 'AMOUNT', amount: amount(-4n, 0n, 2n) }, point)).toBe(false);
});

it('of several goals asks for all, or for any', () => {
  const met = (kind: 'ALL' | 'ANY', ...goals: Goal[]) => isMet({ kind, goals }, point);
  expect([met('ALL', yes, yes), met('ALL', yes, no), met('ALL')]).toEqual([true, false, true]);
  expect([met('ANY', no, yes), met('ANY', no, no), met('ANY')]).toEqual([true, false, false]);
});

it('of a count takes the heaviest choice that is met of each list, or else the lightest', () => {
  const lists = [
    [
      { goal: yes, weight: 2n },
      { goal: yes, weight: 5n },
      { goal: yes, weight: 3n },
      { goal: no, weight: 9n },
    ],
    [
      { goal: no, weight: 4n },
      { goal: no, weight: -1n },
      { goal: no, weight: 2n },
    ],
  ];
  expect([3n, 4n, 5n].map((least) => isMet({ kind: 'COUNT', least, lists }, point))).toEqual([true, true, false]);
});

it('of shares adds up those with a weight', () => {
  const term = (part: bigint, over: bigint): ShareTerm => ({ part: amount(part, 0n, 0n), over: amount(over, 0n, 0n) });
  const met = (strict: boolean, ...terms: ShareTerm[]) => isMet({ kind: 'SHARES', strict, terms }, point);
  const level = [term(1n, 2n), term(-3n, 4n), term(2n, 8n), term(-9n, 0n), term(-9n, -1n)];
  expect([met(false, ...level), met(true, ...level)]).toEqual([true, false]);
  const less = [term(1n, 2n), term(-4n, 7n)];
  expect([met(false, ...less), met(true, ...less)]).toEqual([false, false]);
  const more = [term(1n, 2n), term(-4n, 9n)];
  expect([met(false, ...more), met(true, ...more)]).toEqual([true, true]);
  expect([met(false, term(1n, 1n)), met(true, term(1n, 1n)), met(true), met(false)]).toEqual([true, true, false, true]);
});
