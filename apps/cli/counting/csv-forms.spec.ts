import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranks } from './marks.ts';
import { readPlainRanks } from './plain-ranks.ts';
import { rankOf } from './rank-headings.ts';
import type { ReadingTerms } from './read-ballots.ts';
import { ballots, read } from './spec/read-text.ts';

describe('CSV with a column per option', () => {
  it('holds ranks; empty cells and words are unranked', async () => {
    const text = '\ufeffAda,"Bo, the B",__proto__\r\n2,1, 3 \r\n1,No opinion,\r\n\r\n-,2.0,unranked\r\n65535,1,1\r\n';
    expect(await ballots(text)).toEqual({
      form: 'options',
      options: ['Ada', 'Bo, the B', '__proto__'],
      ballots: ['2,1,3', '1,0,0', '0,2,0', '65535,1,1'],
    });
    expect((await read(text)).saysNoOpinion).toBe(true);
    expect((await read('A,B\n1,\n')).saysNoOpinion).toBe(false);
  });

  it('has columns of groups, numbers of ballots and others where they are named', async () => {
    const text = 'at;Group;Ada;n;Bo\nx;States;1;3;2\ny; Media ;2;0;1\n';
    expect(await ballots(text, { ignore: ['at'], group: 'Group', times: 'n' })).toMatchObject({
      options: ['Ada', 'Bo'],
      ballots: ['1,2 ×3 States', '2,1 ×0 Media'],
    });
  });

  it('is divided by what stands in its first line, or what is said', async () => {
    expect((await ballots('A\tB,C\tD\n1\t2\t3\n')).options).toEqual(['A', 'B,C', 'D']);
    expect((await ballots('A|B\n1|2\n', { delimiter: '|' })).options).toEqual(['A', 'B']);
  });

  it('may hold no ballot, and one option', async () => {
    expect(await ballots('Ada,Bo\n')).toEqual({ form: 'options', options: ['Ada', 'Bo'], ballots: [] });
    expect((await ballots('Ada\n1\n2\n')).ballots).toEqual(['1', '2']);
  });

  it('spoils the ballots with a cell that is no rank, and tells the first of them', async () => {
    const rows = ['1,2', '0,1', '1.5,1', 'x,1', '-1,1', '65536,1', ...Array(16).fill('1,y')];
    const { spoilt } = await read(['A,B', ...rows].join('\n'));
    expect(spoilt).toMatchObject({ ballots: 21, elsewhere: 1 });
    expect(spoilt.places).toHaveLength(20);
    expect(spoilt.places.slice(0, 6)).toEqual([
      'line 3: "0" in column "A" is no rank',
      'line 4: "1.5" in column "A" is no rank',
      'line 5: "x" in column "A" is no rank',
      'line 6: "-1" in column "A" is no rank',
      'line 7: "65536" in column "A" is no rank',
      'line 8: "y" in column "B" is no rank',
    ]);
    expect((await read('A,B,n\n1,x,7\n1,2,1\n', { times: 'n' })).spoilt.ballots).toBe(7);
  });

  it('reads plain lines as it reads cells one by one', () => {
    const marks = ranks();
    const cell = fc.oneof(fc.nat({ max: 99_999 }).map(String), fc.constantFrom('', '0', '007', 'x', ' 1', '1.0', '-'));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 5 }), (cells, width) => {
        const plain = new Array<number>(width).fill(9);
        if (!readPlainRanks(cells.join(','), ',', plain)) return;
        expect(plain).toEqual(cells.map((each) => marks.of(each)));
      }),
    );
    expect(readPlainRanks('3,,1,12', ',', [0, 0, 0, 0])).toBe(true);
  });

  it.each<[string, string, Partial<ReadingTerms>, string]>([
    ['too few fields', 'A,B\n1,2\n1\n', {}, 'line 3, column 2: it has 1 field where the first line has 2.'],
    ['too many fields', 'A,B\n1,2,3\n', {}, 'line 2, column 3: it has 3 fields where the first line has 2.'],
    ['an option twice', 'A,B,A\n1,2,3\n', {}, 'line 1, column A: the file has two columns of this name.'],
    ['an option without name', 'A,\n1,2\n', {}, 'line 1, column 2: it has no name. If it is no option, leave it out'],
    [
      'a column of no marks',
      'at,A\nx,1\ny,2\nz,1\n',
      {},
      'line 2, column at: "x" is no rank, nor is what stands below.',
    ],
    ['no option left', 'A\n1\n', { ignore: ['A'] }, 'line 1, column 1: no column is left for options.'],
    [
      'a column that is not there',
      'A,B\n1,2\n',
      { group: 'C' },
      'line 1, column C: there is no such column for --group.',
    ],
    ['no number of ballots', 'A,B,n\n1,2,x\n', { times: 'n' }, 'line 2, column n: "x" is no whole number of ballots.'],
    ['an open quote', 'A,B\n1,"2\n', {}, 'line 2, column 2: a quote (") opens a field here and is never closed.'],
    ['no rank at all', 'Best,Worst\nAda,Bo\n', {}, 'line 2, column Best: no column holds ranks. --input choices says'],
    [
      'ranks under ranks',
      'rank1,rank2\n2,1\n',
      {},
      'line 1, column rank1: the headings are ranks, and what stands below',
    ],
    ['two ballots too many', `A,n\n1,${2 ** 53 - 1}\n1,1\n`, { times: 'n' }, 'line 3, column 1: ballots: more than'],
  ])('is refused: %s', async (_what, text, terms, message) => {
    await expect(read(text, terms)).rejects.toThrow(`f, ${message}`);
  });
});

