import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyRule,
  type Base,
  type ComparisonTest,
  type GroupTally,
  noCounts,
  PRESETS,
  type RuleDefinition,
  type RuleParams,
  type RuleScope,
  type RuleTest,
  sensitivityOf,
} from '../index.ts';
import { COMPARISONS, FIELDS } from './rule.ts';

/** What rules can tell apart; standing aside is abstaining. */
const places = ['support', 'oppose', 'opposeWithoutReason', 'abstain', 'recused', 'block'] as const;
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const countsOf = (group: GroupTally) =>
  places.map((place) => group[place] + (place === 'abstain' ? group.standAside : 0));

/** Every way in which so many ballots can be counted. */
function* ways(ballots: number, kinds: number): Generator<number[]> {
  if (kinds === 1) yield [ballots];
  else
    for (let first = 0; first <= ballots; first += 1)
      for (const rest of ways(ballots - first, kinds - 1)) yield [first, ...rest];
}

/** Every tally that a group might have had, with how many ballots in it differ: changed ones, or only added ones. */
function tallies(group: GroupTally, kind: 'changed' | 'added'): { cost: number; tally: GroupTally }[] {
  const now = countsOf(group);
  const ballots = sum(now);
  const most = kind === 'changed' ? ballots : Math.max(group.eligible, ballots);
  return Array.from({ length: most - ballots + 1 }, (_, more) => [...ways(ballots + more, places.length)])
    .flat()
    .filter((counts) => kind === 'changed' || counts.every((count, at) => count >= (now[at] ?? 0)))
    .map((counts) => ({
      cost: sum(counts.map((count, at) => Math.max(0, count - (now[at] ?? 0)))),
      tally: { ...group, standAside: 0, ...Object.fromEntries(places.map((place, at) => [place, counts[at] ?? 0])) },
    }));
}

/** The fewest by trying everything, first what differs in no ballot, then in one, and so on; null where nothing flips it. */
function byTrying(rule: RuleDefinition, groups: readonly GroupTally[], params: RuleParams, kind: 'changed' | 'added') {
  const { outcome } = applyRule(rule, groups, params);
  const options = groups.map((group) => tallies(group, kind));
  const flips = (chosen: readonly GroupTally[], left: number): boolean => {
    const own = options[chosen.length];
    if (!own) return applyRule(rule, chosen, params).outcome !== outcome;
    const isLast = chosen.length === options.length - 1;
    return own.some(
      ({ cost, tally }) => (isLast ? cost === left : cost <= left) && flips([...chosen, tally], left - cost),
    );
  };
  const most = sum(options.map((own) => Math.max(...own.map(({ cost }) => cost))));
  for (let count = 0; count <= most; count += 1) if (flips([], count)) return count;
  return null;
}

const some = (most: number) => fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(most));
const aGroup = (most: number) =>
  fc
    .record({
      support: fc.nat(2),
      oppose: some(2),
      opposeWithoutReason: some(1),
      abstain: some(1),
      standAside: some(1),
      recused: some(1),
      block: some(1),
      silent: some(2),
    })
    .filter(({ silent: _silent, ...counts }) => sum(Object.values(counts)) <= most);
const someGroups = (least: number, most: number) =>
  fc
    .integer({ min: least, max: most })
    .chain((count) => fc.array(aGroup([0, 5, 4, 2][count] ?? 2), { minLength: count, maxLength: count }))
    .map((groups) =>
      groups.map(({ silent, ...counts }, index): GroupTally => {
        const eligible = silent + sum(Object.values(counts));
        return { group: `g${index}`, ...noCounts(), ...counts, eligible };
      }),
    );

const kinds = ['changed', 'added'] as const;

/** Changed ballots and further votes, by working them out and by trying everything. */
function both(rule: RuleDefinition, groups: readonly GroupTally[], params: RuleParams) {
  const found = sensitivityOf(rule, groups, params);
  const tried = kinds.map((kind) => byTrying(rule, groups, params, kind));
  return { found: kinds.map((kind) => [found[kind].fewest, found[kind].atLeast]), tried: tried.map((n) => [n, n]) };
}

