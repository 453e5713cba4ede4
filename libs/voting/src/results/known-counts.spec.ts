import {
  applyRule,
  type GroupTally,
  noCounts,
  PRESETS,
  type Sensitivity,
  sensitivityOf,
  totalOf,
} from '@plenary/tally';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsAlone } from '../rule/groups-alone.ts';
import { knownCounts } from './known-counts.ts';
import { mergedGroups } from './small-groups.ts';

const votes = fc.record({ support: fc.nat(1), oppose: fc.nat(1), abstain: fc.nat(1), recused: fc.nat(1) });
/** Three small groups and two large ones. */
const polls = fc.tuple(votes, votes, votes, fc.nat(20), fc.nat(20)).map(([first, second, third, support, oppose]) => [
  { ...noCounts(), ...first, group: 'a', eligible: 4 },
  { ...noCounts(), ...second, group: 'b', eligible: 4 },
  { ...noCounts(), ...third, group: 'c', eligible: 4 },
  { ...noCounts(), group: 'd', eligible: 20, support },
  { ...noCounts(), group: 'e', eligible: 20, oppose },
]);
const mergedOf = (groups: readonly GroupTally[]) => mergedGroups('PSEUDONYMOUS', groups);

describe('what may be known of counts', () => {
  it('keeps every sum and every place on the roll', () => {
    fc.assert(
      fc.property(polls, (groups) => {
        const known = knownCounts(groups, mergedOf(groups));
        expect(totalOf(known)).toEqual(totalOf(groups));
        expect(known.map(({ eligible }) => eligible)).toEqual(groups.map(({ eligible }) => eligible));
        expect(known.slice(3)).toEqual(groups.slice(3));
      }),
    );
  });

  it('is the same however the votes of merged groups are divided among them', () => {
    fc.assert(
      fc.property(polls, (groups) => {
        const [a, b, c, ...large] = groups as [GroupTally, GroupTally, GroupTally, ...GroupTally[]];
        const swapped = [{ ...c, group: 'a' }, { ...a, group: 'b' }, { ...b, group: 'c' }, ...large];
        expect(knownCounts(swapped, mergedOf(swapped))).toEqual(knownCounts(groups, mergedOf(groups)));
      }),
    );
  });

  it('leads every rule that weighs none of them alone to the same outcome, and as close to the other', () => {
    const electorate = ['a', 'b', 'c', 'd', 'e'];
    const paramsOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'd']));
    const merged = ['a', 'b', 'c'];
    const rules = PRESETS.filter(
      (definition) =>
        !groupsAlone({ definition, params: paramsOf(definition.params) }, electorate).some((id) => merged.includes(id)),
    );
    expect(rules.map(({ key }) => key)).toEqual([
      ...['simple-majority', 'absolute-majority', 'two-thirds', 'iso', 'ieee', 'no-objection'],
    ]);
    fc.assert(
      fc.property(polls, fc.constantFrom(...rules), (groups, rule) => {
        const known = knownCounts(groups, mergedOf(groups));
        const params = paramsOf(rule.params);
        expect(applyRule(rule, known, params).outcome).toBe(applyRule(rule, groups, params).outcome);
        const [one, other] = [known, groups].map((each) => sensitivityOf(rule, each, params)) as [
          Sensitivity,
          Sensitivity,
        ];
        expect([one.changed.fewest, one.added.fewest]).toEqual([other.changed.fewest, other.added.fewest]);
      }),
    );
  });
});
