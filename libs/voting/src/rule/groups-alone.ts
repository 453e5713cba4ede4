import type { Base, ComparisonTest, RuleTest } from '@plenary/tally';
import type { Rule } from './rule.service.ts';

/**
 * The groups of an electorate whose votes a rule weighs by themselves, so that its outcome may tell them. A test over the
 * whole vote tells of no group, nor does one that only asks how many are eligible.
 */
export function groupsAlone(
  { definition, params }: Pick<Rule, 'definition' | 'params'>,
  electorate: readonly string[],
): string[] {
  const tests = [...definition.limits, ...definition.quorums, ...definition.tests].flatMap(comparisons);
  const telling = tests.filter((test) => basesOf(test).some((name) => countsVotes(definition.bases[name])));
  const alone = new Set<string>();
  for (const { scope } of telling) {
    if (scope.kind === 'POOLED') continue;
    const read = scope.kind === 'NAMED_GROUP' ? [params[scope.param]] : electorate;
    for (const group of read) if (group) alone.add(group);
  }
  return electorate.filter((group) => alone.has(group));
}

const comparisons = (test: RuleTest): ComparisonTest[] =>
  'anyOf' in test ? test.anyOf.flatMap(({ tests }) => tests.flatMap(comparisons)) : [test];

/** The names of the bases that a comparison reads. */
function basesOf({ scope, part, of }: ComparisonTest): string[] {
  const among = 'among' in scope && scope.among ? [scope.among] : [];
  return [part, ...(typeof of === 'string' ? [of] : []), ...among, ...('over' in scope ? [scope.over] : [])];
}

const countsVotes = (base: Base | undefined): boolean =>
  base === undefined || [...base.counts, ...(base.less ?? [])].some((field) => field !== 'eligible');
