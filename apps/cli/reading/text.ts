import { TextDecoder } from 'node:util';
import { BadInput } from '../failure.ts';

/** No line of a file that people wrote is longer, in bytes. */
const longestLine = 4_000_000;
const newline = 0x0a;
/** What stands in a text for bytes that are not UTF-8. */
const replacement = '\ufffd';

/**
 * The text of a stream of UTF-8 in pieces of whole lines, without a byte order mark, in bounded memory.
 * @throws BadInput naming the first line that is not UTF-8 or has no end.
 */
export async function* textOf(file: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let line = 1;
  let rest: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of bytes) {
    const end = chunk.lastIndexOf(newline) + 1;
    if (end > 0) {
      const whole = Buffer.concat([...rest, chunk.subarray(0, end)]);
      yield decode(file, whole, line);
      line += lineEnds(whole);
      rest = [];
      held = 0;
    }
    if (end < chunk.length) rest.push(chunk.subarray(end));
    held += chunk.length - end;
    if (held > longestLine)
      throw new BadInput(file, line, '1', `the line is longer than ${longestLine.toLocaleString('en')} bytes.`);
  }
  if (held > 0) yield decode(file, Buffer.concat(rest), line);
}

function lineEnds(bytes: Uint8Array): number {
  let ends = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === newline) ends += 1;
  return ends;
}

function decode(file: string, lines: Buffer, firstLine: number): string {
  const text = decoded(lines);
  if (text !== null) return firstLine === 1 ? text.replace(/^\ufeff/, '') : text;
  let start = 0;
  for (let line = firstLine; ; line += 1) {
    const next = lines.indexOf(newline, start);
    const end = next < 0 ? lines.length : next + 1;
    const bytes = lines.subarray(start, end);
    if (decoded(bytes) === null) {
      const column = String(bytes.toString().indexOf(replacement) + 1);
      throw new BadInput(file, line, column, 'it is not UTF-8. Save the file as UTF-8 and try again.');
    }
    start = end;
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
