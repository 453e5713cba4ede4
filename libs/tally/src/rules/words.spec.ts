import { expect, it } from 'vitest';
import { applyRule, BASES, type ComparisonTest, noCounts, presetOf, type RuleGroup, type RuleTest } from '../index.ts';

const groupOf = (group: string, counts: Partial<RuleGroup>): RuleGroup => ({ ...noCounts(), ...counts, group });
const industry = groupOf('industry', { eligible: 8, support: 6, oppose: 2 });
const media = groupOf('media', { eligible: 4, support: 1, oppose: 1 });
const majority: ComparisonTest = {
  code: 'majority',
  scope: { kind: 'POOLED' },
  part: 'support',
  comparison: '>',
  of: 'opposition',
};

/** What a rule with this one test says of it. */
const said = (test: RuleTest, groups = [industry, media]) => {
  const rule = { ...presetOf('simple-majority'), bases: BASES, tests: [test] };
  const step = applyRule(rule, groups).trace.at(-1);
  return [step?.words, step?.sums];
};

it.each<[string, Partial<ComparisonTest>, string, string]>([
  ['>', {}, 'Support 7 must be more than opposition 3: yes', ''],
  ['>=', { comparison: '>=' }, 'Support 7 must be at least opposition 3: yes', ''],
  ['<', { comparison: '<' }, 'Support 7 must be less than opposition 3: no', ''],
  ['<=', { comparison: '<=' }, 'Support 7 must be at most opposition 3: no', ''],
  ['=', { comparison: '=' }, 'Support 7 must be exactly opposition 3: no', ''],
  ['a number', { of: 7, comparison: '>=' }, 'Support 7 must be at least 7: yes', ''],
  ['half of a number', { of: 14, share: [1, 2] }, 'Support 7 must be more than 1/2 of 14: no', '2 × 7 = 14, 14'],
  [
    'a share',
    { of: 'eligible', share: [3, 5], comparison: '<' },
    'Support, 7 of 12 eligible voters, must be less than 3/5: yes',
    '5 × 7 = 35, 3 × 12 = 36',
  ],
])('says %s in a sentence, and how it was multiplied', (_title, test, words, sums) => {
  expect(said({ ...majority, ...test })).toEqual([words, sums]);
});

it.each<[string, Partial<ComparisonTest>, string]>([
  [
    'each',
    { scope: { kind: 'EACH_GROUP' } },
    'In each group, support must be more than opposition; true in 1 of 2: no',
  ],
  [
    'each that a base names',
    { scope: { kind: 'EACH_GROUP', among: 'blocks' } },
    'In each group with blocking objections, support must be more than opposition; true in 0 of 0: yes',
  ],
  [
    'one',
    { scope: { kind: 'SOME_GROUPS', atLeast: 1 } },
    'In at least 1 group, support must be more than opposition; true in 1 of 2: yes',
  ],
  [
    'two that a base names',
    { scope: { kind: 'SOME_GROUPS', atLeast: 2, among: 'cast' } },
    'In at least 2 groups with votes cast, support must be more than opposition; true in 1 of 2: no',
  ],
  [
    'a share of them',
    { scope: { kind: 'SOME_GROUPS', atLeast: [1, 3] }, of: 0, share: [2, 2] },
    'In at least 1/3 of the groups, support must be more than 0; true in 2 of 2: yes',
  ],
  [
    'a share of those that a base names',
    { scope: { kind: 'SOME_GROUPS', atLeast: [2, 3], among: 'cast' }, of: 'cast', share: [1, 2], ofAllGroups: true },
    'In at least 2/3 of the groups with votes cast, support must be more than 1/2 of votes cast in all groups; true in 1 of 2: no',
  ],
])('says of which groups it is asked: %s', (_title, test, words) => {
  expect(said({ ...majority, ...test })[0]).toBe(words);
});

it('puts brackets around sums that are multiplied as a whole', () => {
  const test: ComparisonTest = {
    ...majority,
    scope: { kind: 'EQUAL_WEIGHT', over: 'eligible' },
    share: [2, 3],
    of: 'decided',
  };
  expect(said(test)).toEqual([
    'With all groups weighing the same: support, 8 of 12 votes for and against, must be more than 2/3: no',
    '3 × (6 × 1 + 1 × 2) = 24, 2 × (8 × 1 + 2 × 2) = 24',
  ]);
});

it('says how many alternatives hold, and in each how many tests', () => {
  const tests = [majority, { ...majority, of: 'eligible' }];
  const either = { code: 'either', anyOf: [{ code: 'both', title: 'Both majorities', tests }] };
  expect(said(either)).toEqual(['0 of 1 alternatives hold, and at least 1 must: no', '']);
  const rule = { ...presetOf('simple-majority'), bases: BASES, tests: [either] };
  expect(applyRule(rule, [industry]).trace.at(-1)?.steps[0]?.words).toBe(
    'Both majorities: 1 of 2 tests hold, and all must: no',
  );
});

it('says what becomes of silence, and of a block', () => {
  const blocked = [groupOf('media', { eligible: 4, block: 1 })];
  expect(applyRule(presetOf('no-objection'), blocked).trace.map(({ words }) => words)).toEqual([
    'There are 0 votes cast, and none is needed, for silence is consent: yes',
    'There are 1 blocking objections, and none may stand: no',
    'Opposition 0 must be exactly 0: yes',
  ]);
});
