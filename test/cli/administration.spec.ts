import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plenary } from '../../apps/cli/plenary.ts';
import { type TestShell, testShell } from './shell.ts';

let shell: TestShell;
beforeAll(async () => {
  shell = await testShell();
});
afterAll(() => shell.close());

const commands = [
  [],
  ['import'],
  ['import', 'rollcalls'],
  ['import', 'contributions'],
  ['tally'],
  ['recount'],
  ['rules'],
  ['rules', 'check'],
  ['rules', 'list'],
  ['users'],
  ['users', 'add'],
  ['forum'],
  ['forum', 'make'],
  ['forum', 'office'],
];

describe('the command line', () => {
  it.each(commands.map((command) => [command.join(' '), command]))('explains itself: %s', async (_words, command) => {
    const { code, out, err } = await shell.run([...command, '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`Usage: plenary ${command.join(' ')}`.trim());
  });

  it('says what is wrong with its words, and exits with 1', async () => {
    for (const [args, words] of [
      [['tally'], "error: required option '--forum <slug>' not specified"],
      [['talley'], "error: unknown command 'talley'"],
      [['tally', '--forum', 'x', '--format', 'xml'], "argument 'xml' is invalid. Allowed choices are csv, json, text."],
      [['import', 'rollcalls', '--forum', 'x'], "error: missing required argument 'file'"],
      [
        ['import', 'rollcalls', '-', '--forum', 'A b'],
        'It is made of lower-case letters, digits and single hyphens, 60 at most.',
      ],
      [['import', 'rollcalls', '-', '--forum', 'x', '--delimiter', ''], 'It is one character, or the word tab.'],
      [['tally', '--forum', 'nowhere'], 'plenary: there is no forum "nowhere"'],
      [['recount', '--forum', 'nowhere'], 'plenary: there is no forum "nowhere"'],
      [['forum', 'show', 'nowhere'], 'plenary: there is no forum "nowhere"'],
      [
        ['import', 'contributions', '/nowhere/in.jsonl', '--forum', 'x'],
        '/nowhere/in.jsonl cannot be read: there is no such file.',
      ],
      [['import', 'contributions', '/', '--forum', 'x'], '/ cannot be read: it is a folder.'],
    ] as const) {
      const ran = await shell.run(args);
      expect(ran).toMatchObject({ code: 1, out: '' });
      expect(ran.err).toContain(words);
    }
  });

  it('says which settings are wrong, and that there is no database', async () => {
    let said = '';
    const { stdin, stdout } = process;
    const stderr = Object.assign(Object.create(process.stderr), {
      write: (text: string, done?: () => void) => {
        said += text;
        done?.();
        return true;
      },
    });
    expect(await plenary(['forum', 'list'], { env: { PORT: 'x' }, stdin, stdout, stderr })).toBe(1);
    expect(said).toContain('DATABASE_URL');
    expect(said).toContain('PORT');
    const env = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing' };
    expect(await plenary(['forum', 'list'], { env, stdin, stdout, stderr })).toBe(1);
    expect(said).toContain('plenary: the database of DATABASE_URL cannot be reached (ECONNREFUSED).');
  });
});

describe('people and forums', () => {
  it('are made from the shell', async () => {
    const added = await shell.run(['users', 'add', 'wei@example.org', 'Wei Chen'], 'a long enough passphrase\n');
    expect(added).toEqual({ code: 0, out: 'wei@example.org can sign in.\n', err: '' });
    const twice = await shell.run(['users', 'add', 'WEI@example.org', 'Wei'], 'a long enough passphrase\n');
    expect(twice).toMatchObject({ code: 1, err: 'plenary: refused: the address has an account already (email).\n' });
    expect(await shell.run(['users', 'add', 'x@example.org', 'X'])).toMatchObject({ code: 1 });
    expect((await shell.run(['users', 'administrator', 'wei@example.org'])).out).toBe(
      'wei@example.org is an administrator.\n',
    );
    expect((await shell.run(['users', 'list'])).out).toBe('wei@example.org\tWei Chen\tadministrator\n');

    const terms = ['--name', 'Water council', '--organizer', 'wei@example.org', '--group', 'Users', '--group', 'مرافق'];
    const made = await shell.run(['forum', 'make', 'water', ...terms]);
    expect(made).toEqual({ code: 0, out: '', err: 'forum water is made; wei@example.org is its organizer\n' });
    expect(await shell.run(['forum', 'make', 'water', ...terms])).toMatchObject({
      code: 1,
      err: 'plenary: refused: the name in addresses is taken (slug).\n',
    });
    expect((await shell.run(['forum', 'show', 'water'])).out).toBe(
      'Water council (water), UTC\nno people accredited\n  Users: 0\n  مرافق: 0\nno editions\n',
    );
    expect(await shell.run(['tally', '--forum', 'water', '--format', 'csv'])).toMatchObject({
      code: 0,
      out: 'item,group,eligible,support,oppose,abstain\n',
    });
  });

  it('get offices in forums that have no organizer yet, on record', async () => {
    await shell.run(['users', 'add', 'mia@example.org', 'Mia'], 'a long enough passphrase\n');
    const line = JSON.stringify({ id: '1', title: 'On audits', area: 'Principles', submitter: 'Ada', sector: 'Media' });
    await shell.run(['import', 'contributions', '-', '--forum', 'talks'], `${line}\n`);
    const give = (email: string, office = 'ORGANIZER', forum = 'talks') =>
      shell.run(['forum', 'office', forum, '--email', email, '--office', office]);
    const given = await give('mia@example.org');
    expect(given).toMatchObject({
      code: 0,
      err: 'Mia holds the office ORGANIZER in forum talks; the record says so\n',
    });
    expect(await give('mia@example.org')).toMatchObject({ code: 0 });
    expect(await shell.query(`SELECT office, content FROM record_entry WHERE act = 'OFFICE_GRANTED'`)).toEqual([
      { office: 'ADMINISTRATOR', content: { office: 'ORGANIZER', holder: expect.stringMatching(/^[0-9a-f]{16}$/) } },
    ]);
    expect(await give('nobody@example.org')).toMatchObject({ code: 1, err: expect.stringContaining('(email)') });
    expect(await give('mia@example.org', 'KING')).toMatchObject({ code: 1, err: expect.stringContaining('choices') });
    expect(await give('mia@example.org', 'ORGANIZER', 'nowhere')).toMatchObject({ code: 1 });
  });
});
