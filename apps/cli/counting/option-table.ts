import { BadInput } from '../failure.ts';
import { counted } from '../forum-terms.ts';
import { csvRecords } from '../reading/csv.ts';
import type { OpenedFile } from '../reading/open.ts';
import { textOf } from '../reading/text.ts';

/** What a list of options says of them: in its first column their names, in the others what they belong to. */
export interface OptionTable {
  file: string;
  names: readonly string[];
  columns: readonly string[];
  /** By name, and in the order of the columns; an empty text where nothing is said. */
  cells: ReadonlyMap<string, readonly string[]>;
}

/** Reads a list of options from CSV. @throws BadInput where a line has no name, or one of a line before. */
export async function readOptionTable({ name: file, bytes }: OpenedFile): Promise<OptionTable> {
  const cells = new Map<string, readonly string[]>();
  let columns: string[] | null = null;
  for await (const records of csvRecords(file, textOf(file, bytes), ','))
    for (const { line, fields } of records) {
      const [name = '', ...rest] = fields.map((field) => field.trim());
      if (columns === null) {
        columns = rest;
        continue;
      }
      const bad = (reason: string) => new BadInput(file, line, '1', reason);
      if (rest.length !== columns.length)
        throw bad(
          `it has ${counted(fields.length, 'field', 'fields')} where the first line has ${columns.length + 1}.`,
        );
      if (name === '') throw bad('it names no option.');
      if (cells.has(name)) throw bad(`${JSON.stringify(name)} stands on a line before.`);
      cells.set(name, rest);
    }
  if (columns === null) throw new BadInput(file, 1, '1', 'the file is empty.');
  return { file, names: [...cells.keys()], columns, cells };
}
