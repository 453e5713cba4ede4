import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestShell, testShell } from './shell.ts';

let shell: TestShell;
beforeAll(async () => {
  shell = await testShell();
  const votes = [
    'rcid,country,country_code,un_regional_group,vote',
    ...['Kenya,KE', 'Ghana,GH', 'Egypt,EG'].map((country) => `12,${country},Africa,yes`),
    '12,Japan,JP,Asia,no',
    '12,India,IN,Asia,no',
    '7,Kenya,KE,Africa,yes',
  ];
  await shell.run(['import', 'rollcalls', '-', '--forum', 'body'], `${votes.join('\n')}\n`);
});
afterAll(() => shell.close());

const tries = (...more: string[]) => shell.run(['rules', 'try', '--forum', 'body', ...more]);

describe('rules are tried on what was counted', () => {
  it('with how close it was, and every rule', async () => {
    const { code, out } = await tries('--item', '12');
    expect(code).toBe(0);
    expect(out).toBe(
      [
        '12 Roll call 12: passed under simple-majority',
        '  1 changed ballot would have made it fail: in Africa, 1 from support to opposition with a reason.',
        '  No further votes would have made it fail.',
        '  simple-majority             passed',
        '  absolute-majority           passed',
        '  two-thirds                  failed',
        '  every-group-majority        failed',
        '  two-thirds-and-every-group  failed',
        '  either-house                failed',
        '  iso                         not asked: it must be told a group, with --group',
        '  ieee                        failed',
        '  equal-pillars               failed',
        '  no-objection                failed',
        '',
        '',
      ].join('\n'),
    );
  });

  it('with the tests of one rule, and the group that it must be told', async () => {
    const { out } = await tries('--item', '12', '--rule', 'iso', '--group', 'nationalMembers=Africa');
    expect(out).toMatch(/^ {2}iso {2}passed\n {4}There are 3 votes for and reasoned votes against, and/m);
    expect(await tries('--rule', 'iso', '--group', 'nationalMembers=Oceania')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no such group votes'),
    });
    expect((await tries('--rule', 'iso', '--group', 'Africa')).err).toContain('--group Africa: it is the name of');
  });

  it('of all items as JSON', async () => {
    const { out } = await tries('--rule', 'every-group-majority', '--format', 'json');
    const words = '1 changed ballot would have made it fail: in Africa, 1 from support to opposition with a reason.';
    expect(JSON.parse(out)).toMatchObject([
      { item: '12', rule: 'simple-majority', outcome: 'PASSED', changed: { fewest: 1, atLeast: 1, words } },
      { item: '7', under: [{ rule: 'every-group-majority', outcome: 'PASSED', whyNot: null }] },
    ]);
  });

  it('and nothing is told of what is not there', async () => {
    expect(await tries('--item', '99')).toMatchObject({ code: 1, out: '' });
    expect(await tries('--rule', 'coin')).toMatchObject({ code: 1, err: expect.stringContaining('Allowed choices') });
    expect((await shell.run(['rules', 'try', '--help'])).out).toContain('plenary rules try --forum');
  });
});
