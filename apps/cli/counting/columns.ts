import { BadInput } from '../failure.ts';
import type { CsvTable } from './csv-table.ts';
import type { ReadingTerms } from './read-ballots.ts';

/** A column, and its place in a line, from 0. */
export interface Column {
  name: string;
  at: number;
}

/** What the columns of a file of ballots are for. */
export interface Columns {
  /** Those that are left for options, ranks or votes. */
  rest: readonly Column[];
  /** The voter's group, and how many voters handed in the ballot; null where no column says so. */
  group: Column | null;
  times: Column | null;
}

/** @throws BadInput when a column that the terms name is missing, or a name stands twice or not at all. */
export function columnsOf({ file, header }: CsvTable, { ignore, group, times }: ReadingTerms): Columns {
  const named = (name: string, option: string): Column => {
    const at = header.indexOf(name);
    if (at >= 0) return { name, at };
    const shown = header.slice(0, 20).map((each) => JSON.stringify(each));
    throw new BadInput(file, 1, name, `there is no such column for ${option}. The file has ${shown.join(', ')}.`);
  };
  const found = {
    group: group === null ? null : named(group, '--group'),
    times: times === null ? null : named(times, '--times'),
  };
  const used = [...ignore.map((name) => named(name, '--ignore')), found.group, found.times].map(
    (column) => column?.name,
  );
  const rest = header.map((name, at) => ({ name, at })).filter(({ name }) => !used.includes(name));
  for (const { name, at } of rest) {
    if (name === '')
      throw new BadInput(file, 1, String(at + 1), "it has no name. If it is no option, leave it out with --ignore ''.");
    if (header.indexOf(name) !== at) throw new BadInput(file, 1, name, 'the file has two columns of this name.');
  }
  return { ...found, rest };
}

/** How many voters a line says that handed in its ballot; 1 where no column says so. */
export function timesIn(file: string, line: number, fields: readonly string[], { times }: Columns): number {
  if (times === null) return 1;
  const text = (fields[times.at] as string).trim();
  if (/^\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
  throw new BadInput(file, line, times.name, `${JSON.stringify(text)} is no whole number of ballots.`);
}

export function groupIn(fields: readonly string[], { group }: Columns): string {
  return group === null ? '' : (fields[group.at] as string).trim();
}
