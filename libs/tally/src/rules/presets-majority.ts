import { BASES } from './bases.ts';
import type { RuleDefinition } from './rule.ts';

const { support, opposition, cast, eligible, decided } = BASES;

/** Passes when Σ support > Σ oppose. */
export const SIMPLE_MAJORITY: RuleDefinition = {
  key: 'simple-majority',
  version: 1,
  title: 'Simple majority',
  passesWhen: 'Support is more than opposition.',
  source:
    'Modelled on the rules of procedure of the UN General Assembly, rules 85 and 86: a majority of those present and voting, who are those voting for or against.',
  params: [],
  bases: { support, opposition, cast },
  silence: { base: 'cast', outcome: 'FAILED' },
  blocking: 'IS_NOT_COUNTED',
  limits: [],
  quorums: [],
  tests: [{ code: 'majority', scope: { kind: 'POOLED' }, part: 'support', comparison: '>', of: 'opposition' }],
};

/** Passes when 2 · Σ support > Σ eligible. */
export const ABSOLUTE_MAJORITY: RuleDefinition = {
  key: 'absolute-majority',
  version: 1,
  title: 'Absolute majority',
  passesWhen: 'Support is more than half of all eligible voters.',
  source:
    'Modelled on the elections of judges of the International Court of Justice, Statute, article 10: more than half of all who are entitled to vote, whether they vote or not.',
  params: [],
  bases: { support, eligible, cast },
  silence: { base: 'cast', outcome: 'FAILED' },
  blocking: 'IS_NOT_COUNTED',
  limits: [],
  quorums: [],
  tests: [
    {
      code: 'majority-of-eligible',
      scope: { kind: 'POOLED' },
      part: 'support',
      comparison: '>',
      share: [1, 2],
      of: 'eligible',
    },
  ],
};

/** Passes when Σ (support + oppose) > 0 and 3 · Σ support ≥ 2 · Σ (support + oppose). */
export const TWO_THIRDS: RuleDefinition = {
  key: 'two-thirds',
  version: 1,
  title: 'Two thirds',
  passesWhen: 'Support is at least two thirds of the votes for and against.',
  source:
    'Modelled on the Charter of the United Nations, article 18 (2): two thirds of the members present and voting; abstentions are not counted.',
  params: [],
  bases: { support, decided },
  silence: { base: 'decided', outcome: 'FAILED' },
  blocking: 'IS_NOT_COUNTED',
  limits: [],
  quorums: [],
  tests: [
    { code: 'two-thirds', scope: { kind: 'POOLED' }, part: 'support', comparison: '>=', share: [2, 3], of: 'decided' },
  ],
};

/** Passes when nobody opposed, with or without a reason, or blocked; with no vote at all, too. */
export const NO_OBJECTION: RuleDefinition = {
  key: 'no-objection',
  version: 1,
  title: 'No objection',
  passesWhen: 'Nobody has opposed or blocked by the time of closing; silence is consent.',
  source:
    'Modelled on the silence procedure of the United Nations (General Assembly decision 74/544): a text is adopted unless somebody objects before the deadline.',
  params: [],
  bases: { opposition, cast },
  silence: { base: 'cast', outcome: 'PASSED' },
  blocking: 'STOPS',
  limits: [],
  quorums: [],
  tests: [{ code: 'nobody-opposed', scope: { kind: 'POOLED' }, part: 'opposition', comparison: '=', of: 0 }],
};
