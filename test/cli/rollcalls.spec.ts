import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestShell, testShell } from './shell.ts';

let shell: TestShell;
beforeAll(async () => {
  shell = await testShell();
});
afterAll(() => shell.close());

const header = 'rcid,country,country_code,un_regional_group,vote';
const rows = [
  '12,"Korea, South",KR,"The ""Asia"" group",yes',
  '12,مصر,EG,المجموعة الأفريقية,no',
  '7,مصر,EG,المجموعة الأفريقية,abstain',
  '12,Namibia,NA,المجموعة الأفريقية,yes',
  '7,Yugoslavia,YU,"The ""Asia"" group",no',
  '7,"Korea, South",KR,"The ""Asia"" group",yes',
];
const csv = (...lines: string[]): string => `${[header, ...lines].join('\n')}\n`;
const expected = [
  'item,group,eligible,support,oppose,abstain',
  '12,"The ""Asia"" group",2,1,0,0',
  '12,المجموعة الأفريقية,2,1,1,0',
  '12,*,4,2,1,0',
  '7,"The ""Asia"" group",2,1,1,0',
  '7,المجموعة الأفريقية,2,0,0,1',
  '7,*,4,1,1,1',
  '',
].join('\n');

const imports = (forum: string, ...more: string[]) => ['import', 'rollcalls', '-', '--forum', forum, ...more];
const tally = async (forum: string) => (await shell.run(['tally', '--forum', forum, '--format', 'csv'])).out;

