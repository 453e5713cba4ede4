import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tried } from '../../apps/cli/tally/try.ts';
import { type TestShell, testShell } from './shell.ts';

let shell: TestShell;
beforeAll(async () => {
  shell = await testShell();
});
afterAll(() => shell.close());

const unga = join(import.meta.dirname, '../../../shared/data/rollcalls/unga');

describe('73 roll calls of the General Assembly', () => {
  const read = (name: string): Record<string, string>[] => parse(readFileSync(join(unga, name)), { columns: true });

  it('are tallied as published, cell by cell', async ({ skip }) => {
    skip(
      !existsSync(unga),
      `${unga} is not beside the checkout: the roll calls of the General Assembly were not tried.`,
    );
    const file = join(unga, 'votes.csv');
    const ran = await shell.run(['import', 'rollcalls', file, '--forum', 'unga']);
    expect(ran).toMatchObject({ code: 0, out: '' });
    const ours: Record<string, string>[] = parse(
      (await shell.run(['tally', '--forum', 'unga', '--format', 'csv'])).out,
      { columns: true },
    );
    const cells = ours.map(({ item, group, support, oppose, abstain }) =>
      [item, group, support, oppose, abstain].join(),
    );
    const published = read('EXPECTED_rollcalls.csv').map((row) =>
      [row.rcid, '*', row.published_yes, row.published_no, row.published_abstain].join(),
    );
    const derived = read('EXPECTED_by_un_regional_group_derived.csv').map((row) =>
      [row.rcid, row.region, row.yes, row.no, row.abstain].join(),
    );
    expect(published).toHaveLength(73);
    expect(cells.toSorted()).toEqual([...published, ...derived].sort());
    expect(ours.filter(({ group }) => group === '*').every(({ eligible }) => eligible === '193')).toBe(true);

    const before = await shell.content();
    expect((await shell.run(['import', 'rollcalls', file, '--forum', 'unga'])).err).toContain('nothing to add');
    expect(await shell.content()).toBe(before);
    expect(await shell.run(['recount', '--forum', 'unga'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^compared: 73 polls, 13,087 ballots, .*\nno differences\n$/),
    });
  });

  it('are tried under every rule, and how close each was is worked out to the end', async ({ skip }) => {
    skip(
      !existsSync(unga),
      `${unga} is not beside the checkout: the roll calls of the General Assembly were not tried.`,
    );
    await shell.run(['import', 'rollcalls', join(unga, 'votes.csv'), '--forum', 'unga']);
    const { out } = await shell.run(['rules', 'try', '--forum', 'unga', '--format', 'json']);
    const tried: Tried[] = JSON.parse(out);
    expect(tried).toHaveLength(73);
    for (const { changed, added } of tried) {
      expect(changed?.fewest).toBe(changed?.atLeast);
      expect(added?.fewest).toBe(added?.atLeast);
    }
    const [closest] = tried.toSorted((a, b) => (a.changed?.fewest ?? 0) - (b.changed?.fewest ?? 0));
    const votes = read('EXPECTED_rollcalls.csv').find(({ rcid }) => rcid === closest?.item);
    expect(closest?.changed?.fewest).toBe(
      Math.ceil(Math.abs(Number(votes?.published_yes) - Number(votes?.published_no)) / 2),
    );
  });
});
