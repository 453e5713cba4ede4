import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestShell, testShell } from './shell.ts';

let shell: TestShell;
beforeAll(async () => {
  shell = await testShell();
  const text = 'rcid,country,country_code,un_regional_group,vote\n1,Ann,,Left,yes\n1,Bo,,Right,no\n';
  await shell.run(['import', 'rollcalls', '-', '--forum', 'chamber'], text);
});
afterAll(() => shell.close());

describe('recount', () => {
  it('says what it compared', async () => {
    const { code, out } = await shell.run(['recount', '--forum', 'chamber']);
    expect(code).toBe(0);
    expect(out).toMatch(/^compared: 1 poll, 2 ballots, [1-9]\d* entries of the record\nno differences\n$/);
  });

  it('finds a counter that is wrong, and exits with 1', async () => {
    await shell.query(`UPDATE tally SET support = support + 1, oppose = 0, "opposeWithoutReason" = 0
      WHERE "groupId" = (SELECT id FROM stakeholder_group WHERE name = 'Right')`);
    const { code, out } = await shell.run(['recount', '--forum', 'chamber']);
    expect(code).toBe(1);
    expect(out).toContain('poll 1, Right, GOVERNMENT, support: counters 1, ballots 0, record 0\n');
    expect(out).toContain('2 differences\n');
  });

  it('finds a ballot that is not what the record says', async () => {
    await shell.query(
      `UPDATE ballot SET position = 'ABSTAIN' WHERE "groupId" = (SELECT id FROM stakeholder_group WHERE name = 'Left')`,
    );
    const { code, out } = await shell.run(['recount', '--forum', 'chamber']);
    expect(code).toBe(1);
    expect(out).toContain('poll 1, Left, GOVERNMENT, support: counters 1, ballots 0, record 1\n');
  });
});
