import { compareShare } from './compare.ts';
import { weighEqually } from './equal-weight.ts';
import { ALL, baseOf, countOf, leaf, type Question, summary } from './question.ts';
import type { AlternativesTest, ComparisonTest, RuleScope, RuleTest, Share } from './rule.ts';
import { amountOf, type ExactGroup } from './rule-group.ts';
import type { TraceScope, TraceStep } from './trace.ts';
import { answered, claimOf, wordsOf } from './words.ts';

/** One test of a rule, made and written down. */
export function stepOf(test: RuleTest, question: Question): TraceStep {
  if ('anyOf' in test) return alternativesStep(test, question);
  const { scope } = test;
  switch (scope.kind) {
    case 'POOLED':
      return comparisonStep(test, question, question.groups, { kind: 'POOLED' });
    case 'NAMED_GROUP':
      return groupStep(test, question, namedGroup(question, scope.param));
    case 'EACH_GROUP':
    case 'SOME_GROUPS':
      return groupsStep(test, question, scope);
    case 'EQUAL_WEIGHT':
      return equalWeightStep(test, question, scope.over);
    default:
      throw new RangeError(`rule ${question.definition.key}: test "${test.code}" has an unknown scope`);
  }
}

function comparisonStep(
  test: ComparisonTest,
  { definition, groups: all }: Question,
  groups: readonly ExactGroup[],
  scope: TraceScope,
): TraceStep {
  const of = countOf(definition, test.of, test.ofAllGroups ? all : groups);
  if (test.ofAllGroups) of.title += ' in all groups';
  const compared = compareShare(countOf(definition, test.part, groups), test.comparison, test.share ?? ALL, of);
  return leaf(test.code, scope, compared, wordsOf(compared, scope.kind === 'GROUP' ? scope.name : ''));
}

function groupStep(test: ComparisonTest, question: Question, group: ExactGroup): TraceStep {
  return comparisonStep(test, question, [group], { kind: 'GROUP', group: group.group, name: group.name });
}

/** A group is left out where the base that `among` names is 0 in it. */
function groupsStep(
  test: ComparisonTest,
  question: Question,
  scope: Extract<RuleScope, { kind: 'EACH_GROUP' | 'SOME_GROUPS' }>,
): TraceStep {
  const among = scope.among === undefined ? null : baseOf(question.definition, scope.among);
  const asked = question.groups.filter((group) => !among || amountOf(among, [group]) > 0n);
  const steps = asked.map((group) => groupStep(test, question, group));
  const which = `${asked.length} groups${among ? ` with ${among.title}` : ''}`;
  const needed = scope.kind === 'EACH_GROUP' ? 'ALL' : scope.atLeast;
  return summary(test.code, { kind: scope.kind }, steps, needed, 'groups', (held, holds) =>
    answered(`In ${held} of ${which} ${claim(test, question)}, and ${neededIn(needed)}`, holds),
  );
}

function neededIn(needed: 'ALL' | number | Share): string {
  if (needed === 'ALL') return 'it must be so in each';
  return `it must be so in at least ${typeof needed === 'number' ? needed : `${needed[0]}/${needed[1]} of them`}`;
}

function claim({ part, comparison, share, of, ofAllGroups }: ComparisonTest, { definition }: Question): string {
  const title = typeof of === 'number' ? `${of}` : baseOf(definition, of).title;
  const whole = ofAllGroups ? `${title} in all groups` : title;
  return claimOf(baseOf(definition, part).title, comparison, share ?? ALL, whole);
}

function equalWeightStep(test: ComparisonTest, { definition, groups }: Question, over: string): TraceStep {
  if (typeof test.of === 'number')
    throw new RangeError(`rule ${definition.key}: test "${test.code}" compares equal weights with a number`);
  const [part, of] = [baseOf(definition, test.part), baseOf(definition, test.of)];
  const sums = weighEqually(part, of, baseOf(definition, over), groups);
  const compared = compareShare(
    { base: test.part, title: part.title, count: sums.part },
    test.comparison,
    test.share ?? ALL,
    { base: test.of, title: of.title, count: sums.of },
  );
  compared.figures.weights = sums.weights;
  return leaf(test.code, { kind: 'EQUAL_WEIGHT', over }, compared, wordsOf(compared, 'With all groups weighing the same'));
}

function alternativesStep({ code, anyOf }: AlternativesTest, question: Question): TraceStep {
  const alternatives = anyOf.map((alternative) => {
    const steps = alternative.tests.map((test) => stepOf(test, question));
    return summary(alternative.code, { kind: 'ALTERNATIVE' }, steps, 'ALL', 'tests', (held, holds) =>
      answered(`${alternative.title}, ${held} of ${steps.length} tests hold`, holds),
    );
  });
  return summary(code, { kind: 'ALTERNATIVES' }, alternatives, 1, 'alternatives', (held, holds) =>
    answered(`${held} of ${alternatives.length} alternatives hold, and at least 1 must`, holds),
  );
}

function namedGroup({ definition, groups, params }: Question, param: string): ExactGroup {
  const named = groups.find(({ group }) => group === params[param]);
  if (!named) throw new RangeError(`rule ${definition.key}: parameter "${param}" names no group that is counted`);
  return named;
}
