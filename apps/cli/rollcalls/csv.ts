import { finished } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { BadInput } from '../failure.ts';

/** One line of a CSV file. A quoted field may hold line ends: then it is the last of its lines. */
export interface CsvLine {
  line: number;
  fields: string[];
}

/** No record that people wrote is longer, in bytes. What is longer has a quote that nobody closed. */
const longestRecord = 1_000_000;

/** The lines of a CSV text (RFC 4180), empty ones left out. @throws BadInput where a quote is wrong. */
export async function* csvLines(file: string, text: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvLine> {
  let read: CsvLine[] = [];
  let last = 0;
  const parser = parse({
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
    // What the parser pushes it takes back when a later line is wrong: lines are taken from it as they are found.
    on_record: (fields: string[], { lines }) => {
      last = lines;
      read.push({ line: lines, fields });
      return null;
    },
  });
  let wrong: Error | null = null;
  parser.on('error', (error) => {
    wrong ??= error;
  });
  const taken = (): CsvLine[] => {
    const lines = read;
    read = [];
    return lines;
  };
  for await (const piece of text) {
    await new Promise<void>((resolve) => parser.write(piece, () => resolve()));
    yield* taken();
    if (wrong) throw explained(file, wrong, last);
  }
  parser.end();
  await finished(parser.resume()).catch(() => undefined);
  yield* taken();
  if (wrong) throw explained(file, wrong, last);
}

const opened = 'a quote (") opens a field here and is never closed.';
const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: opened,
  CSV_MAX_RECORD_SIZE: opened,
  INVALID_OPENING_QUOTE: 'a quote (") stands inside a field that does not begin with one.',
  CSV_INVALID_CLOSING_QUOTE: 'something follows the quote (") that closes the field.',
};

function explained(file: string, error: Error, last: number): Error {
  if (!(error instanceof CsvError)) return error;
  const { lines, column } = error as { lines?: unknown; column?: unknown };
  const place = typeof column === 'number' ? String(column + 1) : null;
  const reason = reasons[error.code] ?? error.message;
  // A quote that stays open is found at the end of the file: it stands in the line after the last good one.
  const line = reason === opened || typeof lines !== 'number' ? last + 1 : lines;
  return new BadInput(file, line, place, reason);
}
