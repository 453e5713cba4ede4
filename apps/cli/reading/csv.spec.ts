import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords } from './csv.ts';

async function* linewise(text: string) {
  for (const piece of text.split(/(?<=\n)/)) yield piece;
}

async function read(text: string, delimiter = ','): Promise<[number, string[]][]> {
  const found: [number, string[]][] = [];
  for await (const records of csvRecords('f.csv', linewise(text), delimiter))
    for (const { line, fields } of records) found.push([line, fields]);
  return found;
}

describe('records of CSV', () => {
  it('are divided at delimiters and line ends of any system, empty lines left out', async () => {
    expect(await read('a,b\r\n\r\nc,\n,d')).toEqual([
      [1, ['a', 'b']],
      [3, ['c', '']],
      [4, ['', 'd']],
    ]);
    expect(await read('a;b,c\n', ';')).toEqual([[1, ['a', 'b,c']]]);
  });

  it('hold delimiters, quotes and line ends in quotes', async () => {
    expect(await read('"a, ""b""",c\n"d\r\ne\nf","g"\nh,""\n')).toEqual([
      [1, ['a, "b"', 'c']],
      [2, ['d\r\ne\nf', 'g']],
      [5, ['h', '']],
    ]);
    expect(await read('"a"\r\n"b"')).toEqual([
      [1, ['a']],
      [2, ['b']],
    ]);
  });

  it.each([
    ['a\nb,"c\nd\n', 'line 2, column 2: a quote (") opens a field here and is never closed.'],
    [
      'h\r\na,1\r\n\r\nb,2\r\nc,3,"d\r\ne,4\r\n',
      'line 5, column 3: a quote (") opens a field here and is never closed.',
    ],
    ['a,b"c\n', 'line 1, column 2: a quote (") stands inside a field that does not begin with one.'],
    ['"a\nb",c\nd,"e"f\n', 'line 3, column 2: something follows the quote (") that closes the field.'],
    [`"${'x\n'.repeat(600_000)}`, 'line 1, column 1: a quote (") opens a field here and is never closed.'],
  ])('are refused where a quote is wrong, by line and column', async (text, message) => {
    await expect(read(text)).rejects.toThrow(`f.csv, ${message}`);
  });

  it('come back as they were written', async () => {
    const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;
    const field = fc.oneof(fc.string(), fc.constantFrom(',', '"', '\n', '\r\n', 'a"b', '""'));
    const table = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), async (rows, end) => {
        const text = rows.map((row) => row.map(quoted).join(',') + end).join('');
        expect((await read(text)).map(([, fields]) => fields)).toEqual(rows);
      }),
    );
  });
});
