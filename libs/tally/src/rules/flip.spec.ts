import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyRule,
  type GroupCounts,
  noCounts,
  type Outcome,
  PRESETS,
  presetOf,
  type RuleGroup,
  type RuleParams,
  sensitivityOf,
} from '../index.ts';

const of = (group: string, counts: Partial<GroupCounts>) => ({ ...noCounts(), ...counts, group, name: `The ${group}` });
const under = (key: string, groups: readonly RuleGroup[], params: RuleParams = {}) =>
  sensitivityOf(presetOf(key), groups, params);

describe('how close it was', () => {
  const industry = of('industry', { eligible: 9, support: 5, oppose: 1, opposeWithoutReason: 1 });
  const media = of('media', { eligible: 4, support: 1, oppose: 2, abstain: 1 });

  it('is told with the ballots of each group that would have led to the other outcome', () => {
    const { outcome, other, changed, added } = under('simple-majority', [industry, media]);
    expect([outcome, other]).toEqual(['PASSED', 'FAILED']);
    expect(changed).toEqual({
      fewest: 1,
      atLeast: 1,
      byGroup: [{ group: 'industry', name: 'The industry', moves: [{ from: 'support', to: 'oppose', count: 1 }] }],
      words: '1 changed ballot would have made it fail: in The industry, 1 from support to opposition with a reason.',
    });
    expect(added).toEqual({
      fewest: 2,
      atLeast: 2,
      byGroup: [{ group: 'industry', name: 'The industry', moves: [{ from: 'NOWHERE', to: 'oppose', count: 2 }] }],
      words: '2 further votes would have made it fail: in The industry, 2 for opposition with a reason.',
    });
  });

  it('asks for several groups where each must agree, in the groups’ order', () => {
    const against = of('industry', { eligible: 9, support: 1, oppose: 3, opposeWithoutReason: 1 });
    const { changed } = under('every-group-majority', [media, against]);
    expect(changed).toMatchObject({
      fewest: 3,
      byGroup: [
        { group: 'media', moves: [{ from: 'oppose', to: 'support', count: 1 }] },
        { group: 'industry', moves: [{ from: 'oppose', to: 'support', count: 2 }] },
      ],
      words:
        '3 changed ballots would have made it pass: in The media, 1 from opposition with a reason to support; in The industry, 2 from opposition with a reason to support.',
    });
  });

  it('is told as plainly as it can be: where as many would do, each votes for or against', () => {
    const divided = of('industry', { eligible: 9, support: 2, oppose: 4, recused: 1 });
    const { changed } = under('every-group-majority', [divided, media]);
    expect(changed.byGroup.map(({ moves }) => moves)).toEqual([
      [{ from: 'oppose', to: 'support', count: 2 }],
      [{ from: 'oppose', to: 'support', count: 1 }],
    ]);
  });

  it('is nothing where no votes would have led there', () => {
    const alone = [of('industry', { eligible: 4, oppose: 1 })];
    const { changed, added } = under('absolute-majority', alone);
    expect(changed).toEqual({
      fewest: null,
      atLeast: null,
      byGroup: [],
      words: 'No change of ballots would have made it pass.',
    });
    expect(added.fewest).toBe(3);
    expect(under('absolute-majority', [of('industry', { eligible: 2, oppose: 2 })]).added.words).toBe(
      'No further votes would have made it pass.',
    );
  });

  it('takes ballots to say only what they may say', () => {
    const agreed = [of('industry', { eligible: 9, support: 7, abstain: 1 })];
    const options = { positions: ['SUPPORT', 'ABSTAIN', 'STAND_ASIDE', 'BLOCK'] as const };
    const majority = sensitivityOf(presetOf('two-thirds'), agreed, {}, options);
    expect(majority.changed).toMatchObject({
      fewest: 7,
      byGroup: [{ moves: [{ from: 'support', to: 'abstain', count: 7 }] }],
    });
    expect(sensitivityOf(presetOf('no-objection'), agreed, {}, options).changed.words).toBe(
      '1 changed ballot would have made it fail: in The industry, 1 from support to a block.',
    );
    expect(() => sensitivityOf(presetOf('two-thirds'), agreed, {}, { positions: ['MAYBE' as 'BLOCK'] })).toThrow(
      /position "MAYBE" is unknown/,
    );
  });

  it('counts those who stand aside apart, though rules do not', () => {
    const aside = [of('industry', { eligible: 9, support: 1, standAside: 4 })];
    expect(under('absolute-majority', aside).changed.byGroup).toMatchObject([
      { moves: [{ from: 'standAside', to: 'support', count: 4 }] },
    ]);
  });

  it('is what each rule asks, in both directions', () => {
    const counts = [of('a', { eligible: 9, support: 6, oppose: 3 }), of('b', { eligible: 3, support: 2, oppose: 1 })];
    const answers = PRESETS.map(({ key, params }) => {
      const { other, changed, added } = under(key, counts, params.length > 0 ? { nationalMembers: 'a' } : {});
      return [key, other, changed.fewest, added.fewest];
    });
    expect(answers).toEqual([
      ['simple-majority', 'FAILED', 2, null],
      ['absolute-majority', 'FAILED', 2, null],
      ['two-thirds', 'FAILED', 1, null],
      ['every-group-majority', 'FAILED', 1, null],
      ['two-thirds-and-every-group', 'PASSED', 1, null],
      ['either-house', 'FAILED', 1, null],
      ['iso', 'PASSED', 1, null],
      ['ieee', 'PASSED', null, null],
      ['equal-pillars', 'FAILED', 1, null],
      ['no-objection', 'PASSED', 4, null],
    ]);
  });

  it('refuses what the rule refuses', () => {
    expect(() => under('iso', [industry])).toThrow(/"nationalMembers" is missing/);
    expect(() => under('two-thirds', [{ ...industry, support: -1 }])).toThrow(/must be a whole number from 0/);
  });
});

