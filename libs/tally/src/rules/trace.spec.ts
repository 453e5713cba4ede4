import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyRule, levelled, noCounts, PRESETS, presetOf, type RuleGroup, type RuleParams } from '../index.ts';

const groupOf = (group: string, counts: Partial<RuleGroup> = {}): RuleGroup => ({ ...noCounts(), ...counts, group });
const paramsOf = (rule: string): RuleParams => (rule === 'iso' ? { nationalMembers: 'b' } : {});
const groups = ['a', 'b', 'c'].map((group) =>
  fc
    .record({ support: fc.nat(9), oppose: fc.nat(4), abstain: fc.nat(3), block: fc.nat(1) })
    .map((counts) => groupOf(group, { ...counts, eligible: 17 })),
);
const asked = fc.tuple(fc.constantFrom(...PRESETS), ...groups).map(([rule, ...all]) => ({
  rule,
  groups: rule.key === 'either-house' ? all.slice(1) : all,
  params: paramsOf(rule.key),
}));
const compare = {
  '>': (left: bigint, right: bigint) => left > right,
  '>=': (left: bigint, right: bigint) => left >= right,
  '<': (left: bigint, right: bigint) => left < right,
  '<=': (left: bigint, right: bigint) => left <= right,
  '=': (left: bigint, right: bigint) => left === right,
};

it('can be recomputed with pencil and paper, from its own figures to the outcome', () => {
  fc.assert(
    fc.property(asked, ({ rule, groups, params }) => {
      const { outcome, trace } = applyRule(rule, groups, params);
      expect(outcome).toBe(trace.every(({ holds }) => holds) ? 'PASSED' : 'FAILED');
      for (const { step } of levelled(trace)) {
        const { part, of, share, weights } = step.figures;
        expect(BigInt(step.left)).toBe(BigInt(part.count) * BigInt(share.denominator));
        expect(BigInt(step.right)).toBe(BigInt(of.count) * BigInt(share.numerator));
        expect(step.holds).toBe(compare[step.comparison](BigInt(step.left), BigInt(step.right)));
        expect(step.words.endsWith(step.holds ? ': yes' : ': no')).toBe(true);
        if (step.steps.length > 0) expect(part.count).toBe(`${step.steps.filter(({ holds }) => holds).length}`);
        if (!weights) continue;
        const weighed = (field: 'part' | 'of') =>
          weights.reduce((sum, weight) => sum + BigInt(weight[field]) * BigInt(weight.factor), 0n);
        expect([`${weighed('part')}`, `${weighed('of')}`]).toEqual([part.count, of.count]);
        expect(new Set(weights.map(({ over, factor }) => BigInt(over) * BigInt(factor))).size).toBeLessThan(2);
      }
    }),
    { numRuns: 500 },
  );
});

it('is plain JSON', () => {
  fc.assert(
    fc.property(asked, ({ rule, groups, params }) => {
      const verdict = applyRule(rule, groups, params);
      expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
    }),
  );
});

const wordsOf = (key: string, groups: RuleGroup[], params = {}) =>
  levelled(applyRule(presetOf(key), groups, params).trace).map(
    ({ level, step }) => `${'  '.repeat(level)}${step.words}${step.sums && ` [${step.sums}]`}`,
  );

it('says in words and sums what was compared', () => {
  expect(wordsOf('two-thirds', [groupOf('a', { eligible: 20, support: 10, oppose: 5 })])).toEqual([
    'There are 15 votes for and against, and at least 1 is needed: yes',
    'Support, 10 of 15 votes for and against, must be at least 2/3: yes [3 × 10 = 30, 2 × 15 = 30]',
  ]);
});

it('calls groups by their names where it is given them, and shows the factors of equal weights', () => {
  const pillars = [
    groupOf('7c1', { name: 'Industry', eligible: 4, support: 3 }),
    groupOf('9e2', { name: 'Media', eligible: 6, oppose: 3 }),
  ];
  expect(wordsOf('equal-pillars', pillars)).toEqual([
    'There are 6 votes for and against, and at least 1 is needed: yes',
    'In each group with eligible voters, votes for and against must be at least 1/3 of eligible voters; true in 2 of 2: yes',
    '  Industry: votes for and against, 3 of 4 eligible voters, must be at least 1/3: yes [3 × 3 = 9, 4]',
    '  Media: votes for and against, 3 of 6 eligible voters, must be at least 1/3: yes [3 × 3 = 9, 6]',
    'With all groups weighing the same: support 9 must be more than opposition 6: yes [3 × 3 + 0 × 2 = 9, 0 × 3 + 3 × 2 = 6]',
  ]);
});

it('nests the alternatives of two houses, with all of their tests', () => {
  const houses = [
    groupOf('contracted', { eligible: 4, support: 3, oppose: 1 }),
    groupOf('other', { eligible: 5, support: 3, oppose: 2 }),
  ];
  const trace = applyRule(presetOf('either-house'), houses).trace;
  expect(levelled(trace).map(({ level, step }) => `${level} ${step.test} ${step.scope.kind} ${step.holds}`)).toEqual([
    '0 silence POOLED true',
    '0 each-house-voted EACH_GROUP true',
    '1 each-house-voted GROUP true',
    '1 each-house-voted GROUP true',
    '0 supermajority ALTERNATIVES true',
    '1 two-thirds-of-each ALTERNATIVE false',
    '2 two-thirds-in-each-house EACH_GROUP false',
    '3 two-thirds-in-each-house GROUP true',
    '3 two-thirds-in-each-house GROUP false',
    '1 three-quarters-and-majority ALTERNATIVE true',
    '2 three-quarters-in-a-house SOME_GROUPS true',
    '3 three-quarters-in-a-house GROUP true',
    '3 three-quarters-in-a-house GROUP false',
    '2 majority-in-each-house EACH_GROUP true',
    '3 majority-in-each-house GROUP true',
    '3 majority-in-each-house GROUP true',
  ]);
});
