import { BadInput } from '../failure.ts';
import { csvRecords } from '../reading/csv.ts';
import type { OpenedFile } from '../reading/open.ts';
import { textOf } from '../reading/text.ts';
import { type Column, type ColumnNames, type Columns, columnsOf } from './columns.ts';
import { Contradiction, RollCalls, type Vote, type VoteRow } from './roll-calls.ts';

/** How a file of roll calls is read. */
export interface RollCallForm {
  columns: ColumnNames;
  delimiter: string;
  /** The group of countries whose group is left empty; null where an empty one is refused. */
  withoutGroup: string | null;
}

const votes: Readonly<Record<string, Vote>> = { yes: 'SUPPORT', no: 'OPPOSE', abstain: 'ABSTAIN' };

/** What a tally calls all groups together. */
const everybody = '*';

/** No name or id in such a file is longer, in characters. A group's is kept shorter: it stands in every table. */
const longest = 180;
const longestGroup = 120;

/** Reads a file of roll calls to its end. @throws BadInput at the first row that cannot be taken. */
export async function readRollCalls(file: OpenedFile, form: RollCallForm): Promise<RollCalls> {
  const read = new RollCalls();
  let columns: Columns | null = null;
  let width = 0;
  for await (const records of csvRecords(file.name, textOf(file.name, file.bytes), form.delimiter)) {
    for (const { line, fields } of records) {
      if (columns === null) {
        columns = columnsOf(file.name, fields, form.columns);
        width = fields.length;
        continue;
      }
      if (fields.length !== width)
        throw new BadInput(file.name, line, null, `it has ${fields.length} fields where the first line has ${width}.`);
      const fault = (column: Column, reason: string) => new BadInput(file.name, line, form.columns[column], reason);
      try {
        read.add(rowOf(line, fields, columns, form, fault));
      } catch (error) {
        throw error instanceof Contradiction ? fault(error.column, error.message) : error;
      }
    }
  }
  if (columns === null) throw new BadInput(file.name, 1, null, 'the file is empty.');
  if (read.rows === 0) throw new BadInput(file.name, 2, null, 'there are no votes below the first line.');
  return read;
}

function rowOf(
  line: number,
  fields: readonly string[],
  columns: Columns,
  form: RollCallForm,
  fault: (column: Column, reason: string) => BadInput,
): VoteRow {
  const text = (column: Column): string => {
    const place = columns[column];
    const value = (place === null ? '' : (fields[place] ?? '')).normalize('NFC').trim();
    if (column === 'title') return value.replace(/[\s\p{Cc}]+/gu, ' ');
    if (/\p{Cc}/u.test(value)) throw fault(column, 'it holds a control character or a line end.');
    const most = column === 'group' ? longestGroup : longest;
    if (value.length > most) throw fault(column, `it is longer than ${most} characters.`);
    return value;
  };
  const required = (column: Column, otherwise: string | null = null): string => {
    const value = text(column) || otherwise;
    if (!value) throw fault(column, 'it is empty.');
    return value;
  };
  const rcid = required('rcid');
  const country = required('country');
  const group = required('group', form.withoutGroup);
  if (group === everybody) throw fault('group', `${everybody} stands for all groups together in a tally.`);
  const word = required('vote');
  const vote = votes[word.toLowerCase()];
  if (!vote) throw fault('vote', `${JSON.stringify(word)} is none of yes, no, abstain.`);
  return { line, rcid, title: text('title'), country, code: text('countryCode').toUpperCase(), group, vote };
}
