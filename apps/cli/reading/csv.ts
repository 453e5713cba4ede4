import { type CsvError, parse } from 'csv-parse/sync';
import { BadInput } from '../failure.ts';

/** One record of a CSV file. A quoted field may hold line ends: `line` is the first of its lines. */
export interface CsvRecord {
  line: number;
  /** Its fields, divided when they are asked for. */
  readonly fields: string[];
  /** The line itself where it holds no quote, and a field is what stands between two delimiters; else null. */
  plain: string | null;
}

/** No record that people wrote is longer, in characters. What is longer has a quote that nobody closed. */
const longestRecord = 1_000_000;
const quote = '"';

/**
 * The records of a CSV text (RFC 4180), those of one piece together, empty lines left out. The text comes in pieces of
 * whole lines; only where there are quotes is more asked than to divide it. @throws BadInput where a quote is wrong.
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
    const read = text.includes(quote)
      ? quotedRecords(file, text, line, delimiter)
      : plainRecords(text, line, delimiter);
    if (read instanceof BadInput) {
      open = text;
      neverClosed = read;
      continue;
    }
    open = '';
    line += newlinesIn(text);
    yield read;
  }
  if (open !== '') throw neverClosed;
}

function plainRecords(text: string, firstLine: number, delimiter: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  for (const [index, each] of text.split('\n').entries()) {
    const plain = each.endsWith('\r') ? each.slice(0, -1) : each;
    if (plain !== '') records.push(new PlainRecord(firstLine + index, plain, delimiter));
  }
  return records;
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

/** Records of which some hold quotes; the fault itself where the last quote is not closed in this text. */
function quotedRecords(file: string, text: string, firstLine: number, delimiter: string): CsvRecord[] | BadInput {
  const bytes = Buffer.from(text);
  const records: CsvRecord[] = [];
  let [at, line] = [0, firstLine];
  /** The line on which a record begins where the one before ended. */
  const begin = (): number => {
    for (; bytes[at] === 0x0a || bytes[at] === 0x0d; at += 1) if (bytes[at] === 0x0a) line += 1;
    return line;
  };
  const take = (fields: string[], info: { bytes: number }) => {
    records.push({ line: begin(), fields, plain: null });
    line += newlinesIn(bytes.toString('latin1', at, info.bytes));
    at = info.bytes;
    return null;
  };
  try {
    const dividing = { delimiter, record_delimiter: ['\r\n', '\n'], relax_column_count: true, skip_empty_lines: true };
    parse(text, { ...dividing, on_record: (fields, info) => take(fields, info) });
    return records;
  } catch (error) {
    const { code, column } = error as CsvError & { column: number };
    const reason = faults[code];
    if (reason === undefined) throw error;
    const fault = new BadInput(file, begin(), String(column + 1), reason);
    if (code === 'CSV_QUOTE_NOT_CLOSED') return fault;
    throw fault;
  }
}

const faults: Partial<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote (") opens a field here and is never closed.',
  INVALID_OPENING_QUOTE: 'a quote (") stands inside a field that does not begin with one.',
  CSV_INVALID_CLOSING_QUOTE: 'something follows the quote (") that closes the field.',
};

const newlinesIn = (text: string): number => text.split('\n').length - 1;
