import { describe, expect, it } from 'vitest';
import type { ReadingTerms } from './read-ballots.ts';
import { formOf } from './recognize.ts';
import { ballots, read } from './spec/read-text.ts';

const preflib = (...lines: string[]) =>
  [
    '# TITLE: x',
    '# NUMBER ALTERNATIVES: 3',
    ...['Ada', 'Bo', 'Cy'].map((name, n) => `# ALTERNATIVE NAME ${n + 1}: ${name}`),
    ...lines,
    '',
  ].join('\n');
const blt = (...lines: string[]) => ['3 2', ...lines, '0', '"Ada"', '"Bo ""the"" B"', '"Cy"', '"Title"', ''].join('\n');
const debian = (...lines: string[]) =>
  ['  Tally Sheet', '     Option 1----->: Ada', '   /  Option 2---->: Bo: the B', '   |/', ...lines, ''].join('\n');

describe('PrefLib', () => {
  it('is read with ties, truncation and numbers of ballots', async () => {
    expect(await ballots(preflib('4: 2,{1,3}', '1: 3', ' 2 : { 1 , 2 } , 3', '3:'))).toEqual({
      form: 'preflib',
      options: ['Ada', 'Bo', 'Cy'],
      ballots: ['2,1,2 ×4', '0,0,1', '1,1,2 ×2', '0,0,0 ×3'],
    });
  });

  it('spoils a ballot that ranks an option twice, and says where the header is wrong', async () => {
    const text = preflib('# NUMBER VOTERS: 5', '4: 2,1,2', '2: 1');
    const { spoilt, notes } = await read(text);
    expect(spoilt).toEqual({ ballots: 4, places: ['line 7: it ranks "Bo" twice'], elsewhere: 0 });
    expect(notes).toEqual(['Its header says 5 voters, but its lines hold 6.']);
    expect((await ballots(text)).ballots).toEqual(['1,0,0 ×2']);
  });

  it('is read as it was written before 2022', async () => {
    const old = (...lines: string[]) => ['3', '1,Ada', '2,Bo, the B', '3,Cy', ...lines, ''].join('\n');
    const { spoilt, notes, ...rest } = await read(old('6,6,3', '4,2,{1,3}', '1,3', '1,2,2'), { input: 'preflib' });
    expect(rest.profile.options).toEqual(['Ada', 'Bo, the B', 'Cy']);
    expect((await ballots(old('5,5,2', '4,2,{1,3}', '1,3'), { input: 'preflib' })).ballots).toEqual([
      '2,1,2 ×4',
      '0,0,1',
    ]);
    expect([spoilt.ballots, notes]).toEqual([1, []]);
    await expect(read(old('5,5,2', '4: 2'), { input: 'preflib' })).rejects.toThrow(
      'f, line 6, column 1: a line of ballots begins with their number and a comma.',
    );
    await expect(read('3\n1,Ada\n4: 2', { input: 'preflib' })).rejects.toThrow(
      'f, line 3, column 1: the header above names 1 alternatives, and says that there are 3.',
    );
  });

  it.each([
    ['an unknown alternative', preflib('1: 1,4'), 'line 6, column 6: the header names no alternative 4.'],
    ['no alternative 0', preflib('1: 0'), 'line 6, column 4: the header names no alternative 0.'],
    [
      'no number of ballots',
      preflib('1,2,3'),
      'line 6, column 1: a line of ballots begins with their number and a colon.',
    ],
    ['half a ballot', preflib('1.5: 1'), 'line 6, column 1: a line of ballots begins'],
    [
      'too many ballots',
      preflib(`${'9'.repeat(20)}: 1`),
      'line 6, column 1: 99999999999999999999 are too many ballots.',
    ],
    ['an open brace', preflib('1: 1,{2,3'), 'line 6, column 6: here stands neither a number nor numbers in braces.'],
    ['a word', preflib('1: 1,Bo'), 'line 6, column 6: here stands neither'],
    ['a comma at the end', preflib('1: 1,'), 'line 6, column 5: the line ends in a comma.'],
    ['a header below', preflib('1: 1', '# TITLE: y'), 'line 7, column 1: a line of the header stands below ballots.'],
    [
      'a name too few',
      preflib('1: 1').replace('VES: 3', 'VES: 4'),
      'line 6, column 1: the header above names 3 alternatives, and says',
    ],
    [
      'a number left out',
      preflib('1: 1').replace('NAME 3', 'NAME 4'),
      'line 6, column 1: the header above does not name alternative 3.',
    ],
    [
      'two of one name',
      preflib('1: 1').replace('Cy', 'Ada'),
      'line 6, column 1: the header above names two alternatives "Ada".',
    ],
  ])('is refused: %s', async (_what, text, message) => {
    await expect(read(text)).rejects.toThrow(`f, ${message}`);
  });
});

