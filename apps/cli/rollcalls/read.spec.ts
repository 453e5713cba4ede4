import { describe, expect, it } from 'vitest';
import { type RollCallForm, readRollCalls } from './read.ts';

const form: RollCallForm = {
  columns: {
    rcid: 'rcid',
    country: 'country',
    countryCode: 'country_code',
    group: 'un_regional_group',
    vote: 'vote',
    title: null,
  },
  delimiter: ',',
  withoutGroup: null,
};
const header = 'rcid,country,country_code,un_regional_group,vote';

async function read(text: string | Uint8Array, terms: Partial<RollCallForm> = {}) {
  async function* bytes() {
    const all = Buffer.from(text);
    for (let start = 0; start < all.length; start += 7) yield all.subarray(start, start + 7);
  }
  return readRollCalls({ name: 'votes.csv', bytes: bytes() }, { ...form, ...terms });
}

const lines = (...rows: string[]) => `${[header, ...rows].join('\n')}\n`;
const votesOf = (calls: Awaited<ReturnType<typeof read>>) =>
  [...calls.all()].map(({ rcid, votes }) => [rcid, votes.map(({ country, vote }) => `${country.name} ${vote}`)]);

describe('a file of roll calls', () => {
  it('is read in any order of its rows', async () => {
    const calls = await read(
      lines('2,Chad,TD,Africa,no', '1,Peru,PE,America,yes', '1,Chad,TD,Africa,abstain', '2,Peru,PE,America,yes'),
    );
    expect(votesOf(calls)).toEqual([
      ['2', ['Chad OPPOSE', 'Peru SUPPORT']],
      ['1', ['Chad ABSTAIN', 'Peru SUPPORT']],
    ]);
    expect(calls.groups).toEqual(['Africa', 'America']);
    expect(calls.rows).toBe(4);
  });

  it('may have its columns in another order, among others, and under other names', async () => {
    const text = 'bloc;seen;id;who;what\nNorth;x;7;Ann;YES\nSouth;;7;Bo; no \n';
    const columns = { rcid: 'id', country: 'who', countryCode: null, group: 'bloc', vote: 'what', title: 'seen' };
    const calls = await read(text, { columns, delimiter: ';' });
    expect(votesOf(calls)).toEqual([['7', ['Ann SUPPORT', 'Bo OPPOSE']]]);
    expect([...calls.all()][0]?.title).toBe('x');
  });

  it('may quote its fields, and end its lines as Windows does', async () => {
    const text =
      '\ufeffrcid,country,country_code,un_regional_group,vote\r\n"1","Korea, South",KR,"The ""Asia"" group",yes\r\n\r\n1,مصر,EG,المجموعة الأفريقية,no\r\n';
    const calls = await read(text);
    expect(calls.countries.map(({ name }) => name)).toEqual(['Korea, South', 'مصر']);
    expect(calls.groups).toEqual(['The "Asia" group', 'المجموعة الأفريقية']);
  });

  it('may leave a code out, once or always', async () => {
    const calls = await read(lines('1,Chad,,Africa,no', '2,Chad,TD,Africa,no', '3,Chad,,Africa,yes'));
    expect(calls.countries).toMatchObject([{ name: 'Chad', code: 'TD' }]);
  });

  it('may leave groups empty where a group for them is named', async () => {
    const calls = await read(lines('1,Kiribati,KI,,no'), { withoutGroup: 'None' });
    expect(calls.groups).toEqual(['None']);
  });

  it.each([
    [
      'an unknown vote',
      lines('1,Chad,TD,Africa,yes', '2,Chad,TD,Africa,maybe'),
      'line 3, column vote: "maybe" is none of yes, no, abstain.',
    ],
    ['no vote', lines('1,Chad,TD,Africa,'), 'line 2, column vote: it is empty.'],
    ['no country', lines('1, ,TD,Africa,yes'), 'line 2, column country: it is empty.'],
    ['no group', lines('1,Chad,TD,,yes'), 'line 2, column un_regional_group: it is empty.'],
    [
      'a group that is none',
      lines('1,Chad,TD,*,yes'),
      'line 2, column un_regional_group: * stands for all groups together in a tally.',
    ],
    ['no id', lines(',Chad,TD,Africa,yes'), 'line 2, column rcid: it is empty.'],
    ['too few fields', lines('1,Chad,TD,Africa'), 'line 2: it has 4 fields where the first line has 5.'],
    ['too many fields', lines('1,Chad,TD,Africa,yes,x'), 'line 2: it has 6 fields where the first line has 5.'],
    [
      'a missing column',
      'rcid,country,un_regional_group,vote\n',
      'line 1, column country_code: there is no such column.',
    ],
    ['a column twice', `${header},vote\n`, 'line 1, column vote: the file has two columns of this name.'],
    [
      'a country twice',
      lines('1,Chad,TD,Africa,yes', '2,Chad,TD,Africa,no', '1,Chad,TD,Africa,yes'),
      'line 4, column country: Chad stands in roll call 1 before.',
    ],
    [
      'two groups',
      lines('1,Chad,TD,Africa,yes', '2,Chad,TD,Asia,no'),
      'line 3, column un_regional_group: Chad is in "Africa" on line 2.',
    ],
    [
      'two codes',
      lines('1,Chad,TD,Africa,yes', '2,Chad,CF,Africa,no'),
      'line 3, column country_code: Chad has the code TD on line 2.',
    ],
    [
      'an open quote',
      lines('1,Chad,TD,Africa,yes', '2,"Chad,TD,Africa,no', '3,Peru,PE,America,no'),
      'line 3, column 2: a quote (") opens a field here and is never closed.',
    ],
    ['a quote inside', lines('1,Ch"ad,TD,Africa,yes'), 'line 2, column 2: a quote (") stands inside a field'],
    ['text after a quote', lines('1,"Chad"x,TD,Africa,yes'), 'line 2, column 2: something follows the quote'],
    [
      'a control character',
      lines('1,Ch\u0000ad,TD,Africa,yes'),
      'line 2, column country: it holds a control character or a line end.',
    ],
    [
      'a line end in a name',
      lines('1,"Ch\nad",TD,Africa,yes'),
      'line 2, column country: it holds a control character or a line end.',
    ],
    [
      'a name without end',
      lines(`1,${'x'.repeat(181)},TD,Africa,yes`),
      'line 2, column country: it is longer than 180 characters.',
    ],
    [
      'bad UTF-8',
      Buffer.from(lines('1,Chad,TD,Africa,yes', '1,C\xf4te,CI,Africa,yes'), 'latin1'),
      'line 3, column 4: it is not UTF-8.',
    ],
    ['nothing', '', 'line 1: the file is empty.'],
    ['no votes', lines(), 'line 2: there are no votes below the first line.'],
  ])('is refused with line, column and reason: %s', async (_what, text, message) => {
    await expect(read(text)).rejects.toThrow(`votes.csv, ${message}`);
  });

  it('is refused where a roll call has two titles', async () => {
    const columns = { ...form.columns, title: 'title' };
    const text = `${header},title\n1,Chad,TD,Africa,yes,On trade\n1,Peru,PE,America,yes,\n1,Fiji,FJ,Asia,no,On peace\n`;
    await expect(read(text, { columns })).rejects.toThrow(
      'line 4, column title: roll call 1 has the title "On trade" before.',
    );
  });

  it('takes a few bytes a vote', async () => {
    async function* bytes() {
      yield Buffer.from(`${header}\n`);
      for (let call = 0; call < 2_000; call += 1) {
        const rows = Array.from({ length: 100 }, (_, index) => `${call},Country ${index},,G${index % 5},yes`);
        yield Buffer.from(`${rows.join('\n')}\n`);
      }
    }
    const calls = await readRollCalls({ name: 'votes.csv', bytes: bytes() }, form);
    expect([calls.size, calls.rows, calls.countries.length, calls.groups.length]).toEqual([2_000, 200_000, 100, 5]);
  });
});
