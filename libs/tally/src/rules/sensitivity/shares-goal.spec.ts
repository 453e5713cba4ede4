import { describe, expect, it } from 'vitest';
import { ALWAYS, NEVER, type ShareTerm } from './goal.ts';
import { amountGoal, necessary } from './shares-goal.ts';

const amount = (now: bigint, ...gains: bigint[]) => ({ now, gains: [gains] });
const term = (now: bigint, known: Partial<ShareTerm>): ShareTerm => ({
  part: amount(now, 1n, 0n),
  over: amount(9n, 1n, 1n),
  ...known,
});
const shares = (strict: boolean, ...terms: ShareTerm[]) => ({ kind: 'SHARES' as const, strict, terms });
const asked = (now: bigint, ...gains: bigint[]) => ({ kind: 'AMOUNT', amount: amount(now, ...gains) });

describe('shares of which every over is fixed', () => {
  const terms = [term(5n, { fixed: 2n }), term(-7n, { fixed: 3n }), term(4n, { fixed: 0n }), term(4n, { fixed: -1n })];
  it('are an amount, over a common denominator', () => {
    expect(amountGoal(shares(false, ...terms))).toEqual(asked(1n, 5n, 0n));
    expect(amountGoal(shares(true, ...terms))).toEqual(asked(0n, 5n, 0n));
  });
  it('are nought where none has a weight', () => {
    expect(amountGoal(shares(false, ...terms.slice(2)))).toEqual(asked(0n, 0n, 0n));
    expect(amountGoal(shares(true, ...terms.slice(2)))).toEqual(asked(-1n, 0n, 0n));
    expect([amountGoal(shares(false)), amountGoal(shares(true))]).toEqual([ALWAYS, NEVER]);
  });
  it('stay as they are where one is not', () => {
    const open = shares(true, ...terms, term(1n, { least: 2n }));
    expect(amountGoal(open)).toBe(open);
  });
});

describe('what must be true at least', () => {
  it('is not known where nothing is known of what one can add', () => {
    expect(necessary(shares(false, term(1n, { fixed: 2n }), term(1n, {})))).toBeNull();
    expect(necessary(shares(false))).toBeNull();
  });
  it('takes what is fixed as it is, and of the rest the most over the least', () => {
    const fixed = term(-5n, { fixed: 2n });
    expect(necessary(shares(false, fixed, term(1n, { most: 4n, least: 3n })))).toEqual(asked(-7n, 3n, 0n));
    expect(necessary(shares(true, fixed, term(1n, { most: 4n, least: 3n })))).toEqual(asked(-8n, 3n, 0n));
    expect(necessary(shares(false, fixed, term(1n, { most: 4n })))).toEqual(asked(3n, 1n, 0n));
    expect(necessary(shares(false, fixed, term(1n, { most: -4n })))).toEqual(asked(-5n, 1n, 0n));
    expect(necessary(shares(false, fixed, term(1n, { most: 4n, fixed: 1n })))).toEqual(asked(-3n, 3n, 0n));
  });
  it('leaves out what is fixed at nought or less', () => {
    const known = [term(8n, { fixed: 0n }), term(8n, { fixed: -2n }), term(-1n, { fixed: 1n })];
    expect(necessary(shares(false, ...known, term(1n, { most: 3n, least: 2n })))).toEqual(asked(1n, 2n, 0n));
  });
});
