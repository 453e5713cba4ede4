import { BadInput } from '../failure.ts';
import { counted } from '../forum-terms.ts';
import { type CsvRecord, csvRecords } from '../reading/csv.ts';

/** A CSV file whose first line is read: the names of its columns, and the lines below. */
export interface CsvTable {
  file: string;
  header: readonly string[];
  delimiter: string;
  /** Its first records, to tell from what the cells hold. They come again in `records`. */
  sample: readonly CsvRecord[];
  /** All records below the header. */
  records: AsyncIterable<readonly CsvRecord[]>;
}

/** The fields of a record, one for each column. @throws BadInput where there are more or fewer. */
export function fieldsOf({ file, header }: CsvTable, record: CsvRecord): string[] {
  const { fields } = record;
  if (fields.length === header.length) return fields;
  throw new BadInput(
    file,
    record.line,
    String(Math.min(fields.length, header.length) + 1),
    `it has ${counted(fields.length, 'field', 'fields')} where the first line has ${header.length}.`,
  );
}

const sampleSize = 200;

/** @param said the delimiter; null: the one of comma, semicolon and tab that stands most often in the first line. */
export async function openCsv(
  file: string,
  pieces: AsyncIterable<string>,
  head: string,
  said: string | null,
): Promise<CsvTable> {
  const delimiter = said ?? delimiterOf(head);
  const batches = csvRecords(file, pieces, delimiter);
  const sample: CsvRecord[] = [];
  let header: CsvRecord | undefined;
  while (sample.length < sampleSize) {
    const { done, value } = await batches.next();
    if (done) break;
    sample.push(...(header ? value : value.slice(1)));
    header ??= value[0];
  }
  if (!header) throw new BadInput(file, 1, '1', 'the file is empty.');
  async function* records() {
    yield sample;
    yield* batches;
  }
  return { file, header: header.fields.map((name) => name.trim()), delimiter, sample, records: records() };
}

function delimiterOf(head: string): string {
  const [line = ''] = head.replaceAll(/"[^"]*"/g, '').split('\n', 1);
  const often = (character: string) => line.split(character).length;
  return [',', ';', '\t'].reduce((most, other) => (often(other) > often(most) ? other : most));
}
