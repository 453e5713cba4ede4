import { BASES } from './bases.ts';
import type { RuleDefinition } from './rule.ts';

const { support, cast, reasonedOpposition, reasoned, abstentions, eligible, notRecused } = BASES;

/** Passes when both houses cast votes, and support is 2/3 of each, or 3/4 of one and more than 1/2 of the other, of the votes cast. */
export const EITHER_HOUSE: RuleDefinition = {
  key: 'either-house',
  version: 1,
  title: 'Supermajority of two houses',
  passesWhen:
    'Of the votes cast, abstentions included, support is two thirds in each house, or three quarters in one and more than half in the other.',
  source:
    'Modelled on the GNSO supermajority of the ICANN bylaws, section 11.3(i): two thirds of each house, or three quarters of one and a majority of the other; an abstention counts against.',
  params: [],
  groups: { atLeast: 2, atMost: 2 },
  bases: { support, cast },
  silence: { base: 'cast', outcome: 'FAILED' },
  blocking: 'IS_NOT_COUNTED',
  limits: [],
  quorums: [{ code: 'each-house-voted', scope: { kind: 'EACH_GROUP' }, part: 'cast', comparison: '>', of: 0 }],
  tests: [
    {
      code: 'supermajority',
      anyOf: [
        {
          code: 'two-thirds-of-each',
          title: 'Two thirds of each house',
          tests: [
            {
              code: 'two-thirds-in-each-house',
              scope: { kind: 'EACH_GROUP' },
              part: 'support',
              comparison: '>=',
              share: [2, 3],
              of: 'cast',
            },
          ],
        },
        {
          code: 'three-quarters-and-majority',
          title: 'Three quarters of one house and a majority of the other',
          tests: [
            {
              code: 'three-quarters-in-a-house',
              scope: { kind: 'SOME_GROUPS', atLeast: 1 },
              part: 'support',
              comparison: '>=',
              share: [3, 4],
              of: 'cast',
            },
            {
              code: 'majority-in-each-house',
              scope: { kind: 'EACH_GROUP' },
              part: 'support',
              comparison: '>',
              share: [1, 2],
              of: 'cast',
            },
          ],
        },
      ],
    },
  ],
};

/** Passes when national members' 3 · support ≥ 2 · (support + oppose) > 0, and 4 · Σ oppose ≤ Σ (support + oppose). */
export const ISO: RuleDefinition = {
  key: 'iso',
  version: 1,
  title: 'Two thirds of national members, at most a quarter against',
  passesWhen:
    'Support is at least two thirds of the national members’ votes, and at most a quarter of all votes are against; abstentions and opposition without a reason are left out.',
  source:
    'Modelled on ISO/IEC Directives, Part 1, 2.7.3: two thirds of the members in favour, and negative votes not more than a quarter of all; abstentions and negative votes without technical reasons are left out.',
  params: ['nationalMembers'],
  bases: { support, reasonedOpposition, reasoned },
  silence: { base: 'reasoned', outcome: 'FAILED' },
  blocking: 'IS_NOT_COUNTED',
  limits: [],
  quorums: [
    {
      code: 'members-voted',
      scope: { kind: 'NAMED_GROUP', param: 'nationalMembers' },
      part: 'reasoned',
      comparison: '>',
      of: 0,
    },
  ],
  tests: [
    {
      code: 'two-thirds-of-members',
      scope: { kind: 'NAMED_GROUP', param: 'nationalMembers' },
      part: 'support',
      comparison: '>=',
      share: [2, 3],
      of: 'reasoned',
    },
    {
      code: 'quarter-against',
      scope: { kind: 'POOLED' },
      part: 'reasonedOpposition',
      comparison: '<=',
      share: [1, 4],
      of: 'reasoned',
    },
  ],
};

/**
 * Passes when 4 · Σ cast ≥ 3 · (Σ eligible − Σ recused), 10 · Σ abstain < 3 · Σ cast, 4 · Σ support ≥ 3 · Σ (support +
 * oppose) > 0, and each group's eligible ≤ 1/3 of all.
 */
export const IEEE: RuleDefinition = {
  key: 'ieee',
  version: 1,
  title: 'Three quarters of a returned and balanced ballot',
  passesWhen:
    'At least three quarters of those not recused return a vote, less than three tenths of these abstain, support is at least three quarters of support and reasoned opposition, and no group is more than a third of the roll.',
  source:
    'Modelled on IEEE SA Standards Board Operations Manual, 5.4: a return of three quarters, under thirty per cent abstentions, three quarters in favour, and no interest category over a third of the balloting group.',
  params: [],
  bases: { support, reasoned, cast, abstentions, eligible, notRecused },
  silence: { base: 'reasoned', outcome: 'FAILED' },
  blocking: 'IS_NOT_COUNTED',
  limits: [
    {
      code: 'balance',
      scope: { kind: 'EACH_GROUP' },
      part: 'eligible',
      comparison: '<=',
      share: [1, 3],
      of: 'eligible',
      ofAllGroups: true,
    },
  ],
  quorums: [
    { code: 'return', scope: { kind: 'POOLED' }, part: 'cast', comparison: '>=', share: [3, 4], of: 'notRecused' },
    {
      code: 'abstentions',
      scope: { kind: 'POOLED' },
      part: 'abstentions',
      comparison: '<',
      share: [3, 10],
      of: 'cast',
    },
  ],
  tests: [
    { code: 'approval', scope: { kind: 'POOLED' }, part: 'support', comparison: '>=', share: [3, 4], of: 'reasoned' },
  ],
};
