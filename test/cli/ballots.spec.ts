import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestShell, testShell } from './shell.ts';

type Row = Record<string, unknown>;

let shell: TestShell;
beforeAll(async () => {
  shell = await testShell();
  await shell.run(
    ['import', 'rollcalls', '-', '--forum', 'chamber'],
    'rcid,country,country_code,un_regional_group,vote\n1,Ann,,Left,yes\n',
  );
});
afterAll(() => shell.close());

const ballots = ['import', 'ballots', '-', '--forum', 'chamber'];
const csv = `side,Ada,Bo,Cy\n${'Left,1,2,3\n'.repeat(5)}${'Right,3,1,2\n'.repeat(6)}Other,,1,\n`;

describe('import ballots', () => {
  it('counts and publishes them, once', async () => {
    const args = [...ballots, '--method', 'irv', '--title', 'Chair', '--group', 'side'];
    const first = await shell.run(args, csv);
    expect(first.err).toContain('12 ballots, 3 options, no ballots spoilt');
    expect(first.err).toContain('published at /f/chamber/counts/1\n');
    expect((await shell.run(args, csv)).err).toContain('nothing to add: it is at /f/chamber/counts/1 already');
    const [row] = await shell.query<Row>('SELECT method, groups, source, result FROM published_count');
    expect(row).toMatchObject({ method: 'INSTANT_RUNOFF', groups: ['Left', 'Right'], source: 'standard input' });
    expect(row?.result).toMatchObject({
      winners: [1],
      byGroup: [{ winners: [0] }, { winners: [1] }, { winners: [] }],
    });
    expect((await shell.run(['recount', '--forum', 'chamber'])).out).toMatch(
      /1 published count, .*\nno differences\n$/,
    );
  });

  it('lets a casting vote or a lot decide a tie, or nobody', async () => {
    const tie = 'Ada,Bo\n1,2\n2,1\n';
    const winners = async (title: string, ...more: string[]) => {
      await shell.run([...ballots, '--method', 'schulze', '--title', title, ...more], tie);
      const [row] = await shell.query<Row>(
        `SELECT result->'winners' AS winners FROM published_count WHERE title = '${title}'`,
      );
      return row?.winners;
    };
    expect(await winners('Open')).toEqual([]);
    expect(await winners('Cast', '--casting-vote', 'Bo,Ada')).toEqual([1]);
    expect(await winners('Lot', '--lot', 'seed')).toHaveLength(1);
  });

  it('says what is wrong, and publishes nothing', async () => {
    const { code, err } = await shell.run(
      [...ballots, '--method', 'irv', '--title', 'Bad', '--group', 'side', '--exclude', 'Di'],
      csv,
    );
    expect(code).toBe(1);
    expect(err).toContain('--exclude: "Di" is no option; those are Ada, Bo, Cy.');
    const nowhere = await shell.run(
      ['import', 'ballots', '-', '--forum', 'nowhere', '--method', 'irv', '--title', 'X'],
      'Ada,Bo\n1,2\n',
    );
    expect(nowhere.err).toContain('there is no forum "nowhere"');
    expect(await shell.query(`SELECT 1 FROM published_count WHERE title IN ('Bad', 'X')`)).toEqual([]);
  });
});
