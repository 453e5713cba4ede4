import { describe, expect, it } from 'vitest';
import { checkVector, parseVectors, presetOf } from '../index.ts';

const industry = { eligible: 9, support: 6, oppose: 3, opposeWithoutReason: 0, abstain: 0, recused: 0, block: 0 };
const aCase = { rule: 'two-thirds', title: 'six of nine', params: {}, groups: { industry }, expect: 'PASSED' };

it('answers a case with its trace', () => {
  const { trace, ...answer } = checkVector(aCase);
  expect(answer).toEqual({
    rule: 'two-thirds',
    title: 'six of nine',
    expected: 'PASSED',
    got: 'PASSED',
    matches: true,
  });
  expect(trace.map(({ test }) => test)).toEqual(['silence', 'two-thirds']);
});

it('says where its answer differs', () => {
  expect(checkVector({ ...aCase, expect: 'FAILED' })).toMatchObject({
    expected: 'FAILED',
    got: 'PASSED',
    matches: false,
  });
});

it('takes a case without title, parameters or standing aside', () => {
  const { title: _title, params: _params, ...bare } = aCase;
  expect(checkVector(bare)).toMatchObject({ title: '', matches: true });
});

it('reads whole numbers past 2^53 exactly from the text of a file', () => {
  const support = '20000000000000000000000000000000000000000000000000000000000000000000000000000001';
  const decided = BigInt(support) * 3n;
  const text = JSON.stringify([
    { ...aCase, groups: { industry: { ...industry, eligible: 0, support: 1, oppose: 2 } } },
  ]);
  const large = (oppose: bigint) =>
    text.replace('"support":1', `"support":${support}`).replace('"oppose":2', `"oppose":${oppose}`);
  const outcomes = [decided / 6n, decided / 6n + 1n].map(
    (oppose) => parseVectors(large(oppose)).map(checkVector)[0]?.got,
  );
  expect(outcomes).toEqual(['PASSED', 'FAILED']);
});

it('reads numbers of any length, and other texts and numbers as JSON does', () => {
  const long = `1${'0'.repeat(400)}`;
  expect(parseVectors(`[${long}, -${long}, 9007199254740992, 7, 0.5, 1e30, "${long}", null]`)).toEqual([
    10n ** 400n,
    -(10n ** 400n),
    2n ** 53n,
    7,
    0.5,
    1e30,
    long,
    null,
  ]);
});

describe('refuses, naming case and field', () => {
  it.each<[string, unknown, string]>([
    ['no record', 'two-thirds', 'case 4: must be a record'],
    ['no rule', { ...aCase, rule: undefined }, 'case 4, rule: must be text, not missing'],
    ['an unknown rule', { ...aCase, rule: 'plurality' }, 'case 4: rule "plurality" is unknown: simple-majority, '],
    ['no answer', { ...aCase, expect: undefined }, 'case 4, expect: must be one of PASSED, FAILED, not missing'],
    ['another answer', { ...aCase, expect: 'passed' }, 'case 4, expect: must be one of PASSED, FAILED, not "passed"'],
    ['a title that is none', { ...aCase, title: 7 }, 'case 4, title: must be text, not 7'],
    ['a list of groups', { ...aCase, groups: [industry] }, 'case 4, groups: must be a record'],
    ['a group that is none', { ...aCase, groups: { a: 7 } }, 'case 4, groups.a: must be a record, not 7'],
    ['no groups', { ...aCase, groups: undefined }, 'case 4, groups: must be a record, not missing'],
    [
      'a missing count',
      { ...aCase, groups: { a: { ...industry, block: undefined } } },
      'case 4, groups.a.block: must be',
    ],
    [
      'a negative count',
      { ...aCase, groups: { a: { ...industry, support: -1 } } },
      'case 4, groups.a.support: must be',
    ],
    ['a broken count', { ...aCase, groups: { a: { ...industry, oppose: 0.5 } } }, 'case 4, groups.a.oppose: must be'],
    [
      'a count in text',
      { ...aCase, groups: { a: { ...industry, recused: '1' } } },
      'case 4, groups.a.recused: must be',
    ],
    ['a parameter that is no group', { ...aCase, params: { a: 1 } }, 'case 4, params.a: must be text, not 1'],
    ['a missing parameter', { ...aCase, rule: 'iso' }, 'case 4: rule iso: parameter "nationalMembers" is missing'],
    ['a parameter too many', { ...aCase, params: { a: 'b' } }, 'case 4: rule two-thirds: it takes no parameter "a"'],
    [
      'three houses',
      { ...aCase, rule: 'either-house' },
      'case 4: rule either-house: it is made for exactly 2 groups, not 1',
    ],
  ])('%s', (_title, vector, message) => {
    expect(() => checkVector(vector, 4)).toThrow(RangeError);
    expect(() => checkVector(vector, 4)).toThrow(message);
  });

  it('a file that is no JSON, or no list', () => {
    expect(() => parseVectors('[{')).toThrow(/^cases: no JSON: /);
    expect(() => parseVectors('{}')).toThrow(/^cases: must be a list, not \{\}/);
  });
});

it('knows every rule by its key', () => {
  expect(() => presetOf('')).toThrow(/^rule "" is unknown: /);
});
