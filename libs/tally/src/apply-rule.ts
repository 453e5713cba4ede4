import { compareShare } from './compare.ts';
import { ALL, countOf, leaf, plain, type Question } from './question.ts';
import type { Base, RuleDefinition, RuleParams } from './rule.ts';
import { amountOf, exactGroups, type RuleGroup } from './rule-group.ts';
import { stepOf } from './test-step.ts';
import type { TraceStep, Verdict } from './trace.ts';
import { answered, capitalised } from './words.ts';

const BLOCKS: Base = { title: 'blocking objections', counts: ['block'] };

/**
 * Applies a rule to the groups' counts: exact integers, every test made and traced, none skipped. The groups' order
 * shows in the trace and never in the outcome. Those who stand aside count as abstaining; recusals and blocks count
 * only where the rule names them.
 * @throws RangeError when a count is no whole number from 0, a group stands twice, a parameter is missing, unknown or
 * names no group, the rule is not made for so many groups, or the definition uses a base that it does not define.
 */
export function applyRule(
  definition: RuleDefinition,
  groups: readonly RuleGroup[],
  params: RuleParams = {},
): Verdict {
  const question: Question = { definition, groups: exactGroups(groups), params };
  refuseParams(question);
  refuseGroupCount(question);
  const trace = [
    ...definition.limits.map((test) => stepOf(test, question)),
    silenceStep(question),
    ...(definition.blocking === 'STOPS' ? [blockingStep(question)] : []),
    ...[...definition.quorums, ...definition.tests].map((test) => stepOf(test, question)),
  ];
  return { outcome: trace.every((step) => step.holds) ? 'PASSED' : 'FAILED', trace };
}

function refuseParams({ definition: { key, params: names }, groups, params }: Question): void {
  for (const name of names) {
    if (!Object.hasOwn(params, name)) throw new RangeError(`rule ${key}: parameter "${name}" is missing`);
    if (!groups.some(({ group }) => group === params[name]))
      throw new RangeError(`rule ${key}: parameter "${name}" names group "${params[name]}", which is not counted`);
  }
  for (const name of Object.keys(params))
    if (!names.includes(name)) throw new RangeError(`rule ${key}: it takes no parameter "${name}"`);
}

function refuseGroupCount({ definition, groups }: Question): void {
  const { atLeast, atMost } = definition.groups ?? { atLeast: 0 };
  if (groups.length >= atLeast && groups.length <= (atMost ?? groups.length)) return;
  const wanted = atLeast === atMost ? `exactly ${atLeast}` : `at least ${atLeast}${atMost ? `, at most ${atMost}` : ''}`;
  throw new RangeError(`rule ${definition.key}: it is made for ${wanted} groups, not ${groups.length}`);
}

function silenceStep({ definition, groups }: Question): TraceStep {
  const { base, outcome } = definition.silence;
  const votes = countOf(definition, base, groups);
  const compared = compareShare(votes, outcome === 'PASSED' ? '>=' : '>', ALL, plain(0));
  const need = outcome === 'PASSED' ? 'none is needed, since silence is consent' : 'at least 1 is needed';
  const words = answered(`${capitalised(votes.title)} ${votes.count}, and ${need}`, compared.holds);
  return leaf('silence', { kind: 'POOLED' }, compared, words);
}

function blockingStep({ groups }: Question): TraceStep {
  const blocks = { base: 'blocks', title: BLOCKS.title, count: amountOf(BLOCKS, groups) };
  const compared = compareShare(blocks, '=', ALL, plain(0));
  const words = answered(`${capitalised(blocks.title)} ${blocks.count}, and none may stand`, compared.holds);
  return leaf('blocking', { kind: 'POOLED' }, compared, words);
}
