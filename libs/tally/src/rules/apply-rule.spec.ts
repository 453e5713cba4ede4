import { describe, expect, it } from 'vitest';
import {
  applyRule,
  BASES,
  type ComparisonTest,
  noCounts,
  presetOf,
  type RuleDefinition,
  type RuleGroup,
  type RuleTest,
  whyNotApplicable,
} from '../index.ts';

const groupOf = (group: string, counts: Partial<RuleGroup> = {}): RuleGroup => ({ ...noCounts(), ...counts, group });
const aRule = (rule: Partial<RuleDefinition>): RuleDefinition => ({
  ...presetOf('simple-majority'),
  key: 'a-rule',
  bases: BASES,
  tests: [],
  ...rule,
});
const majority: ComparisonTest = {
  code: 'majority',
  scope: { kind: 'POOLED' },
  part: 'support',
  comparison: '>',
  of: 'opposition',
};
const outcome = (rule: Partial<RuleDefinition>, groups: RuleGroup[]) => applyRule(aRule(rule), groups).outcome;

describe('a rule that is no preset', () => {
  const industry = groupOf('industry', { eligible: 10, support: 6, oppose: 2 });
  const media = groupOf('media', { eligible: 5, support: 1, oppose: 2 });
  const academia = groupOf('academia', { eligible: 5, support: 3, oppose: 1 });
  const groups = [industry, media, academia];

  it.each<[string, RuleTest, 'PASSED' | 'FAILED']>([
    ['at least two groups', { ...majority, scope: { kind: 'SOME_GROUPS', atLeast: 2 } }, 'PASSED'],
    ['at least three groups', { ...majority, scope: { kind: 'SOME_GROUPS', atLeast: 3 } }, 'FAILED'],
    ['two thirds of the groups', { ...majority, scope: { kind: 'SOME_GROUPS', atLeast: [2, 3] } }, 'PASSED'],
    ['three quarters of the groups', { ...majority, scope: { kind: 'SOME_GROUPS', atLeast: [3, 4] } }, 'FAILED'],
    ['each group', { ...majority, scope: { kind: 'EACH_GROUP' } }, 'FAILED'],
    ['each group in which somebody blocked', { ...majority, scope: { kind: 'EACH_GROUP', among: 'blocks' } }, 'PASSED'],
    [
      'a mean over eligible: 6/10 + 1/5 + 3/5 is under half of 3',
      {
        ...majority,
        scope: { kind: 'EQUAL_WEIGHT', over: 'eligible' },
        comparison: '<',
        share: [1, 2],
        of: 'eligible',
      },
      'PASSED',
    ],
    [
      'a mean over votes: 6/8 + 1/3 + 3/4 is over 3/5 of 3',
      { ...majority, scope: { kind: 'EQUAL_WEIGHT', over: 'decided' }, comparison: '>', share: [3, 5], of: 'decided' },
      'PASSED',
    ],
    [
      'no group over half of the roll',
      {
        code: 'limit',
        scope: { kind: 'EACH_GROUP' },
        part: 'eligible',
        comparison: '<=',
        share: [1, 2],
        of: 'eligible',
        ofAllGroups: true,
      },
      'PASSED',
    ],
    ['at least ten in favour', { ...majority, comparison: '>=', of: 10 }, 'PASSED'],
    ['at least eleven in favour', { ...majority, comparison: '>=', of: 11 }, 'FAILED'],
    [
      'one of two alternatives',
      {
        code: 'either',
        anyOf: [
          { code: 'much', title: 'Eleven', tests: [{ ...majority, comparison: '>=', of: 11 }] },
          { code: 'some', title: 'Five and a majority', tests: [{ ...majority, comparison: '>=', of: 5 }, majority] },
        ],
      },
      'PASSED',
    ],
  ])('asks for %s', (_title, test, expected) => {
    expect(outcome({ tests: [test] }, groups)).toBe(expected);
    expect(outcome({ quorums: [test] }, groups)).toBe(expected);
    expect(outcome({ limits: [test] }, groups)).toBe(expected);
  });

  it('takes a group without a count of those who stand aside', () => {
    const { standAside: _nobody, ...group } = industry;
    expect(outcome({ tests: [majority] }, [group])).toBe('PASSED');
  });

  it('is stopped by one block where blocking stops, and not otherwise', () => {
    const blocked = [groupOf('industry', { eligible: 9, support: 8, block: 1 })];
    expect(outcome({ tests: [majority], blocking: 'STOPS' }, blocked)).toBe('FAILED');
    expect(outcome({ tests: [majority], blocking: 'IS_NOT_COUNTED' }, blocked)).toBe('PASSED');
  });

  it('fails or passes in silence as it says', () => {
    const tests: RuleTest[] = [{ ...majority, comparison: '>=' }];
    expect(outcome({ tests, silence: { base: 'cast', outcome: 'FAILED' } }, [groupOf('industry')])).toBe('FAILED');
    expect(outcome({ tests, silence: { base: 'cast', outcome: 'PASSED' } }, [groupOf('industry')])).toBe('PASSED');
  });
});

