import { ALL, compareShare, writtenShare } from './compare.ts';
import { weighEqually } from './equal-weight.ts';
import { baseOf, countOf, type Question, titleOf } from './question.ts';
import type { AlternativesTest, ComparisonTest, RuleScope, RuleTest } from './rule.ts';
import { amountOf, type ExactGroup } from './rule-group.ts';
import { leaf, summary } from './step.ts';
import type { Asked, TraceScope, TraceStep } from './trace.ts';
import { answered, comparisonWords, groupsWords } from './words.ts';

/** One test of a rule, made and written down. @throws RangeError when the test names what is not there. */
export function stepOf(test: RuleTest, question: Question): TraceStep {
  if ('anyOf' in test) return alternativesStep(test, question);
  const { scope } = test;
  switch (scope.kind) {
    case 'POOLED':
      return comparisonStep(test, question, question.groups, { kind: 'POOLED' }, '');
    case 'NAMED_GROUP':
      return groupStep(test, question, namedGroup(question, scope.param));
    case 'EACH_GROUP':
    case 'SOME_GROUPS':
      return groupsStep(test, question, scope);
    case 'EQUAL_WEIGHT':
      return equalWeightStep(test, question, scope.over);
    default:
      throw new RangeError(`rule ${question.definition.key}: the scope of test "${test.code}" is unknown`);
  }
}

function comparisonStep(
  test: ComparisonTest,
  question: Question,
  groups: readonly ExactGroup[],
  scope: TraceScope,
  where: string,
): TraceStep {
  const of = test.ofAllGroups
    ? { ...countOf(question, test.of, question.groups), title: `${titleOf(question, test.of)} in all groups` }
    : countOf(question, test.of, groups);
  const compared = compareShare(countOf(question, test.part, groups), test.comparison, test.share ?? ALL, of);
  return leaf(test.code, scope, compared, comparisonWords(compared, where));
}

function groupStep(test: ComparisonTest, question: Question, group: ExactGroup): TraceStep {
  const { name } = group;
  return comparisonStep(test, question, [group], { kind: 'GROUP', group: group.group, name }, name);
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
  const asks: Asked = {
    part: test.part,
    comparison: test.comparison,
    share: writtenShare(test.share ?? ALL),
    of: `${test.of}`,
    ofAllGroups: test.ofAllGroups === true,
    among: scope.among ?? null,
  };
  const titles = {
    part: titleOf(question, test.part),
    of: `${titleOf(question, test.of)}${test.ofAllGroups ? ' in all groups' : ''}`,
    among: among?.title ?? '',
  };
  const needed = scope.kind === 'EACH_GROUP' ? 'ALL' : scope.atLeast;
  const atLeast = typeof needed === 'object' ? writtenShare(needed) : `${needed}`;
  return summary(
    test.code,
    scope.kind === 'EACH_GROUP' ? { kind: 'EACH_GROUP', asks } : { kind: 'SOME_GROUPS', asks, atLeast },
    steps,
    needed,
    (held, holds) => groupsWords(asks, titles, needed, [held, steps.length], holds),
  );
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
  const words = comparisonWords(compared, 'With all groups weighing the same');
  return leaf(test.code, { kind: 'EQUAL_WEIGHT', over }, compared, words);
}

function alternativesStep({ code, anyOf }: AlternativesTest, question: Question): TraceStep {
  const alternatives = anyOf.map((alternative) => {
    const steps = alternative.tests.map((test) => stepOf(test, question));
    return summary(alternative.code, { kind: 'ALTERNATIVE', title: alternative.title }, steps, 'ALL', (held, holds) =>
      answered(`${alternative.title}: ${held} of ${steps.length} tests hold, and all must`, holds),
    );
  });
  return summary(code, { kind: 'ALTERNATIVES' }, alternatives, 1, (held, holds) =>
    answered(`${held} of ${alternatives.length} alternatives hold, and at least 1 must`, holds),
  );
}

function namedGroup({ definition, groups, params }: Question, param: string): ExactGroup {
  const named = groups.find(({ group }) => group === params[param]);
  if (!named) throw new RangeError(`rule ${definition.key}: parameter "${param}" names no group that is counted`);
  return named;
}
