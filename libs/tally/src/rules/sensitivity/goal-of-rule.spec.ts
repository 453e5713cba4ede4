import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  applyRule,
  BASES,
  type ComparisonTest,
  type GroupTally,
  noCounts,
  type Outcome,
  PRESETS,
  presetOf,
  type RuleDefinition,
  type RuleScope,
  type RuleTest,
  type Share,
} from '../../index.ts';
import { COMPARISONS } from '../rule.ts';
import { exactGroups } from '../rule-group.ts';
import { goalOf } from './goal-of-rule.ts';
import { PLACES, standing } from './place.ts';
import { isMet } from './truth.ts';

const SCOPES: readonly RuleScope[] = [
  { kind: 'POOLED' },
  { kind: 'NAMED_GROUP', param: 'one' },
  { kind: 'EACH_GROUP' },
  { kind: 'EACH_GROUP', among: 'cast' },
  { kind: 'SOME_GROUPS', atLeast: 2 },
  { kind: 'SOME_GROUPS', atLeast: 1, among: 'decided' },
  { kind: 'SOME_GROUPS', atLeast: [1, 2] },
  { kind: 'SOME_GROUPS', atLeast: [2, 3], among: 'cast' },
  { kind: 'EQUAL_WEIGHT', over: 'eligible' },
  { kind: 'EQUAL_WEIGHT', over: 'cast' },
];
const SHARES: readonly Share[] = [
  [1, 1],
  [1, 2],
  [2, 3],
];
const comparison = fc
  .record({
    scope: fc.constantFrom(...SCOPES),
    comparison: fc.constantFrom(...COMPARISONS),
    share: fc.constantFrom(...SHARES),
    part: fc.constantFrom('support', 'abstentions', 'cast'),
    of: fc.constantFrom('opposition', 'notRecused', 'decided', 0, 2),
    ofAllGroups: fc.boolean(),
  })
  .map(({ ofAllGroups, of, ...test }): ComparisonTest => {
    const isWeighed = test.scope.kind === 'EQUAL_WEIGHT';
    const base = { code: 'test', ...test, of: isWeighed && typeof of === 'number' ? 'decided' : of };
    return ofAllGroups && !isWeighed ? { ...base, ofAllGroups: true } : base;
  });
const anyTest: fc.Arbitrary<RuleTest> = fc.oneof(
  { weight: 5, arbitrary: comparison },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.array(comparison, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
      .map((lists) => ({ code: 'either', anyOf: lists.map((tests) => ({ code: 'one', title: 'One', tests })) })),
  },
);
const anyRule = fc
  .record({
    limits: fc.array(comparison, { maxLength: 1 }),
    quorums: fc.array(comparison, { maxLength: 1 }),
    tests: fc.array(anyTest, { minLength: 1, maxLength: 2 }),
    silence: fc.record({
      base: fc.constantFrom('cast', 'decided'),
      outcome: fc.constantFrom<Outcome>('PASSED', 'FAILED'),
    }),
    blocking: fc.constantFrom('STOPS' as const, 'IS_NOT_COUNTED' as const),
  })
  .map((rule): RuleDefinition => ({ ...presetOf('simple-majority'), ...rule, params: ['one'], bases: BASES }));
const few = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(3));
const group = fc.record({
  support: fc.nat(3),
  oppose: few,
  opposeWithoutReason: few,
  abstain: few,
  standAside: few,
  recused: few,
  block: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(1)),
  silent: few,
});
const groupsOf = (least: number, most: number) =>
  fc.array(group, { minLength: least, maxLength: most }).map((all) =>
    all.map(({ silent, ...counts }, index): GroupTally => {
      const eligible = Object.values(counts).reduce((sum, count) => sum + count, silent);
      return { ...noCounts(), ...counts, group: `g${index}`, eligible };
    }),
  );
const moves = fc.array(fc.record({ group: fc.nat(2), from: fc.nat(7), to: fc.nat(6), share: fc.nat(3) }), {
  maxLength: 3,
});

/** The counts after some voters moved, and the moves, as many as there are voters for. */
function after(
  groups: readonly GroupTally[],
  wanted: readonly { group: number; from: number; to: number; share: number }[],
) {
  const counts = groups.map((each) => standing(each));
  const made = wanted.flatMap(({ group: index, from, to, share }) => {
    const own = counts[index];
    if (!own || from === to) return [];
    const count = ((own[from] as bigint) * BigInt(share)) / 3n;
    own[from] = (own[from] as bigint) - count;
    own[to] = (own[to] as bigint) + count;
    return [{ group: index, from, to, count }];
  });
  const moved = groups.map((each, index) => ({
    ...each,
    ...Object.fromEntries(PLACES.slice(0, -1).map((place, at) => [place, Number(counts[index]?.[at])])),
  }));
  return { made, moved };
}

/** What the rule comes to after these moves, and the outcomes whose goals are met by them. */
function answers(rule: RuleDefinition, groups: readonly GroupTally[], wanted: Parameters<typeof after>[1]) {
  const params = rule.params.length > 0 ? { [rule.params[0] ?? '']: 'g0' } : {};
  const { made, moved } = after(groups, wanted);
  const { outcome } = applyRule(rule, moved, params);
  const asked = { definition: rule, groups: exactGroups(groups), params };
  const point = { moves: made, values: made.map(({ count }) => count), over: 1n };
  const met = (['PASSED', 'FAILED'] as const).filter((each) => isMet(goalOf(asked, each), point));
  return { outcome, met };
}

it('a goal is met exactly where a rule of any form comes to that outcome, whoever moved', () => {
  const seen = { PASSED: 0, FAILED: 0 };
  fc.assert(
    fc.property(anyRule, groupsOf(1, 3), moves, (rule, groups, wanted) => {
      const { outcome, met } = answers(rule, groups, wanted);
      expect(met).toEqual([outcome]);
      seen[outcome] += 1;
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(seen.PASSED, seen.FAILED)).toBeGreaterThan(200);
});

it.each(PRESETS)('so is that of $key', (rule) => {
  fc.assert(
    fc.property(rule.groups ? groupsOf(2, 2) : groupsOf(1, 3), moves, (groups, wanted) => {
      const { outcome, met } = answers(rule, groups, wanted);
      expect(met).toEqual([outcome]);
    }),
  );
});
