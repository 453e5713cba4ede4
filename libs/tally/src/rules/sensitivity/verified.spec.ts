import { expect, it } from 'vitest';
import { noCounts, presetOf } from '../../index.ts';
import { countsAfter, verified } from './verified.ts';

const groups = ['a', 'b'].map((group) => ({ ...noCounts(), group, eligible: 9, support: 4, oppose: 3 }));
const NOWHERE = 7;

it('moves add to where voters go, and take from where they came from', () => {
  const after = countsAfter(groups, [
    { group: 1, from: 0, to: 1, count: 2n },
    { group: 1, from: NOWHERE, to: 1, count: 1n },
    { group: 1, from: 1, to: 3, count: 1n },
  ]);
  expect(after).toMatchObject([
    { group: 'a', eligible: 9, support: 4n, oppose: 3n, abstain: 0n },
    { group: 'b', eligible: 9, support: 2n, oppose: 5n, abstain: 1n },
  ]);
});

it('what was found stands where the rule comes to that outcome, and is refused where it does not', () => {
  const found = (count: bigint) => ({ moved: [{ group: 0, from: 0, to: 1, count }], atLeast: count });
  const ask = (count: bigint) => verified(found(count), 'FAILED', presetOf('simple-majority'), groups, {});
  expect(ask(1n)).toEqual(found(1n));
  expect(() => ask(0n)).toThrow(new Error('the moves that were found do not flip the verdict'));
});

it('nothing is asked where nothing was found', () => {
  const none = { moved: null, atLeast: 3n };
  expect(verified(none, 'PASSED', presetOf('simple-majority'), [], {})).toBe(none);
});
