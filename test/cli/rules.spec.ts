import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestShell, testShell } from './shell.ts';

const vectors = join(import.meta.dirname, '../../../shared/data/decision-rules/vectors.json');

let shell: TestShell;
beforeAll(async () => {
  shell = await testShell();
});
afterAll(() => shell.close());

const counts = {
  eligible: 3,
  support: 2,
  oppose: 1,
  opposeWithoutReason: 0,
  abstain: 0,
  recused: 0,
  standAside: 0,
  block: 0,
};
const passes = {
  rule: 'simple-majority',
  title: 'More for than against',
  params: {},
  expect: 'PASSED',
  groups: { All: counts },
};

async function check(cases: unknown) {
  return shell.run(['rules', 'check', await shell.file('cases.json', JSON.stringify(cases))]);
}

describe('rules', () => {
  it('are listed with what they are modelled on', async () => {
    const { code, out } = await shell.run(['rules', 'list']);
    expect([code, out.split('\n').length]).toEqual([0, 11]);
    expect(out).toMatch(/^simple-majority\t/m);
  });

  it('agree with the published cases', async ({ skip }) => {
    skip(!existsSync(vectors), `${vectors} is not beside the checkout: the published cases were not tried.`);
    const { code, out } = await shell.run(['rules', 'check', vectors]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^[1-9]\d* cases, 0 mismatches\n$/)]);
  });

  it('are said not to agree, with case and trace, where they do not', async () => {
    const { code, out } = await check([passes, { ...passes, title: 'Wrong', expect: 'FAILED' }]);
    expect(code).toBe(1);
    expect(out).toMatch(/^case 1, simple-majority: Wrong\n {2}published: FAILED, ours: PASSED\n {4}\S/);
    expect(out).toMatch(/\n2 cases, 1 mismatches\n$/);
  });

  it.each([
    ['no list', {}, 'cases'],
    ['an unknown rule', [{ ...passes, rule: 'coin' }], 'case 0'],
    ['half a vote', [{ ...passes, groups: { All: { ...counts, support: 0.5 } } }], 'case 0'],
  ])('refuse a file that is no list of cases: %s', async (_what, cases, words) => {
    const { code, out, err } = await check(cases);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^plenary: /);
    expect(err).toContain(words);
  });
});