const some = (most: number) => fc.oneof(fc.constant(0), fc.nat(20), fc.nat(most));
const thousands = fc
  .array(
    fc.record({
      support: fc.nat(4000),
      oppose: some(4000),
      opposeWithoutReason: some(500),
      abstain: some(1500),
      standAside: some(50),
      recused: some(100),
      block: some(3),
      silent: some(3000),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((groups) =>
    groups.map(({ silent, ...counts }, index): RuleGroup => {
      const eligible = Object.values(counts).reduce((a, b) => a + b, silent);
      return { group: `g${index}`, ...counts, eligible };
    }),
  );
const other = (outcome: Outcome): Outcome => (outcome === 'PASSED' ? 'FAILED' : 'PASSED');

describe.each(PRESETS)('with thousands of ballots, $key', (rule) => {
  const params: RuleParams = rule.params.length > 0 ? { nationalMembers: 'g0' } : {};
  const some = rule.groups ? thousands.map((groups) => groups.slice(0, 2)) : thousands;

  it('is worked out to the end, and does not mind the order of the groups', () => {
    const shuffled = some.chain((groups) =>
      fc.tuple(fc.constant(groups), fc.shuffledSubarray(groups, { minLength: groups.length })),
    );
    fc.assert(
      fc.property(shuffled, ([groups, others]) => {
        const found = sensitivityOf(rule, groups, params);
        const again = sensitivityOf(rule, others, params);
        expect(found.other).toBe(other(applyRule(rule, groups, params).outcome));
        for (const kind of ['changed', 'added'] as const) {
          expect(found[kind].fewest).toBe(found[kind].atLeast);
          const moves = found[kind].byGroup.flatMap((each) => each.moves);
          expect(moves.reduce((sum, { count }) => sum + count, 0)).toBe(found[kind].fewest ?? 0);
          expect(again[kind].fewest).toBe(found[kind].fewest);
          expect(again[kind].byGroup).toEqual(expect.arrayContaining(found[kind].byGroup));
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('with thousands of ballots, the numbers are those of pencil and paper', () => {
  it.each<[string, (s: number, o: number, all: number) => number]>([
    ['simple-majority', (s, o) => (s > o ? Math.ceil((s - o) / 2) : Math.floor((o - s) / 2) + 1)],
    ['absolute-majority', (s, _o, all) => (2 * s > all ? s - Math.floor(all / 2) : Math.floor(all / 2) + 1 - s)],
    ['two-thirds', (s, o) => (3 * s >= 2 * (s + o) ? Math.floor((s - 2 * o) / 3) + 1 : Math.ceil((2 * o - s) / 3))],
  ])('%s', (key, fewest) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 }), (support, oppose) => {
        const eligible = support + oppose;
        const { changed } = under(key, [of('a', { eligible, support }), of('b', { eligible: 0, oppose })]);
        expect(changed.fewest).toBe(fewest(support, oppose, eligible));
      }),
    );
  });
});

it('says how many are needed at least where it gives up', () => {
  const groups = ['a', 'b', 'c'].map((group, index) => of(group, { eligible: 90, support: 20, oppose: 31 + index }));
  const { changed } = sensitivityOf(presetOf('every-group-majority'), groups, {}, { patience: 0 });
  expect(changed).toMatchObject({
    fewest: null,
    byGroup: [],
    words: expect.stringMatching(/^At least \d+ changed ballots/),
  });
  expect(changed.atLeast).toBeLessThanOrEqual(
    sensitivityOf(presetOf('every-group-majority'), groups).changed.fewest ?? 0,
  );
});
