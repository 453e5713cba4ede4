import { BadInput } from '../failure.ts';

/** One record of a CSV file. A quoted field may hold line ends: `line` is the first of its lines. */
export interface CsvRecord {
  line: number;
  /** Its fields, divided when they are asked for. */
  readonly fields: string[];
  /** The line itself where it holds no quote, and a field is what stands between two delimiters; else null. */
  plain: string | null;
}

class PlainRecord implements CsvRecord {
  readonly line: number;
  readonly plain: string;
  readonly #delimiter: string;

  constructor(line: number, plain: string, delimiter: string) {
    this.line = line;
    this.plain = plain;
    this.#delimiter = delimiter;
  }

  get fields(): string[] {
    return this.plain.split(this.#delimiter);
  }
}

/** No record that people wrote is longer, in characters. What is longer has a quote that nobody closed. */
const longestRecord = 1_000_000;
const quote = '"';
const carriageReturn = 13;

/**
 * The records of a CSV text (RFC 4180), those of one piece together, empty lines left out. The text comes in pieces of
 * whole lines. @throws BadInput where a quote is wrong.
 */
export async function* csvRecords(
  file: string,
  pieces: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<CsvRecord[]> {
  let line = 1;
  let open = '';
  let neverClosed: BadInput | null = null;
  for await (const piece of pieces) {
    const text: string = open + piece;
    if (open.length > longestRecord) throw neverClosed;
    if (open !== '' && !piece.includes(quote)) {
      open = text;
      continue;
    }
    const records: CsvRecord[] = [];
    let start = 0;
    open = '';
    while (start < text.length) {
      const end = lineEnd(text, start);
      const plain = text.slice(start, text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end);
      if (!plain.includes(quote)) {
        if (plain !== '') records.push(new PlainRecord(line, plain, delimiter));
        start = end + 1;
        line += 1;
        continue;
      }
      const found = quotedRecord(text, start, delimiter, (column, reason) => new BadInput(file, line, column, reason));
      if ('open' in found) {
        open = text.slice(start);
        neverClosed = new BadInput(file, line, found.open, 'a quote (") opens a field here and is never closed.');
        break;
      }
      records.push({ line, fields: found.fields, plain: null });
      start = found.end + 1;
      line += found.lines;
    }
    yield records;
  }
  if (open !== '') throw neverClosed;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The record that begins at `start`, where its line feed stands, and over how many lines it goes; or which field is open. */
function quotedRecord(
  text: string,
  start: number,
  delimiter: string,
  bad: (column: string, reason: string) => BadInput,
): { fields: string[]; end: number; lines: number } | { open: string } {
  const fields: string[] = [];
  let lines = 1;
  for (let at = start; ; ) {
    const column = String(fields.length + 1);
    let after: number;
    if (text[at] === quote) {
      const closing = closingQuote(text, at + 1);
      if (closing < 0) return { open: column };
      const field = text.slice(at + 1, closing);
      lines += field.split('\n').length - 1;
      fields.push(field.replaceAll('""', quote));
      after = closing + 1;
    } else {
      const end = lineEnd(text, at);
      const next = text.indexOf(delimiter, at);
      after = next >= 0 && next < end ? next : end > at && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
      const field = text.slice(at, after);
      if (field.includes(quote)) throw bad(column, 'a quote (") stands inside a field that does not begin with one.');
      fields.push(field);
    }
    if (text.charCodeAt(after) === carriageReturn && text[after + 1] === '\n') after += 1;
    if (after >= text.length || text[after] === '\n') return { fields, end: after, lines };
    if (text[after] !== delimiter) throw bad(column, 'something follows the quote (") that closes the field.');
    at = after + delimiter.length;
  }
}

/** Where the quote stands that closes a field: one that is not doubled. Below 0 where there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 2))
    if (text[at + 1] !== quote) return at;
  return -1;
}
