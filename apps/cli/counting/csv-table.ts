import { BadInput } from '../failure.ts';
import { type CsvRecord, csvRecords } from '../reading/csv.ts';

/** A CSV file whose first line is read: the names of its columns, and the lines below. */
export interface CsvTable {
  file: string;
  header: readonly string[];
  /** Its first records, to tell from what the cells hold. They come again in `records`. */
  sample: readonly CsvRecord[];
  /** All records below the header, each with a field for each column. */
  records: AsyncIterable<readonly CsvRecord[]>;
}

const sampleSize = 200;

/** @param delimiter null: the one of comma, semicolon and tab that stands most often in the first line. */
export async function openCsv(
  file: string,
  pieces: AsyncIterable<string>,
  head: string,
  delimiter: string | null,
): Promise<CsvTable> {
  const batches = csvRecords(file, pieces, delimiter ?? delimiterOf(head));
  const sample: CsvRecord[] = [];
  let header: CsvRecord | undefined;
  while (sample.length < sampleSize) {
    const { done, value } = await batches.next();
    if (done) break;
    sample.push(...(header ? value : value.slice(1)));
    header ??= value[0];
  }
  if (!header) throw new BadInput(file, 1, null, 'the file is empty.');
  const width = header.fields.length;
  async function* records() {
    yield checked(file, sample, width);
    for await (const batch of batches) yield checked(file, batch, width);
  }
  return { file, header: header.fields.map((name) => name.trim()), sample, records: records() };
}

function checked(file: string, records: readonly CsvRecord[], width: number): readonly CsvRecord[] {
  for (const { line, fields } of records)
    if (fields.length !== width)
      throw new BadInput(file, line, null, `it has ${fields.length} fields where the first line has ${width}.`);
  return records;
}

function delimiterOf(head: string): string {
  const [line = ''] = head.replaceAll(/"[^"]*"/g, '').split('\n', 1);
  const often = (character: string) => line.split(character).length;
  return [',', ';', '\t'].reduce((most, other) => (often(other) > often(most) ? other : most));
}
