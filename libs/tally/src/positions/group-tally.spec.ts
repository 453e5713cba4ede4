import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addTallies,
  ballotsOf,
  castOf,
  fieldOf,
  type GroupTally,
  noCounts,
  POSITIONS,
  type PositionBallot,
  tallyPositions,
  totalOf,
} from '../index.ts';

const GROUPS = ['government', 'industry', 'media'];
const roll = GROUPS.map((group, index) => ({ group, eligible: 10 * index }));
const nobody = GROUPS.map((group) => ({ group, eligible: 0 }));
const ballots = fc.array(
  fc.record({ group: fc.constantFrom(...GROUPS), position: fc.constantFrom(...POSITIONS), reasoned: fc.boolean() }),
  { maxLength: 60 },
);

it('counts each position in its group, in the order of the roll', () => {
  const cast: PositionBallot[] = [
    { group: 'media', position: 'SUPPORT', reasoned: false },
    { group: 'media', position: 'OPPOSE', reasoned: true },
    { group: 'media', position: 'OPPOSE', reasoned: false },
    { group: 'media', position: 'OPPOSE', reasoned: false },
    { group: 'government', position: 'ABSTAIN', reasoned: true },
    { group: 'government', position: 'STAND_ASIDE', reasoned: true },
    { group: 'government', position: 'RECUSED', reasoned: false },
    { group: 'government', position: 'BLOCK', reasoned: true },
  ];
  const tally = tallyPositions(cast, roll);
  expect(tally).toEqual([
    { ...noCounts(), group: 'government', eligible: 0, abstain: 1, standAside: 1, recused: 1, block: 1 },
    { ...noCounts(), group: 'industry', eligible: 10 },
    { ...noCounts(), group: 'media', eligible: 20, support: 1, oppose: 1, opposeWithoutReason: 2 },
  ]);
  expect(tally.map(castOf)).toEqual([2, 0, 4]);
  expect(tally.map(ballotsOf)).toEqual([4, 0, 4]);
});

it('loses no ballot and invents none', () => {
  fc.assert(
    fc.property(ballots, (cast) => {
      const tally = tallyPositions(cast, roll);
      expect(ballotsOf(totalOf(tally))).toBe(cast.length);
      for (const each of tally) expect(ballotsOf(each)).toBe(cast.filter(({ group }) => group === each.group).length);
      expect(tally.map(({ group, eligible }) => ({ group, eligible }))).toEqual(roll);
    }),
  );
});

it('does not mind the order of the ballots', () => {
  const shuffled = ballots.chain((cast) =>
    fc.tuple(fc.constant(cast), fc.shuffledSubarray(cast, { minLength: cast.length })),
  );
  fc.assert(
    fc.property(shuffled, ([cast, others]) => {
      expect(tallyPositions(others, roll)).toEqual(tallyPositions(cast, roll));
    }),
  );
});

it('adds up: parts counted apart give the whole', () => {
  fc.assert(
    fc.property(ballots, ballots, (some, others) => {
      const apart = addTallies(tallyPositions(some, roll), tallyPositions(others, nobody));
      expect(apart).toEqual(tallyPositions([...some, ...others], roll));
    }),
  );
});

it('moves one ballot from counter to counter when it is changed', () => {
  fc.assert(
    fc.property(ballots, fc.nat(), fc.constantFrom(...POSITIONS), (cast, which, position) => {
      fc.pre(cast.length > 0);
      const index = which % cast.length;
      const [before, after] = [cast[index], { ...cast[index], position }] as [PositionBallot, PositionBallot];
      const expected = tallyPositions(cast, roll);
      const tally = expected.find(({ group }) => group === before.group) as GroupTally;
      tally[fieldOf(before.position, before.reasoned)] -= 1;
      tally[fieldOf(after.position, after.reasoned)] += 1;
      expect(tallyPositions(cast.with(index, after), roll)).toEqual(expected);
    }),
  );
});

it('keeps groups that only one of the tallies has, in the order of first appearance', () => {
  const [a, b] = [
    { ...noCounts(), group: 'a', support: 1 },
    { ...noCounts(), group: 'b', support: 2 },
  ];
  expect(addTallies([b], [a, b])).toEqual([{ ...b, support: 4 }, a]);
  expect(addTallies()).toEqual([]);
  expect(totalOf([])).toEqual(noCounts());
});

it('refuses what cannot be counted', () => {
  const ballot: PositionBallot = { group: 'media', position: 'SUPPORT', reasoned: false };
  expect(() => tallyPositions([{ ...ballot, group: 'press' }], roll)).toThrow(/group "press" is not on the roll/);
  expect(() => tallyPositions([{ ...ballot, position: 'MAYBE' as 'SUPPORT' }], roll)).toThrow(/"MAYBE" is unknown/);
  expect(() => tallyPositions([{ ...ballot, position: 'valueOf' as 'SUPPORT' }], roll)).toThrow(/"valueOf" is unknown/);
  expect(() => tallyPositions([], [...roll, ...roll])).toThrow(/"government" stands on it twice/);
  for (const eligible of [-1, 0.5, Number.NaN, 2 ** 53])
    expect(() => tallyPositions([], [{ group: 'media', eligible }])).toThrow(/eligible of group "media"/);
  const most = { ...noCounts(), support: Number.MAX_SAFE_INTEGER };
  expect(() => totalOf([most, { ...noCounts(), support: 1 }])).toThrow(/support: the sum is too large/);
});
