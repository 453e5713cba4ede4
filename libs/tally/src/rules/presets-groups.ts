import { BASES } from './bases.ts';
import type { RuleDefinition } from './rule.ts';

const { support, opposition, cast, decided, eligible } = BASES;

/** Passes when at least half of the groups cast a vote, and support > oppose in each of those. */
export const EVERY_GROUP_MAJORITY: RuleDefinition = {
  key: 'every-group-majority',
  version: 1,
  title: 'A majority in every group',
  passesWhen: 'At least half of the groups cast votes, and in each of those support is more than opposition.',
  source:
    'Modelled on multi-stakeholder bodies that decide by constituencies, in which no group that takes part may be outvoted by the others.',
  params: [],
  bases: { support, opposition, cast },
  silence: { base: 'cast', outcome: 'FAILED' },
  blocking: 'IS_NOT_COUNTED',
  limits: [],
  quorums: [
    {
      code: 'half-of-groups-voted',
      scope: { kind: 'SOME_GROUPS', atLeast: [1, 2] },
      part: 'cast',
      comparison: '>',
      of: 0,
    },
  ],
  tests: [
    {
      code: 'majority-in-each-group',
      scope: { kind: 'EACH_GROUP', among: 'cast' },
      part: 'support',
      comparison: '>',
      of: 'opposition',
    },
  ],
};

/** Passes when support > oppose in every group, and the mean of support / (support + oppose) over the groups > 2/3. */
export const TWO_THIRDS_AND_EVERY_GROUP: RuleDefinition = {
  key: 'two-thirds-and-every-group',
  version: 1,
  title: 'Two thirds, and a majority in every group',
  passesWhen:
    'Support is more than two thirds with all groups weighing the same, and more than opposition in each group.',
  source:
    'Modelled on the Forest Stewardship Council, FSC-PRO-01-001 and its statutes: more than two thirds with the chambers weighing the same, and a majority in each chamber.',
  params: [],
  bases: { support, opposition, decided },
  silence: { base: 'decided', outcome: 'FAILED' },
  blocking: 'IS_NOT_COUNTED',
  limits: [],
  quorums: [],
  tests: [
    {
      code: 'majority-in-each-group',
      scope: { kind: 'EACH_GROUP' },
      part: 'support',
      comparison: '>',
      of: 'opposition',
    },
    {
      code: 'two-thirds-equal-weight',
      scope: { kind: 'EQUAL_WEIGHT', over: 'decided' },
      part: 'support',
      comparison: '>',
      share: [2, 3],
      of: 'decided',
    },
  ],
};

/**
 * Passes when, with each group's votes multiplied by the product of the other groups' eligible, Σ support > Σ oppose,
 * and in each group 3 · (support + oppose) ≥ eligible. Groups with nobody eligible are left out.
 */
export const EQUAL_PILLARS: RuleDefinition = {
  key: 'equal-pillars',
  version: 1,
  title: 'Equal pillars',
  passesWhen:
    'With all groups weighing the same, support is more than opposition, and at least a third of each group voted for or against.',
  source:
    'Modelled on the weighted votes in committees of the International Labour Conference: the votes of each group are multiplied until all groups weigh the same; here a third of each group must vote.',
  params: [],
  bases: { support, opposition, decided, eligible },
  silence: { base: 'decided', outcome: 'FAILED' },
  blocking: 'IS_NOT_COUNTED',
  limits: [],
  quorums: [
    {
      code: 'third-of-each-group-voted',
      scope: { kind: 'EACH_GROUP', among: 'eligible' },
      part: 'decided',
      comparison: '>=',
      share: [1, 3],
      of: 'eligible',
    },
  ],
  tests: [
    {
      code: 'majority-equal-weight',
      scope: { kind: 'EQUAL_WEIGHT', over: 'eligible' },
      part: 'support',
      comparison: '>',
      of: 'opposition',
    },
  ],
};