describe('CSV with a column per rank', () => {
  const text = [
    'Precinct,1ST CHOICE MAYOR,3RD CHOICE MAYOR,2ND CHOICE MAYOR,COUNT',
    'P-1,ADA,CY,BO,1',
    'P-2,CY,undervote,undervote,1',
    'P-1,overvote,ADA,BO,2',
    'P-1,BO,ADA,BO,1',
    'P-1,,,,1',
  ].join('\n');

  it('holds names; options are in the order of their names', async () => {
    expect(await ballots(text, { times: 'COUNT', group: 'Precinct' })).toEqual({
      form: 'choices',
      options: ['ADA', 'BO', 'CY'],
      ballots: ['1,2,3 P-1', '0,0,1 P-2', '0,0,0 ×2 P-1', '3,1,0 P-1', '0,0,0 P-1'],
    });
    expect(await ballots(text, { group: 'Precinct' })).toEqual(
      await ballots(text, { times: 'COUNT', group: 'Precinct' }),
    );
    expect((await read(text)).notes).toEqual([
      'Not read: column "Precinct".',
      'Column "COUNT" says how many voters handed in each ballot.',
      'An option is named again 1 times: its first place counts.',
      'Overvoted ranks: 2; the ballot ends there.',
    ]);
  });

  it('passes over overvotes where that is the policy', async () => {
    const { ballots: read } = await ballots(text, { overvotes: 'SKIP', times: 'COUNT' });
    expect(read[2]).toBe('3,2,0 ×2');
  });

  it('may have a list of all options, and then no other', async () => {
    expect((await ballots('First,Second\nBo,\n', { options: ['Cy', 'Bo', 'Ada'] })).options).toEqual([
      'Ada',
      'Bo',
      'Cy',
    ]);
    await expect(read('First,Second\nBo,\nDi,\n', { options: ['Bo'] })).rejects.toThrow(
      'f, line 3, column First: "Di" is not in the list of --options.',
    );
  });

  it('is told from the cells, or by what is said', async () => {
    expect(await ballots('1,2\nAda,Bo\n')).toMatchObject({ form: 'choices', ballots: ['1,2'] });
    expect(await ballots('1,2\n2,1\n', { input: 'choices' })).toMatchObject({ options: ['1', '2'], ballots: ['2,1'] });
    expect(await ballots('1,2\n2,1\n', { input: 'options' })).toMatchObject({ form: 'options', ballots: ['2,1'] });
    expect(await ballots('Best,Next\nBo,Ada\n', { input: 'choices' })).toMatchObject({ ballots: ['2,1'] });
  });

  it('refuses more names than can be options', async () => {
    const names = Array.from({ length: 1_001 }, (_, n) => `N${n}`).join('\n');
    await expect(read(`rank1,rank2\n${names.replaceAll('\n', ',\n')},\n`)).rejects.toThrow(
      'f, line 1002, column rank1: "N1000" is an option beyond 1000.',
    );
  });

  it.each([
    ['rank1', 1],
    ['Rank 12', 12],
    ['choice_3', 3],
    ['Preference #2 (mayor)', 2],
    ['1st choice', 1],
    ['22ND CHOICE', 22],
    ['7', 7],
    ['Third', 3],
    ['tenth-choice', 10],
    ['Ranking', null],
    ['12 Monkeys', null],
    ['Ada', null],
  ])('heads its columns with ranks: %s', (heading, rank) => {
    expect(rankOf(heading)).toBe(rank);
  });
});

describe('CSV of other marks', () => {
  it('holds scores, where nothing is not 0', async () => {
    const { profile, spoilt } = await read('A,B\n5,0\n-3,\nabstain,+2\n1e9,1\n', { method: 'SCORE' });
    expect('scores' in profile && [...profile.scores]).toEqual([5, 0, -3, -(2 ** 31), -(2 ** 31), 2]);
    expect(spoilt.places).toEqual(['line 5: "1e9" in column "A" is no score']);
  });

  it('holds approvals and lights', async () => {
    expect((await ballots('A,B\nx,\n1,0\nYes,No\n', { method: 'APPROVAL' })).ballots).toEqual(['1,0', '1,0', '1,0']);
    expect((await ballots('A,B\ngreen,Red\nAMBER,g\n', { method: 'TRAFFIC_LIGHT' })).ballots).toEqual(['1,-1', '0,1']);
  });

  it('holds positions, in a column of votes or a column per question', async () => {
    const votes = 'voter,Vote\na,yes\nb,No\nc,abstain\nd,recused\ne,maybe\n';
    const one = await read(votes, { method: 'SUPPORT' });
    expect('scores' in one.profile && [one.form, ...one.profile.scores]).toEqual(['votes', 1, -1, 0, -4]);
    expect(one.spoilt.places).toEqual(['line 6: "maybe" in column "Vote" is no position']);
    const several = await ballots('Q1,Q2\nfor,against\naye,nay\n', { method: 'SUPPORT' });
    expect(several).toEqual({ form: 'options', options: ['Q1', 'Q2'], ballots: ['1,-1', '1,-1'] });
    const consent = await ballots('position\nagree\nstand aside\nblock\nno\n', { method: 'CONSENT' });
    expect(consent.ballots).toEqual(['1', '-2', '-3']);
    await expect(read('A,B\nyes,no\n', { method: 'SUPPORT', input: 'votes' })).rejects.toThrow(
      'f, line 1, column 1: no column is',
    );
  });
});