describe('refuses', () => {
  const plain = [groupOf('industry', { eligible: 3 })];
  it.each<[string, Partial<Record<keyof RuleGroup, unknown>>]>([
    ['support', { support: -1 }],
    ['oppose', { oppose: 1.5 }],
    ['recused', { recused: Number.NaN }],
    ['eligible', { eligible: 2 ** 53 }],
    ['block', { block: '1' }],
    ['abstain', { abstain: undefined }],
    ['standAside', { standAside: -1n }],
  ])('a count of %s that is no exact whole number', (field, counts) => {
    const groups = [{ ...plain[0], ...counts } as RuleGroup];
    expect(() => applyRule(presetOf('two-thirds'), groups)).toThrow(
      new RegExp(`^group "industry", ${field}: must be a whole number from 0`),
    );
  });

  it('a group counted twice', () => {
    expect(() => applyRule(presetOf('two-thirds'), [...plain, ...plain])).toThrow(/"industry" is counted twice/);
  });

  it.each<[string, RuleDefinition, Record<string, string>, RegExp]>([
    ['a missing parameter', presetOf('iso'), {}, /parameter "nationalMembers" is missing/],
    ['an inherited one', { ...presetOf('iso'), params: ['toString'] }, {}, /parameter "toString" is missing/],
    ['a parameter that names no group', presetOf('iso'), { nationalMembers: 'x' }, /names group "x", which is not/],
    ['an unknown parameter', presetOf('two-thirds'), { quorum: '3' }, /takes no parameter "quorum"/],
    ['one house', presetOf('either-house'), {}, /made for exactly 2 groups, not 1/],
    ['too few groups', aRule({ groups: { atLeast: 2 } }), {}, /made for at least 2 groups, not 1$/],
    [
      'less than a few',
      aRule({ groups: { atLeast: 2, atMost: 3 } }),
      {},
      /made for at least 2 and at most 3 groups, not 1$/,
    ],
    ['too many', aRule({ groups: { atLeast: 0, atMost: 0 } }), {}, /exactly 0 groups, not 1/],
  ])('%s, and says so beforehand', (_title, definition, params, message) => {
    expect(() => applyRule(definition, plain, params)).toThrow(message);
    expect(whyNotApplicable(definition, ['industry'], params)).toMatch(message);
  });

  it.each<[string, object, string]>([
    ['a comparison that there is not', { comparison: '!=' }, 'comparison "!=" is unknown'],
    [
      'a scope that there is not',
      { scope: { kind: 'REGION' } },
      'rule a-rule: the scope of test "majority" is unknown',
    ],
    [
      'equal weights against a number',
      { scope: { kind: 'EQUAL_WEIGHT', over: 'eligible' }, of: 3 },
      'rule a-rule: test "majority" compares equal weights with a number',
    ],
    [
      'a group by a parameter that the rule has not',
      { scope: { kind: 'NAMED_GROUP', param: 'industry' } },
      'rule a-rule: parameter "industry" names no group that is counted',
    ],
  ])('%s', (_title, test, message) => {
    const rule = aRule({ tests: [{ ...majority, ...test }] });
    expect(() => applyRule(rule, plain)).toThrow(new RangeError(message));
  });

  it('a base that the rule does not define', () => {
    expect(() => applyRule(aRule({ tests: [{ ...majority, of: 'nobody' }] }), plain)).toThrow(/base "nobody"/);
  });
});
