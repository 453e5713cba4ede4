import { BadInput } from '../failure.ts';

/** What the columns of a file of roll calls are called there. */
export interface ColumnNames {
  rcid: string;
  country: string;
  /** Null where the file has no country codes. */
  countryCode: string | null;
  group: string;
  vote: string;
  /** Null where the roll calls have no titles. */
  title: string | null;
}

export type Column = keyof ColumnNames;

/** Places of the columns in a line, from 0. */
export type Columns = Readonly<Record<'rcid' | 'country' | 'group' | 'vote', number>> &
  Readonly<Record<'countryCode' | 'title', number | null>>;

/** The option that names each column. */
export const columnOptions: Record<Column, string> = {
  rcid: '--rcid-column',
  country: '--country-column',
  countryCode: '--country-code-column',
  group: '--group-column',
  vote: '--vote-column',
  title: '--title-column',
};

/** Finds the columns in a file's first line. @throws BadInput where one is missing or stands twice. */
export function columnsOf(file: string, header: readonly string[], names: ColumnNames): Columns {
  const found = header.map((name) => name.trim());
  const place = (column: Column, name: string): number => {
    const index = found.indexOf(name);
    if (index < 0) throw new BadInput(file, 1, name, missing(column, found));
    if (found.lastIndexOf(name) !== index) throw new BadInput(file, 1, name, 'the file has two columns of this name.');
    return index;
  };
  return {
    rcid: place('rcid', names.rcid),
    country: place('country', names.country),
    countryCode: names.countryCode === null ? null : place('countryCode', names.countryCode),
    group: place('group', names.group),
    vote: place('vote', names.vote),
    title: names.title === null ? null : place('title', names.title),
  };
}

function missing(column: Column, found: readonly string[]): string {
  const shown = found.slice(0, 20).map((name) => JSON.stringify(name));
  const without = column === 'countryCode' ? ', or --no-country-codes' : '';
  return `there is no such column. The file has ${shown.join(', ')}; ${columnOptions[column]} names another${without}.`;
}
