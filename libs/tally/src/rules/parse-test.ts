import { listAt, oneOf, onlyFields, recordAt, recordOf, textAt, wholeAt } from './json-value.ts';
import {
  type AlternativesTest,
  type Base,
  COMPARISONS,
  type ComparisonTest,
  type RuleScope,
  type RuleTest,
  type Share,
} from './rule.ts';

/** What tests may refer to. */
interface Names {
  params: readonly string[];
  bases: Readonly<Record<string, Base>>;
}

const SCOPES = ['POOLED', 'NAMED_GROUP', 'EACH_GROUP', 'SOME_GROUPS', 'EQUAL_WEIGHT'] as const;

/** One test of a rule from outside, checked through. @throws RangeError naming the place. */
export function parseTest(value: unknown, names: Names, at: string): RuleTest {
  const test = recordAt(value, at);
  return test.anyOf === undefined ? parseComparison(test, names, at) : parseAlternatives(test, names, at);
}

function parseAlternatives(test: Record<string, unknown>, names: Names, at: string): AlternativesTest {
  onlyFields(test, ['code', 'anyOf'], at);
  const anyOf = listAt(test.anyOf, `${at}.anyOf`).map((value, index) => {
    const where = `${at}.anyOf[${index}]`;
    const { code, title, tests } = recordOf(value, ['code', 'title', 'tests'], where);
    return {
      code: textAt(code, `${where}.code`),
      title: textAt(title, `${where}.title`),
      tests: filled(tests, `${where}.tests`).map((each, n) => parseTest(each, names, `${where}.tests[${n}]`)),
    };
  });
  filled(anyOf, `${at}.anyOf`);
  return { code: textAt(test.code, `${at}.code`), anyOf };
}

function parseComparison(test: Record<string, unknown>, names: Names, at: string): ComparisonTest {
  onlyFields(test, ['code', 'scope', 'part', 'comparison', 'share', 'of', 'ofAllGroups'], at);
  const scope = parseScope(test.scope, names, `${at}.scope`);
  const parsed: ComparisonTest = {
    code: textAt(test.code, `${at}.code`),
    scope,
    part: baseAt(test.part, names, `${at}.part`),
    comparison: oneOf(test.comparison, COMPARISONS, `${at}.comparison`),
    of:
      typeof test.of === 'number' && scope.kind !== 'EQUAL_WEIGHT'
        ? wholeAt(test.of, 0, `${at}.of`)
        : baseAt(test.of, names, `${at}.of`),
  };
  if (test.share !== undefined) parsed.share = parseShare(test.share, `${at}.share`);
  if (test.ofAllGroups === undefined) return parsed;
  if (test.ofAllGroups !== true) throw new RangeError(`${at}.ofAllGroups: must be true or left out`);
  if (scope.kind === 'EQUAL_WEIGHT') throw new RangeError(`${at}.ofAllGroups: has no meaning with equal weights`);
  return { ...parsed, ofAllGroups: true };
}

function parseScope(value: unknown, names: Names, at: string): RuleScope {
  const scope = recordAt(value, at);
  const kind = oneOf(scope.kind, SCOPES, `${at}.kind`);
  const among = scope.among === undefined ? {} : { among: baseAt(scope.among, names, `${at}.among`) };
  switch (kind) {
    case 'POOLED':
      onlyFields(scope, ['kind'], at);
      return { kind };
    case 'NAMED_GROUP':
      onlyFields(scope, ['kind', 'param'], at);
      return { kind, param: oneOf(scope.param, names.params, `${at}.param`) };
    case 'EACH_GROUP':
      onlyFields(scope, ['kind', 'among'], at);
      return { kind, ...among };
    case 'SOME_GROUPS':
      onlyFields(scope, ['kind', 'atLeast', 'among'], at);
      return { kind, atLeast: parseAtLeast(scope.atLeast, `${at}.atLeast`), ...among };
    case 'EQUAL_WEIGHT':
      onlyFields(scope, ['kind', 'over'], at);
      return { kind, over: baseAt(scope.over, names, `${at}.over`) };
  }
}

function parseAtLeast(value: unknown, at: string): number | Share {
  return Array.isArray(value) ? parseShare(value, at) : wholeAt(value, 0, at);
}

function parseShare(value: unknown, at: string): Share {
  const [numerator, denominator, ...rest] = listAt(value, at);
  if (rest.length > 0) throw new RangeError(`${at}: must be a numerator and a denominator`);
  return [wholeAt(numerator, 0, `${at}[0]`), wholeAt(denominator, 1, `${at}[1]`)];
}

function baseAt(value: unknown, { bases }: Names, at: string): string {
  return oneOf(value, Object.keys(bases), at);
}

function filled(value: unknown, at: string): unknown[] {
  const list = listAt(value, at);
  if (list.length === 0) throw new RangeError(`${at}: must not be empty`);
  return list;
}
