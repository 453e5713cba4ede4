/** What a rule can count in a group. `abstain` includes those who stand aside. */
export type Field = 'eligible' | 'support' | 'oppose' | 'opposeWithoutReason' | 'abstain' | 'recused' | 'block';

export const FIELDS = [
  'eligible',
  'support',
  'oppose',
  'opposeWithoutReason',
  'abstain',
  'recused',
  'block',
] as const satisfies readonly Field[];

export type Comparison = '>' | '>=' | '<' | '<=' | '=';

export const COMPARISONS = ['>', '>=', '<', '<=', '='] as const satisfies readonly Comparison[];

/** Numerator from 0 and denominator from 1, whole numbers: `[2, 3]` is two thirds. */
export type Share = readonly [numerator: number, denominator: number];

/** A named sum of counts, such as the votes from which abstentions are left out. */
export interface Base {
  /** As it reads in a sentence: "votes for and against". */
  title: string;
  counts: readonly Field[];
  /** Taken off again. */
  less?: readonly Field[];
}

/** Over what a test is made. A base's name in `among` leaves out groups where that base is 0. */
export type RuleScope =
  | { kind: 'POOLED' }
  /** The group that the parameter of this name names. */
  | { kind: 'NAMED_GROUP'; param: string }
  | { kind: 'EACH_GROUP'; among?: string }
  /** In at least so many groups, or in at least this share of them. */
  | { kind: 'SOME_GROUPS'; atLeast: number | Share; among?: string }
  /** Each group divided by its own `over`, so that all weigh the same; a group where `over` is 0 has no weight. */
  | { kind: 'EQUAL_WEIGHT'; over: string };

/** `part` stands in this comparison to `share` (all, when left out) of `of`: a base's name, or a whole number. */
export interface ComparisonTest {
  code: string;
  scope: RuleScope;
  part: string;
  comparison: Comparison;
  share?: Share;
  of: string | number;
  /** In a test by group: `of` is taken over all groups together, as for a limit on a group's share. */
  ofAllGroups?: true;
}

/** Holds when all tests of at least one alternative hold. */
export interface AlternativesTest {
  code: string;
  anyOf: readonly { code: string; title: string; tests: readonly RuleTest[] }[];
}

export type RuleTest = ComparisonTest | AlternativesTest;

/**
 * A decision rule as data: what must hold for a question to pass. It can be kept as JSON, and is never changed once
 * a poll is bound to it: a change is a new version.
 */
export interface RuleDefinition {
  key: string;
  version: number;
  title: string;
  /** One sentence: what it asks. */
  passesWhen: string;
  /** One sentence: on whose practice it is modelled. */
  source: string;
  /** Names of the parameters; each names a group. */
  params: readonly string[];
  /** How many groups the rule is made for; any number, when left out. */
  groups?: { atLeast: number; atMost?: number };
  bases: Readonly<Record<string, Base>>;
  /** What becomes of the question where this base is 0. PASSED: silence is consent. */
  silence: { base: string; outcome: Outcome };
  /** Whether one blocking objection stops the question. */
  blocking: 'STOPS' | 'IS_NOT_COUNTED';
  /** Limits on the roll, then quorums, then the tests of the decision: all must hold. */
  limits: readonly RuleTest[];
  quorums: readonly RuleTest[];
  tests: readonly RuleTest[];
}

export type Outcome = 'PASSED' | 'FAILED';

/** Parameter's name → group. */
export type RuleParams = Readonly<Record<string, string>>;