describe('the fewest changed ballots and further votes are as many as trying everything finds', () => {
  it.each(PRESETS)('under $key', (rule) => {
    const params: RuleParams = rule.params.length > 0 ? { nationalMembers: 'g0' } : {};
    fc.assert(
      fc.property(rule.groups ? someGroups(2, 2) : someGroups(1, 3), (groups) => {
        const { found, tried } = both(rule, groups, params);
        expect(found).toEqual(tried);
      }),
      { numRuns: 25 },
    );
  });

  it('under rules of any form', () => {
    fc.assert(
      fc.property(aRule, someGroups(1, 3), (rule, groups) => {
        const { found, tried } = both(rule, groups, { one: 'g0' });
        expect(found).toEqual(tried);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

const names = ['a', 'b', 'c', 'd'];
const aName = fc.constantFrom(...names);
const aBase: fc.Arbitrary<Base> = fc.record({
  title: fc.constant('a base'),
  counts: fc.array(fc.constantFrom(...FIELDS), { minLength: 1, maxLength: 4 }),
  less: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(fc.constantFrom(...FIELDS), { maxLength: 2 })),
});
const aShare = fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 4 }));
const among = fc.option(
  aName.map((name) => ({ among: name })),
  { nil: {} },
);
const aScope: fc.Arbitrary<RuleScope> = fc.oneof(
  fc.constant<RuleScope>({ kind: 'POOLED' }),
  fc.constant<RuleScope>({ kind: 'NAMED_GROUP', param: 'one' }),
  among.map((asked): RuleScope => ({ kind: 'EACH_GROUP', ...asked })),
  fc
    .tuple(fc.oneof(fc.nat(3), aShare), among)
    .map(([atLeast, asked]): RuleScope => ({ kind: 'SOME_GROUPS', atLeast, ...asked })),
  aName.map((over): RuleScope => ({ kind: 'EQUAL_WEIGHT', over })),
);
const aComparison: fc.Arbitrary<ComparisonTest> = fc
  .record({
    scope: aScope,
    part: aName,
    comparison: fc.constantFrom(...COMPARISONS),
    share: aShare,
    of: aName,
    number: fc.option(fc.nat(3), { nil: null }),
    ofAll: fc.boolean(),
  })
  .map(({ scope, part, comparison, share, of, number, ofAll }) => {
    const test = { code: 'a-test', scope, part, comparison, share, of };
    if (scope.kind === 'EQUAL_WEIGHT') return test;
    return { ...test, of: number ?? of, ...(ofAll && { ofAllGroups: true as const }) };
  });
const aTest: fc.Arbitrary<RuleTest> = fc.oneof(
  { weight: 4, arbitrary: aComparison },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.array(aComparison, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
      .map((alternatives) => ({
        code: 'either',
        anyOf: alternatives.map((tests) => ({ code: 'one', title: 'One', tests })),
      })),
  },
);

/** A rule of any form; its parameter `one` names a group. */
const aRule: fc.Arbitrary<RuleDefinition> = fc
  .record({
    bases: fc.tuple(aBase, aBase, aBase, aBase),
    silence: fc.record({ base: aName, outcome: fc.constantFrom('PASSED' as const, 'FAILED' as const) }),
    blocking: fc.constantFrom('STOPS' as const, 'IS_NOT_COUNTED' as const),
    limits: fc.array(aComparison, { maxLength: 1 }),
    quorums: fc.array(aTest, { maxLength: 1 }),
    tests: fc.array(aTest, { minLength: 1, maxLength: 3 }),
  })
  .map(({ bases, ...rule }) => ({
    ...{ key: 'any', version: 1, title: 'Any', passesWhen: 'Any.', source: 'Any.', params: ['one'] },
    ...rule,
    bases: Object.fromEntries(bases.map((base, index) => [names[index] ?? '', base])),
  }));
