import { expect, it } from 'vitest';
import {
  applyRule,
  BASES,
  type ComparisonTest,
  noCounts,
  presetOf,
  type RuleGroup,
  type RuleTest,
  type TraceStep,
} from '../index.ts';

const groupOf = (group: string, counts: Partial<RuleGroup>): RuleGroup => ({ ...noCounts(), ...counts, group });
const groups = [
  groupOf('7c1', { name: 'Industry', eligible: 8, support: 6, oppose: 2 }),
  groupOf('9e2', { name: 'Media', eligible: 4, support: 1, oppose: 1 }),
];
const majority: ComparisonTest = {
  code: 'majority',
  scope: { kind: 'POOLED' },
  part: 'support',
  comparison: '>',
  of: 'opposition',
};
const support = (count: string) => ({ base: 'support', title: 'support', count });
const whole = { numerator: '1', denominator: '1' };

/** The step of a rule's one test, without its sentences. */
function stepOf(test: RuleTest): Partial<TraceStep> {
  const rule = { ...presetOf('simple-majority'), bases: BASES, tests: [test] };
  return bare(applyRule(rule, groups).trace.at(-1) as TraceStep);
}

function bare({ words: _words, sums: _sums, steps, ...step }: TraceStep): Partial<TraceStep> {
  return { ...step, steps: steps.map(bare) as TraceStep[] };
}

it('writes down a comparison over all groups: where, what with what, and whether it holds', () => {
  expect(stepOf({ ...majority, share: [2, 3], of: 'eligible' })).toEqual({
    test: 'majority',
    scope: { kind: 'POOLED' },
    left: '21',
    comparison: '>',
    right: '24',
    holds: false,
    figures: {
      part: support('7'),
      of: { base: 'eligible', title: 'eligible voters', count: '12' },
      share: { numerator: '2', denominator: '3' },
    },
    steps: [],
  });
});

it('writes down what is asked of each group, and each answer under the name of the group', () => {
  const step = stepOf({ ...majority, scope: { kind: 'EACH_GROUP' }, of: 4, share: [1, 2] });
  expect(step).toMatchObject({
    scope: {
      kind: 'EACH_GROUP',
      asks: {
        part: 'support',
        comparison: '>',
        share: { numerator: '1', denominator: '2' },
        of: '4',
        ofAllGroups: false,
        among: null,
      },
    },
    comparison: '=',
    holds: false,
    figures: {
      part: { base: null, title: 'groups', count: '1' },
      of: { base: null, title: 'groups', count: '2' },
      share: whole,
    },
  });
  expect(step.steps).toMatchObject([
    { scope: { kind: 'GROUP', group: '7c1', name: 'Industry' }, left: '12', right: '4', holds: true },
    { scope: { kind: 'GROUP', group: '9e2', name: 'Media' }, left: '2', right: '4', holds: false },
  ]);
  expect(step.steps?.[0]?.figures.of).toEqual({ base: null, title: '', count: '4' });
});

it('writes down of how many groups it is asked, among which, and that it is compared with all groups together', () => {
  const some = { ...majority, of: 'opposition', ofAllGroups: true } as const;
  const number = stepOf({ ...some, scope: { kind: 'SOME_GROUPS', atLeast: 1, among: 'cast' } });
  expect(number).toMatchObject({
    scope: {
      kind: 'SOME_GROUPS',
      atLeast: '1',
      asks: { of: 'opposition', share: whole, ofAllGroups: true, among: 'cast' },
    },
    ...{ left: '1', comparison: '>=', right: '1', holds: true },
    figures: { of: { title: 'groups', count: '1' }, share: whole },
  });
  expect(number.steps?.[0]?.figures.of).toEqual({ base: 'opposition', title: 'opposition in all groups', count: '3' });
  expect(stepOf({ ...some, scope: { kind: 'SOME_GROUPS', atLeast: [2, 3] } })).toMatchObject({
    scope: { atLeast: { numerator: '2', denominator: '3' } },
    ...{ left: '3', comparison: '>=', right: '4', holds: false },
    figures: { of: { title: 'groups', count: '2' }, share: { numerator: '2', denominator: '3' } },
  });
});

it('writes down how each group entered a comparison with equal weights', () => {
  expect(stepOf({ ...majority, scope: { kind: 'EQUAL_WEIGHT', over: 'eligible' } })).toMatchObject({
    scope: { kind: 'EQUAL_WEIGHT', over: 'eligible' },
    ...{ left: '8', comparison: '>', right: '4', holds: true },
    figures: {
      part: support('8'),
      of: { base: 'opposition', title: 'opposition', count: '4' },
      share: whole,
      weights: [
        { group: '7c1', name: 'Industry', part: '6', of: '2', over: '8', factor: '1' },
        { group: '9e2', name: 'Media', part: '1', of: '1', over: '4', factor: '2' },
      ],
    },
  });
});

it('counts alternatives that hold, at least one of which must, and in each all of its tests', () => {
  const tests = [majority, { ...majority, of: 'eligible' }];
  expect(stepOf({ code: 'either', anyOf: [{ code: 'both', title: 'Both', tests }] })).toMatchObject({
    test: 'either',
    scope: { kind: 'ALTERNATIVES' },
    ...{ left: '0', comparison: '>=', right: '1', holds: false },
    figures: { part: { title: 'alternatives', count: '0' }, of: { title: 'alternatives', count: '1' } },
    steps: [
      {
        test: 'both',
        scope: { kind: 'ALTERNATIVE', title: 'Both' },
        ...{ left: '1', comparison: '=', right: '2', holds: false },
        figures: { part: { title: 'tests', count: '1' }, of: { title: 'tests', count: '2' } },
      },
    ],
  });
});

it('writes down silence and blocks before the tests', () => {
  expect(applyRule(presetOf('no-objection'), groups).trace.slice(0, 2).map(bare)).toEqual([
    {
      test: 'silence',
      scope: { kind: 'POOLED' },
      ...{ left: '10', comparison: '>=', right: '0', holds: true },
      figures: {
        part: { base: 'cast', title: 'votes cast', count: '10' },
        of: { base: null, title: '', count: '0' },
        share: whole,
      },
      steps: [],
    },
    {
      test: 'blocking',
      scope: { kind: 'POOLED' },
      ...{ left: '0', comparison: '=', right: '0', holds: true },
      figures: {
        part: { base: 'blocks', title: 'blocking objections', count: '0' },
        of: { base: null, title: '', count: '0' },
        share: whole,
      },
      steps: [],
    },
  ]);
});