describe('BLT', () => {
  it('is read with equal and skipped ranks, remarks and withdrawn candidates', async () => {
    const text = blt('-2 # withdrew', '# a remark', '', '3 1 3 0', '1 2=3 - 1 0', '2 0', '1 3 0 4 1 0');
    expect(await ballots(text)).toEqual({
      form: 'blt',
      options: ['Ada', 'Bo "the" B', 'Cy'],
      ballots: ['1,0,2 ×3', '3,1,1', '0,0,0 ×2', '0,0,1', '1,0,0 ×4'],
    });
    expect(await read(text)).toMatchObject({ seats: 2, withdrawn: ['Bo "the" B'] });
  });

  it('may have parties after names, names without quotes, and all names on a line', async () => {
    const names = async (text: string) => (await read(`2 1\n1 1 0\n0\n${text}`)).profile.options;
    expect(await names('"Ada" "Party, A"\n"Bo" "Party B"\n"Title"\n')).toEqual(['Ada', 'Bo']);
    expect(await names('Ada A\nBo\n')).toEqual(['Ada A', 'Bo']);
    expect(await names('"Ada" "Bo" "Title"')).toEqual(['Ada', 'Bo']);
    expect(await names('"Ada \\"A\\" B"\n"Bo, \\"x\\" # y" # remark "z"\n')).toEqual(['Ada "A" B', 'Bo, "x" # y']);
    expect(await names('"Robert "Bob" Smith"\n"Cy\\" "Party"\n')).toEqual(['Robert "Bob" Smith', 'Cy\\']);
  });

  it('spoils a ballot that ranks a candidate twice', async () => {
    expect((await read(blt('2 1 3 1 0', '1 2=2 0', '1 1 0'))).spoilt).toEqual({
      ballots: 3,
      places: ['line 2: it ranks candidate 1 twice', 'line 3: it ranks candidate 2 twice'],
      elsewhere: 0,
    });
  });

  it.each([
    ['an unknown candidate', blt('1 4 0'), 'line 2, column 3: there is no candidate 4: the file has 3.'],
    ['a word', blt('1 x 0'), 'line 2, column 3: "x" is no candidate\'s number.'],
    ['half a ballot', blt('1.5 1 0'), 'line 2, column 1: "1.5" is no whole number of ballots.'],
    ['no 0 at the end', blt('1 2', '1 1 0'), 'line 2, column 4: the ballot does not end with 0.'],
    ['an unknown withdrawn candidate', blt('-4'), 'line 2, column 1: there is no candidate 4'],
    ['too few names', '3 1\n1 1 0\n0\n"Ada"\n"Bo"\n', 'line 5, column 1: it names 2 of 3 candidates.'],
    ['two of one name', '2 1\n0\n"Ada"\n"Ada"\n', 'line 4, column 1: two candidates are called "Ada".'],
    ['an open quote', '2 1\n0\n"Ada"\n"Bo\n', 'line 4, column 1: a quote (") is not closed.'],
    ['no end', '2 1\n1 1 0\n', 'line 2, column 1: the ballots do not end with a line of 0.'],
    ['no seats', '2 0\n', 'line 1, column 3: the file begins with its numbers of candidates and seats'],
    ['candidates without number', '100000000 2\n', 'line 1, column 1: the file begins with its numbers'],
    ['too many voters', blt(`${2 ** 53} 1 0`), 'line 2, column 1: ballot: it is handed in by a whole number of voters'],
  ])('is refused: %s', async (_what, text, message) => {
    await expect(read(text)).rejects.toThrow(`f, ${message}`);
  });
});

