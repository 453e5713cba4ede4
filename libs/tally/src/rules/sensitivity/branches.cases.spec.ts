import { describe, expect, it } from 'vitest';
import { branchesOf } from './branches.ts';
import { ALWAYS, all, atLeast, atMost, type CountGoal, type Goal, NEVER, type ShareTerm } from './goal.ts';
import { amountGoal, necessary } from './shares-goal.ts';

const amount = (now: bigint, ...gains: bigint[]) => ({ now, gains: [gains] });
const point = { moves: [{ group: 0, from: 0, to: 1 }], values: [3n], over: 2n };
const asked = (now: bigint): Goal => atLeast(amount(now, 0n, 0n), 0n);
const [yes, no, never] = [asked(0n), asked(-1n), asked(-2n)];

it('of alternatives are these', () => {
  expect(branchesOf({ kind: 'ANY', goals: [yes, no] }, point)).toEqual([yes, no]);
});

describe('branches of a count', () => {
  const met = [{ goal: yes, weight: 1n }];
  const count = (least: bigint, ...lists: CountGoal['lists']): CountGoal => ({ kind: 'COUNT', least, lists });

  it('take the choices of the first list with one that is not met; the lightest need not be true', () => {
    const list = [
      { goal: yes, weight: 0n },
      { goal: no, weight: 2n },
      { goal: never, weight: 5n },
    ];
    const last = [{ goal: no, weight: 4n }];
    expect(branchesOf(count(7n, met, list, last), point)).toEqual([
      count(7n, met, last),
      all([no, count(5n, met, last)]),
      all([never, count(2n, met, last)]),
    ]);
  });
  it('are one where several are lightest', () => {
    const list = [
      { goal: no, weight: 3n },
      { goal: yes, weight: 1n },
      { goal: never, weight: 1n },
    ];
    expect(branchesOf(count(2n, list), point)).toEqual([all([no, count(-1n)]), count(1n)]);
  });
  it('are never met where the heaviest choices are not enough', () => {
    const list = [
      { goal: no, weight: 3n },
      { goal: yes, weight: -1n },
    ];
    expect(branchesOf(count(6n, list, met, met), point)).toEqual([NEVER]);
    expect(branchesOf(count(5n, list, met, met), point)).not.toEqual([NEVER]);
  });
});

describe('branches of shares', () => {
  const fixed: ShareTerm = { part: amount(-5n, 1n, 0n), over: amount(2n, 0n, 0n), fixed: 2n };
  const open: ShareTerm = { part: amount(1n, 0n, 1n), over: amount(5n, 0n, 1n), most: 9n };
  const last: ShareTerm = { part: amount(2n, 0n, 0n), over: amount(7n, 0n, 1n), most: 4n };
  const shares = (...terms: ShareTerm[]) => ({ kind: 'SHARES' as const, strict: false, terms });
  const known = (more: Partial<ShareTerm>) => {
    const narrowed = shares(fixed, { ...open, ...more }, last);
    return all([necessary(narrowed) ?? ALWAYS, amountGoal(narrowed)]);
  };

  it('are an amount where all is fixed', () => {
    expect(branchesOf(shares(fixed), point)).toEqual([amountGoal(shares(fixed))]);
  });
  it('ask first whether there is anything to divide by', () => {
    expect(branchesOf(shares(fixed, open, last), point)).toEqual([
      all([atLeast(open.over, 1n), known({ least: 1n })]),
      all([atMost(open.over, 0n), known({ fixed: 0n })]),
    ]);
  });
  it('then whether it is what it is at the point, or more, or less', () => {
    const at = (least: bigint) => branchesOf(shares(fixed, { ...open, least }, last), point);
    const around = (here: bigint, least: bigint) => [
      all([atLeast(open.over, here), atMost(open.over, here), known({ least, fixed: here })]),
      all([atLeast(open.over, here + 1n), known({ least: here + 1n })]),
    ];
    expect(at(1n)).toEqual([...around(6n, 1n), all([atMost(open.over, 5n), known({ least: 1n })])]);
    expect(at(6n)).toEqual(around(6n, 6n));
    expect(at(8n)).toEqual(around(8n, 8n));
  });
  it('ask for nothing that is not known', () => {
    const unknown = shares({ part: open.part, over: open.over });
    expect(branchesOf(unknown, point)[0]).toEqual(
      all([atLeast(open.over, 1n), shares({ part: open.part, over: open.over, least: 1n })]),
    );
  });
});
