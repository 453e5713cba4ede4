import { describe, expect, it } from 'vitest';
import { textOf } from './text.ts';

async function* pieces(...chunks: (string | Uint8Array)[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function read(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const piece of textOf('votes.csv', bytes)) text += piece;
  return text;
}

describe('reading the text of a file', () => {
  it('puts characters together that were cut between two pieces', async () => {
    const bytes = Buffer.from('Côte d’Ivoire\nمصر\n');
    for (let cut = 1; cut < bytes.length; cut += 1)
      expect(await read(pieces(bytes.subarray(0, cut), bytes.subarray(cut)))).toBe('Côte d’Ivoire\nمصر\n');
  });

  it('takes the byte order mark off its beginning, and off there alone', async () => {
    expect(await read(pieces('\ufeffa\n', '\ufeffb\n'))).toBe('a\n\ufeffb\n');
  });

  it('reads a last line that has no end', async () => {
    expect(await read(pieces('a\nb'))).toBe('a\nb');
  });

  it('names the line that is not UTF-8', async () => {
    const latin = Buffer.from('a\nb\nC\xf4te d’Ivoire\nd\n', 'latin1');
    await expect(read(pieces(latin))).rejects.toThrow('votes.csv, line 3, column 2: it is not UTF-8.');
    await expect(read(pieces('a\nb\n', Buffer.from('C\xf4te', 'latin1')))).rejects.toThrow('line 3');
    await expect(read(pieces(Buffer.from('a,b\n', 'utf16le'), Buffer.from([0xff, 0xfe])))).rejects.toThrow('line 2');
  });

  it('does not hold a line without an end in memory', async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(100_000, 'x');
    }
    await expect(read(endless())).rejects.toThrow('line 1, column 1: the line is longer than 4,000,000 bytes.');
  });
});
