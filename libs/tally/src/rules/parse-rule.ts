import { listAt, oneOf, recordAt, recordOf, textAt, wholeAt } from './json-value.ts';
import { parseTest } from './parse-test.ts';
import { type Base, FIELDS, type RuleDefinition } from './rule.ts';

/**
 * A rule from outside, such as a row's JSON, checked through: every field there, none unknown, every base and
 * parameter that a test names defined, every share a fraction of whole numbers.
 * @throws RangeError naming the place: `rule.tests[0].share`.
 */
export function parseRule(value: unknown): RuleDefinition {
  const rule = recordOf(value, RULE_FIELDS, 'rule');
  const names = {
    params: listAt(rule.params, 'rule.params').map((name, index) => textAt(name, `rule.params[${index}]`)),
    bases: parseBases(rule.bases),
  };
  const testsAt = (field: 'limits' | 'quorums' | 'tests') =>
    listAt(rule[field], `rule.${field}`).map((test, index) => parseTest(test, names, `rule.${field}[${index}]`));
  const definition: RuleDefinition = {
    key: textAt(rule.key, 'rule.key'),
    version: wholeAt(rule.version, 1, 'rule.version'),
    title: textAt(rule.title, 'rule.title'),
    passesWhen: textAt(rule.passesWhen, 'rule.passesWhen'),
    source: textAt(rule.source, 'rule.source'),
    ...names,
    silence: parseSilence(rule.silence, names.bases),
    blocking: oneOf(rule.blocking, ['STOPS', 'IS_NOT_COUNTED'], 'rule.blocking'),
    limits: testsAt('limits'),
    quorums: testsAt('quorums'),
    tests: testsAt('tests'),
  };
  if (definition.tests.length === 0) throw new RangeError('rule.tests: must hold at least one test');
  if (rule.groups !== undefined) definition.groups = parseGroups(rule.groups);
  return definition;
}

const RULE_FIELDS: readonly (keyof RuleDefinition)[] = [
  'key',
  'version',
  'title',
  'passesWhen',
  'source',
  'params',
  'groups',
  'bases',
  'silence',
  'blocking',
  'limits',
  'quorums',
  'tests',
];

function parseBases(value: unknown): Record<string, Base> {
  const entries = Object.entries(recordAt(value, 'rule.bases')).map(([name, base]): [string, Base] => {
    const at = `rule.bases.${name}`;
    const { title, counts, less } = recordOf(base, ['title', 'counts', 'less'], at);
    const fieldsAt = (list: unknown, where: string) =>
      listAt(list, where).map((field, index) => oneOf(field, FIELDS, `${where}[${index}]`));
    const parsed: Base = { title: textAt(title, `${at}.title`), counts: fieldsAt(counts, `${at}.counts`) };
    if (less !== undefined) parsed.less = fieldsAt(less, `${at}.less`);
    return [name, parsed];
  });
  return Object.fromEntries(entries);
}

function parseSilence(value: unknown, bases: Record<string, Base>): RuleDefinition['silence'] {
  const { base, outcome } = recordOf(value, ['base', 'outcome'], 'rule.silence');
  return {
    base: oneOf(base, Object.keys(bases), 'rule.silence.base'),
    outcome: oneOf(outcome, ['PASSED', 'FAILED'], 'rule.silence.outcome'),
  };
}

function parseGroups(value: unknown): { atLeast: number; atMost?: number } {
  const { atLeast, atMost } = recordOf(value, ['atLeast', 'atMost'], 'rule.groups');
  const least = wholeAt(atLeast, 0, 'rule.groups.atLeast');
  return atMost === undefined
    ? { atLeast: least }
    : { atLeast: least, atMost: wholeAt(atMost, least, 'rule.groups.atMost') };
}
