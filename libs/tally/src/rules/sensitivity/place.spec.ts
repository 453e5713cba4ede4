import { expect, it } from 'vitest';
import { noCounts } from '../../positions/group-tally.ts';
import { gainsOf, PLACES, placesOf, standing } from './place.ts';

const group = {
  ...{ group: 'media', eligible: 40, support: 1, oppose: 2, opposeWithoutReason: 3 },
  ...{ abstain: 4, standAside: 5, recused: 6, block: 7 },
};

it('of voters is told in the order of places, and who has not voted stands nowhere', () => {
  expect(standing(group)).toEqual([1n, 2n, 3n, 4n, 5n, 6n, 7n, 12n]);
  expect(standing({ ...group, eligible: 28 })[7]).toBe(0n);
  expect(standing({ ...group, eligible: 27 })[7]).toBe(0n);
  expect(standing({ ...group, eligible: 29 })[7]).toBe(1n);
});

it('of voters who stand aside is empty where they are not told', () => {
  const { standAside: _standAside, ...counts } = { group: 'media', ...noCounts(), eligible: 3, support: 1 };
  expect(standing(counts)).toEqual([1n, 0n, 0n, 0n, 0n, 0n, 0n, 2n]);
});

it('adds to a base as often as it is counted there, less what is taken off; standing aside is abstaining', () => {
  expect(gainsOf({ title: 'a', counts: ['support', 'support', 'abstain'], less: ['support', 'block'] })).toEqual([
    1n,
    0n,
    0n,
    1n,
    1n,
    0n,
    -1n,
    0n,
  ]);
  expect(gainsOf({ title: 'the roll', counts: ['eligible'] })).toEqual(PLACES.map(() => 0n));
});

it('can be come to by what a ballot may say', () => {
  expect(placesOf()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(placesOf(['BLOCK', 'SUPPORT'])).toEqual([0, 6]);
  expect(placesOf(['OPPOSE'])).toEqual([1, 2]);
  expect(placesOf([])).toEqual([]);
});
