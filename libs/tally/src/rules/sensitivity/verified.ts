import { applyRule } from '../apply-rule.ts';
import type { Outcome, RuleDefinition, RuleParams } from '../rule.ts';
import type { RuleGroup } from '../rule-group.ts';
import type { Moved } from './alike.ts';
import type { Fewest } from './fewest.ts';
import { total } from './numbers.ts';
import { BALLOT_FIELDS, standing } from './place.ts';

/** What was found, once the rule itself says so: on the counts after these moves it comes to this outcome. @throws Error when it does not. */
export function verified(
  found: Fewest,
  outcome: Outcome,
  definition: RuleDefinition,
  groups: readonly RuleGroup[],
  params: RuleParams,
): Fewest {
  if (found.moved && applyRule(definition, countsAfter(groups, found.moved), params).outcome !== outcome)
    throw new Error('the moves that were found do not flip the verdict');
  return found;
}

/** The counts after these moves; groups and places by their index. */
export function countsAfter(groups: readonly RuleGroup[], moves: readonly Moved[]): RuleGroup[] {
  return groups.map((group, index) => {
    const own = moves.filter((move) => move.group === index);
    const countOf = (some: readonly Moved[]) => total(some.map(({ count }) => count));
    const counts = standing(group).map(
      (count, place) =>
        count - countOf(own.filter(({ from }) => from === place)) + countOf(own.filter(({ to }) => to === place)),
    );
    return { ...group, ...Object.fromEntries(BALLOT_FIELDS.map((field, place) => [field, counts[place]])) };
  });
}
