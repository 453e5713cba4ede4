import { BASES } from '../bases.ts';
import { ALL } from '../compare.ts';
import { baseOf } from '../question.ts';
import type { Base, ComparisonTest, Outcome, RuleDefinition, RuleParams, RuleScope, RuleTest } from '../rule.ts';
import { amountOf, type ExactGroup } from '../rule-group.ts';
import { type Amount, onlyOf, sum } from './amount.ts';
import { ALWAYS, all, any, atLeast, atMost, compared, type Goal } from './goal.ts';
import { gainsOf, PLACES } from './place.ts';
import { sharesGoal } from './shares-goal.ts';

/** A rule that was found to be applicable, with the counts before anybody moves. */
export interface Asked {
  definition: RuleDefinition;
  groups: readonly ExactGroup[];
  params: RuleParams;
}

/** What must be true for the rule to come to this outcome. */
export function goalOf(asked: Asked, outcome: Outcome): Goal {
  const { definition } = asked;
  const passes = outcome === 'PASSED';
  const votes = countIn(asked, definition.silence.base, asked.groups);
  const answers = definition.silence.outcome === 'PASSED';
  const goals = [
    ...definition.limits.map((test) => testGoal(asked, test, passes)),
    passes ? atLeast(votes, answers ? 0n : 1n) : atMost(votes, answers ? -1n : 0n),
    ...(definition.blocking === 'STOPS' ? [compared(blocksIn(asked), '=', plain(asked, 0), passes)] : []),
    ...[...definition.quorums, ...definition.tests].map((test) => testGoal(asked, test, passes)),
  ];
  return passes ? all(goals) : any(goals);
}

function testGoal(asked: Asked, test: RuleTest, wanted: boolean): Goal {
  if ('anyOf' in test) {
    const alternatives = test.anyOf.map(({ tests }) => {
      const goals = tests.map((each) => testGoal(asked, each, wanted));
      return wanted ? all(goals) : any(goals);
    });
    return wanted ? any(alternatives) : all(alternatives);
  }
  const { scope } = test;
  switch (scope.kind) {
    case 'POOLED':
      return comparisonGoal(asked, test, asked.groups, wanted);
    case 'NAMED_GROUP':
      return comparisonGoal(
        asked,
        test,
        asked.groups.filter(({ group }) => group === asked.params[scope.param]),
        wanted,
      );
    case 'EACH_GROUP':
    case 'SOME_GROUPS':
      return groupsGoal(asked, test, scope, wanted);
    case 'EQUAL_WEIGHT':
      return sharesGoal(asked, test, scope.over, wanted);
  }
}

function comparisonGoal(asked: Asked, test: ComparisonTest, groups: readonly ExactGroup[], wanted: boolean): Goal {
  const [numerator, denominator] = test.share ?? ALL;
  const part = countIn(asked, test.part, groups, BigInt(denominator));
  const of = countIn(asked, test.of, test.ofAllGroups ? asked.groups : groups, BigInt(numerator));
  return compared(part, test.comparison, of, wanted);
}

function groupsGoal(
  asked: Asked,
  test: ComparisonTest,
  scope: Extract<RuleScope, { kind: 'EACH_GROUP' | 'SOME_GROUPS' }>,
  wanted: boolean,
): Goal {
  const each = asked.groups.map((group) => {
    const among = scope.among === undefined ? null : countIn(asked, scope.among, [group]);
    const isAsked = among ? atLeast(among, 1n) : ALWAYS;
    return {
      holds: all([isAsked, comparisonGoal(asked, test, [group], true)]),
      fails: all([isAsked, comparisonGoal(asked, test, [group], false)]),
      notAsked: among ? atMost(among, 0n) : null,
    };
  });
  if (scope.kind === 'EACH_GROUP')
    return wanted
      ? all(each.map(({ holds, notAsked }) => (notAsked ? any([notAsked, holds]) : holds)))
      : any(each.map(({ fails }) => fails));
  // A share of the groups asked: denominator × held − numerator × asked is not negative.
  const [numerator, denominator] = typeof scope.atLeast === 'number' ? [0, 1] : scope.atLeast;
  const least = typeof scope.atLeast === 'number' ? BigInt(scope.atLeast) : 0n;
  const sign = wanted ? 1n : -1n;
  return {
    kind: 'COUNT',
    least: wanted ? least : 1n - least,
    lists: each.map(({ holds, fails, notAsked }) => [
      { goal: holds, weight: sign * BigInt(denominator - numerator) },
      { goal: fails, weight: sign * BigInt(-numerator) },
      ...(notAsked ? [{ goal: notAsked, weight: 0n }] : []),
    ]),
  };
}

/** A base, or a plain number, counted in these groups, so many times. */
function countIn(asked: Asked, of: string | number, groups: readonly ExactGroup[], times = 1n): Amount {
  if (typeof of === 'number') return plain(asked, BigInt(of) * times);
  return baseIn(asked, baseOf(asked.definition, of), groups, times);
}

function blocksIn(asked: Asked): Amount {
  return baseIn(asked, BASES.blocks, asked.groups);
}

function baseIn(asked: Asked, base: Base, groups: readonly ExactGroup[], times = 1n): Amount {
  const gains = gainsOf(base).map((gain) => gain * times);
  const amounts = groups.map((group) =>
    onlyOf(asked.groups.indexOf(group), asked.groups.length, amountOf(base, [group]) * times, gains),
  );
  return sum([plain(asked, 0), ...amounts]);
}

function plain({ groups }: Asked, number: number | bigint): Amount {
  return { now: BigInt(number), gains: groups.map(() => PLACES.map(() => 0n)) };
}
