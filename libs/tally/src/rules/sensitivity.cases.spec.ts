import { describe, expect, it } from 'vitest';
import { noCounts, presetOf, type RuleGroup, sensitivityOf } from '../index.ts';

const of = (group: string, counts: Partial<RuleGroup>): RuleGroup => ({ ...noCounts(), ...counts, group });
const majority = presetOf('simple-majority');

describe('of groups that are alike', () => {
  const [first, second] = ['a', 'b'].map((group) => of(group, { eligible: 9, support: 3, oppose: 2 })) as [
    RuleGroup,
    RuleGroup,
  ];

  it('the ballots change in the first by name, in whatever order they stand', () => {
    const flip = [{ group: 'a', name: 'a', moves: [{ from: 'support', to: 'oppose', count: 1 }] }];
    expect(sensitivityOf(majority, [first, second]).changed.byGroup).toEqual(flip);
    expect(sensitivityOf(majority, [second, first]).changed.byGroup).toEqual(flip);
  });
  it('several moves of one group stand together', () => {
    const divided = of('c', { eligible: 9, oppose: 1, opposeWithoutReason: 1, abstain: 1 });
    expect(sensitivityOf(presetOf('absolute-majority'), [divided, of('b', { eligible: 0 })]).changed.fewest).toBeNull();
    const few = of('c', { eligible: 4, oppose: 1, opposeWithoutReason: 1, abstain: 1, recused: 1 });
    const { changed } = sensitivityOf(presetOf('absolute-majority'), [few]);
    expect(changed.fewest).toBe(3);
    expect(changed.byGroup).toEqual([
      {
        group: 'c',
        name: 'c',
        moves: [
          { from: 'oppose', to: 'support', count: 1 },
          { from: 'opposeWithoutReason', to: 'support', count: 1 },
          { from: 'abstain', to: 'support', count: 1 },
        ],
      },
    ]);
  });
});

describe('counts that are very large', () => {
  const most = 2n ** 53n - 1n;
  const support = (count: bigint) => [of('a', { eligible: count, support: count })];

  it('are worked out exactly', () => {
    expect(sensitivityOf(majority, support(2n * most)).changed.fewest).toBe(Number(most));
  });
  it('are refused where the answer would not be exact', () => {
    expect(() => sensitivityOf(majority, support(2n * most + 2n))).toThrow(
      new RangeError('the number of votes is too large to be exact'),
    );
  });
});

it('says what was not worked out, and how many are needed at least', () => {
  const groups = ['a', 'b'].map((group) => of(group, { eligible: 9, oppose: 3 }));
  const { outcome, other, changed, added } = sensitivityOf(majority, groups, {}, { patience: -1 });
  expect([outcome, other]).toEqual(['FAILED', 'PASSED']);
  expect(changed).toEqual({
    fewest: null,
    atLeast: 4,
    byGroup: [],
    words: 'At least 4 changed ballots would have been needed to have made it pass; how many was not worked out.',
  });
  expect(added.words).toBe(
    'At least 7 further votes would have been needed to have made it pass; how many was not worked out.',
  );
});

it('counts nobody who has voted among those who might yet', () => {
  const overfull = of('a', { eligible: 2, support: 3 });
  expect(sensitivityOf(majority, [overfull]).added).toMatchObject({ fewest: null, atLeast: null });
});
