import type { Base, RuleDefinition } from './rule.ts';

const support: Base = { title: 'support', counts: ['support'] };
const opposition: Base = { title: 'opposition', counts: ['oppose', 'opposeWithoutReason'] };
const reasonedOpposition: Base = { title: 'reasoned opposition', counts: ['oppose'] };
const decided: Base = { title: 'votes for and against', counts: ['support', 'oppose', 'opposeWithoutReason'] };
const reasoned: Base = { title: 'votes for and, with a reason, against', counts: ['support', 'oppose'] };
const cast: Base = { title: 'votes cast', counts: ['support', 'oppose', 'opposeWithoutReason', 'abstain'] };
const abstentions: Base = { title: 'abstentions', counts: ['abstain'] };
const eligible: Base = { title: 'eligible voters', counts: ['eligible'] };
const notRecused: Base = { title: 'eligible voters not recused', counts: ['eligible'], less: ['recused'] };

/** Passes when support > oppose in every group, and the mean of support / (support + oppose) over the groups > 2/3. */
export const TWO_THIRDS_AND_EVERY_GROUP: RuleDefinition = {
  key: 'two-thirds-and-every-group',
  version: 1,
  title: 'Two thirds, and a majority in every group',
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

/** Passes when both houses cast votes, and support is 2/3 of each, or 3/4 of one and more than 1/2 of the other, of the votes cast. */
export const EITHER_HOUSE: RuleDefinition = {
  key: 'either-house',
  version: 1,
  title: 'Supermajority of two houses',
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
    { code: 'abstentions', scope: { kind: 'POOLED' }, part: 'abstentions', comparison: '<', share: [3, 10], of: 'cast' },
  ],
  tests: [
    { code: 'approval', scope: { kind: 'POOLED' }, part: 'support', comparison: '>=', share: [3, 4], of: 'reasoned' },
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
  source:
    'Modelled on bodies whose pillars weigh the same whatever their size: votes are multiplied up to equal strength, and a third of each pillar must vote.',
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
