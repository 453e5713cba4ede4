import { BASES } from './bases.ts';
import { ALL, compareShare } from './compare.ts';
import { countOf, plain, type Question, whyNotApplicable } from './question.ts';
import type { RuleDefinition, RuleParams } from './rule.ts';
import { amountOf, exactGroups, type RuleGroup } from './rule-group.ts';
import { leaf } from './step.ts';
import { stepOf } from './test-step.ts';
import type { TraceStep, Verdict } from './trace.ts';
import { presenceWords } from './words.ts';

/**
 * Applies a rule to the groups' counts: exact integers, every test made and traced, none skipped. The groups' order
 * shows in the trace and never in the outcome. Those who stand aside count as abstaining; recusals and blocks count
 * only where the rule names them.
 * @throws RangeError when a count is no whole number from 0, a group stands twice, a parameter is missing, unknown or
 * names no group, the rule is not made for so many groups, or the definition uses a base that it does not define.
 */
export function applyRule(definition: RuleDefinition, groups: readonly RuleGroup[], params: RuleParams = {}): Verdict {
  const question: Question = { definition, groups: exactGroups(groups), params };
  const names = groups.map(({ group }) => group);
  const refusal = whyNotApplicable(definition, names, params);
  if (refusal) throw new RangeError(refusal);
  const trace = [
    ...definition.limits.map((test) => stepOf(test, question)),
    silenceStep(question),
    ...(definition.blocking === 'STOPS' ? [blockingStep(question)] : []),
    ...[...definition.quorums, ...definition.tests].map((test) => stepOf(test, question)),
  ];
  return { outcome: trace.every((step) => step.holds) ? 'PASSED' : 'FAILED', trace };
}

function silenceStep(question: Question): TraceStep {
  const { base, outcome } = question.definition.silence;
  const votes = countOf(question, base, question.groups);
  const compared = compareShare(votes, outcome === 'PASSED' ? '>=' : '>', ALL, plain(0));
  const need = outcome === 'PASSED' ? 'none is needed, for silence is consent' : 'at least 1 is needed';
  return leaf('silence', { kind: 'POOLED' }, compared, presenceWords(votes.count, votes.title, need, compared.holds));
}

function blockingStep({ groups }: Question): TraceStep {
  const { title } = BASES.blocks;
  const blocks = { base: 'blocks', title, count: amountOf(BASES.blocks, groups) };
  const compared = compareShare(blocks, '=', ALL, plain(0));
  const words = presenceWords(blocks.count, title, 'none may stand', compared.holds);
  return leaf('blocking', { kind: 'POOLED' }, compared, words);
}