describe('import rollcalls', () => {
  it('makes closed polls whose tally is that of the file', async () => {
    const file = await shell.file('votes.csv', csv(...rows));
    const ran = await shell.run(['import', 'rollcalls', file, '--forum', 'body', '--name', 'The body']);
    expect(ran).toMatchObject({ code: 0, out: '' });
    expect(ran.err).toContain(`${file}: 2 roll calls, 4 countries, 6 votes`);
    expect(ran.err).toContain('forum body: 2 roll calls added, 4 countries');
    expect(await tally('body')).toBe(expected);
    expect((await shell.run(['forum', 'list'])).out).toBe('body\tThe body\timported from votes.csv\n');
  });

  it('marks all of it as imported, in the name of the administrator', async () => {
    const [polls] = await shell.query<Record<string, unknown>>(`
      SELECT count(*)::int AS all, count("importedAt")::int AS imported, count("closedAt")::int AS closed,
        bool_and(unit = 'ORGANISATION' AND secrecy = 'NAMED') AS named, array_agg(outcome::text ORDER BY number) AS outcomes
      FROM poll`);
    expect(polls).toEqual({ all: 2, imported: 2, closed: 2, named: true, outcomes: ['PASSED', 'FAILED'] });
    const acts = await shell.query<{ act: string; count: number }>(`
      SELECT act, count(*)::int FROM record_entry WHERE act IN ('BALLOT_CAST', 'POLL_CLOSED') AND content->>'imported' = 'true'
      GROUP BY act ORDER BY act`);
    expect(acts).toEqual([
      { act: 'BALLOT_CAST', count: 6 },
      { act: 'POLL_CLOSED', count: 2 },
    ]);
    const countries = await shell.query(`SELECT name, country FROM organisation ORDER BY name COLLATE "C"`);
    expect(countries).toEqual([
      { name: 'Korea, South', country: 'KR' },
      { name: 'Namibia', country: 'NA' },
      { name: 'Yugoslavia', country: null },
      { name: 'مصر', country: 'EG' },
    ]);
  });

  it('changes nothing a second time', async () => {
    const before = await shell.content();
    const again = await shell.run(imports('body'), csv(...rows.toReversed()));
    expect(again).toMatchObject({ code: 0, out: '' });
    expect(again.err).toContain('forum body: nothing to add, every roll call is there already');
    expect(await shell.content()).toBe(before);
  });

  it('adds the roll calls that are new; a country that is new is eligible from then on', async () => {
    const more = csv(...rows, '99,Fiji,FJ,"The ""Asia"" group",no', '99,مصر,EG,المجموعة الأفريقية,no');
    expect((await shell.run(imports('body'), more)).err).toContain('forum body: 1 roll call added');
    const added = ['99,"The ""Asia"" group",3,0,1,0', '99,المجموعة الأفريقية,2,0,1,0', '99,*,5,0,2,0', ''];
    expect(await tally('body')).toBe(expected + added.join('\n'));
    expect(await shell.run(['recount', '--forum', 'body'])).toMatchObject({ code: 0 });
  });

  it.each([
    [
      'another vote',
      rows.with(0, '12,"Korea, South",KR,"The ""Asia"" group",no'),
      'roll call 12 is stored in forum body with other votes.',
    ],
    ['a vote less', rows.slice(1), 'roll call 12 is stored in forum body with other votes.'],
    [
      'a vote more',
      [...rows, '12,Yugoslavia,YU,"The ""Asia"" group",no'],
      'roll call 12 is stored in forum body with other votes.',
    ],
    [
      'a new country in it',
      [...rows, '12,Tonga,TO,"The ""Asia"" group",no'],
      'roll call 12 is stored in forum body with other votes.',
    ],
    [
      'another group',
      ['100,Fiji,FJ,المجموعة الأفريقية,no'],
      'Fiji is stored in another group than "المجموعة الأفريقية".',
    ],
  ])('refuses a file that contradicts what is stored: %s', async (_what, lines, words) => {
    const before = await shell.content();
    const ran = await shell.run(imports('body'), csv('1000,Peru,PE,Latin America,yes', ...lines));
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain(`plenary: ${words}`);
    expect(await shell.content()).toBe(before);
  });

  it.each([
    [
      'an unknown vote',
      csv(...rows, '8,Fiji,FJ,G,nay'),
      'standard input, line 8, column vote: "nay" is none of yes, no, abstain.',
    ],
    [
      'the same country twice',
      csv(...rows, rows[0] ?? ''),
      'standard input, line 8, column country: Korea, South stands in roll call 12 before.',
    ],
    [
      'a quote that stays open',
      csv(...rows, '8,"Fiji,FJ,G,yes'),
      'standard input, line 8, column 2: a quote (") opens a field here',
    ],
    [
      'a missing column',
      csv(...rows).replace('country_code', 'code'),
      'standard input, line 1, column country_code: there is no such column.',
    ],
    [
      'too many groups',
      csv(...Array.from({ length: 51 }, (_, index) => `1,C${index},,G${index},yes`)),
      'refused: the value is too long (groups, 50 at most).',
    ],
  ])('keeps nothing of a bad file: %s', async (_what, text, words) => {
    const before = await shell.content();
    const ran = await shell.run(imports('bad'), text);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain(`plenary: ${words}`);
    expect(await shell.content()).toBe(before);
  });

  it('refuses a rule that there is not', async () => {
    const ran = await shell.run(imports('ruled', '--rule', 'coin'), csv(...rows));
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('plenary: the polls: refused: there is no such rule, or it needs parameters');
  });

  it('reads columns by other names', async () => {
    const text = 'member;party;ballot;vote_id;subject\nAnn;Left;yes;v1;On trade\nBo;Right;no;v1;On trade\n';
    const names = [
      '--rcid-column',
      'vote_id',
      '--country-column',
      'member',
      '--group-column',
      'party',
      '--vote-column',
      'ballot',
    ];
    const options = [
      ...names,
      '--title-column',
      'subject',
      '--no-country-codes',
      '--delimiter',
      ';',
      '--rule',
      'two-thirds',
    ];
    expect(await shell.run(imports('chamber', ...options), text)).toMatchObject({ code: 0 });
    expect((await shell.run(['tally', '--forum', 'chamber'])).out).toBe(
      [
        'v1 On trade: failed',
        '       eligible  support  oppose  abstain',
        'Left          1        1       0        0',
        'Right         1        0       1        0',
        'All           2        1       1        0',
        '',
        '',
      ].join('\n'),
    );
    const [tallied] = JSON.parse((await shell.run(['tally', '--forum', 'chamber', '--format', 'json'])).out);
    expect(tallied).toMatchObject({
      item: 'v1',
      outcome: 'FAILED',
      total: { eligible: 2, support: 1, oppose: 1, abstain: 0 },
    });
  });
});
