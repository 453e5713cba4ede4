import { RankedBallots, type ScoredBallots } from '@plenary/tally';
import { BadInput } from '../failure.ts';
import { BallotBox, type Spoilt } from './ballot-box.ts';
import { type Column, type Columns, groupIn, timesIn } from './columns.ts';
import { type CsvTable, fieldsOf } from './csv-table.ts';
import type { Marks } from './marks.ts';
import { readPlainRanks } from './plain-ranks.ts';

/** Fewer lines say too little of what a column is for. */
const telling = 3;

/** Reads a CSV file with a column per option, which holds each ballot's mark. */
export async function readMarkColumns(
  table: CsvTable,
  columns: Columns,
  marks: Marks,
  ballots: RankedBallots | ScoredBallots,
): Promise<Spoilt> {
  if (columns.rest.length === 0) throw new BadInput(table.file, 1, '1', 'no column is left for options.');
  for (const column of columns.rest) requireMarks(table, column, marks);
  const { file } = table;
  const box = new BallotBox(file, ballots);
  const places = columns.rest.map(({ at }) => at);
  const read = new Array<number>(places.length).fill(0);
  const isPlain = ballots instanceof RankedBallots && places.length === table.header.length;
  for await (const records of table.records)
    for (const record of records) {
      const { line, plain } = record;
      if (isPlain && plain !== null && readPlainRanks(plain, table.delimiter, read)) {
        box.put(line, read);
        continue;
      }
      const fields = fieldsOf(table, record);
      let wrong = -1;
      for (let option = 0; option < places.length; option += 1) {
        const mark = marks.of(fields[places[option] as number] as string);
        read[option] = mark;
        if (Number.isNaN(mark)) wrong = option;
      }
      const times = timesIn(file, line, fields, columns);
      if (wrong < 0) box.put(line, read, times, groupIn(fields, columns));
      else box.spoil(line, spoiltBy(fields, columns.rest[wrong] as Column, marks), times);
    }
  return box.spoilt;
}

/** @throws BadInput when no line of the sample marks an option in this column: then it is for something else. */
function requireMarks({ file, sample }: CsvTable, column: Column, marks: Marks): void {
  const [first] = sample;
  if (!first || sample.length < telling) return;
  if (sample.some(({ fields }) => !Number.isNaN(marks.of(fields[column.at] ?? '')))) return;
  const cell = JSON.stringify(first.fields[column.at]);
  throw new BadInput(
    file,
    first.line,
    column.name,
    `${cell} is no ${marks.called}, nor is what stands below. A column that is no option is left out with --ignore.`,
  );
}

function spoiltBy(fields: readonly string[], { name, at }: Column, { called }: Marks): string {
  return `${JSON.stringify(fields[at])} in column ${JSON.stringify(name)} is no ${called}`;
}