describe("a tally sheet of Debian's", () => {
  it('is read, and a mark that is no rank spoils a ballot', async () => {
    const text = debian('V: 21 \t\tabc', 'V: -1\tdef', 'V: x1 g', 'V: 11');
    expect(await ballots(text)).toEqual({
      form: 'debian',
      options: ['Ada', 'Bo: the B'],
      ballots: ['2,1', '0,1', '1,1'],
    });
    expect((await read(text)).spoilt).toEqual({
      ballots: 1,
      places: ['line 7: "x" is no rank among 2 options'],
      elsewhere: 0,
    });
  });

  it('has letters from the tenth rank on', async () => {
    const drawing = Array.from({ length: 12 }, (_, n) => `Option ${n + 1}->: O${n + 1}`);
    expect((await ballots([...drawing, 'V: 123456789ABc x'].join('\n'))).ballots).toEqual([
      '1,2,3,4,5,6,7,8,9,10,11,12',
    ]);
  });

  it.each([
    ['a rank too few', debian('V: 12', 'V: 1 abc'), 'line 6, column 4: it ranks 1 option where the sheet has 2.'],
    ['no names', 'V: 12 abc\n', 'line 1, column 1: no line above names the options'],
    ['an option twice', debian('   Option 3-->: Ada', 'V: 123'), 'line 5, column 4: two options are called "Ada".'],
    [
      'an option below',
      debian('V: 12', 'Option 3-->: Cy'),
      'line 6, column 1: an option is named below the first ballot.',
    ],
  ])('is refused: %s', async (_what, text, message) => {
    await expect(read(text)).rejects.toThrow(`f, ${message}`);
  });
});

it('is known by the end of its name where its beginning is wrong', () => {
  expect(['a.soi', 'a.TOC', 'a.blt', 'a.csv', 'standard input'].map((name) => formOf('x y\n1 2\n', name))).toEqual([
    'preflib',
    'preflib',
    'blt',
    'csv',
    'csv',
  ]);
  expect(formOf('2 1\n1 1 0\n', 'a.csv')).toBe('blt');
});

describe('what is no file of ballots', () => {
  it.each<[string, string | Uint8Array, Partial<ReadingTerms>, string]>([
    ['nothing', '', {}, 'f, line 1, column 1: the file is empty.'],
    ['blanks', ' \n\n', {}, 'f, line 1, column 1: the file is empty.'],
    ['a byte order mark alone', '\ufeff', {}, 'f, line 1, column 1: the file is empty.'],
    ['other characters', Buffer.from('A,B\n1,2\nC\xf4,1\n', 'latin1'), {}, 'f, line 3, column 2: it is not UTF-8.'],
    [
      'a line without end',
      `A,B\n${'1,2,'.repeat(1_100_000)}`,
      {},
      'f, line 2, column 1: the line is longer than 4,000,000 bytes.',
    ],
    [
      'rankings for scores',
      blt('1 1 0'),
      { method: 'SCORE' },
      'f: it holds rankings, which --method score does not count.',
    ],
    ['PrefLib below another line', `x\n${preflib('1: 4')}`, {}, 'f, line 1, column 1: no header of # NAME'],
    ['a drawing without ballots', debian(), {}, 'f, line 4, column 1: there is no ballot: a line that begins with V:.'],
    ['a form that it has not', 'A,B\n1,2\n', { input: 'blt' }, 'f, line 1, column 1: the file begins with'],
  ])('is refused: %s', async (_what, text, terms, message) => {
    await expect(read(text, terms)).rejects.toThrow(message);
  });

  it('counts who is ranked as approved', async () => {
    expect((await ballots(blt('2 1 3 0'), { method: 'APPROVAL' })).ballots).toEqual(['1,0,1 ×2']);
  });
});
