import { RankedBallots } from '@plenary/tally';
import { BadInput } from '../failure.ts';
import { BallotBox } from './ballot-box.ts';
import { ChoiceRows } from './choice-rows.ts';
import { type Column, type Columns, groupIn, timesIn } from './columns.ts';
import { type CsvTable, fieldsOf } from './csv-table.ts';
import { saysNothing } from './marks.ts';
import { rankOf } from './rank-headings.ts';
import type { ReadBallots, ReadingTerms } from './read-ballots.ts';

const overvoteWord = /^over[ -]?voted?$/;
const overvote = -1;
const mostOptions = 1_000;

/**
 * Reads a CSV file with a column per rank, which holds the name of the option that the ballot puts there. Where a ballot
 * names an option again, its first place counts, and the other is a rank left out: so the counts of ranked-choice
 * elections do it.
 */
export async function readChoices(table: CsvTable, told: Columns, terms: ReadingTerms): Promise<ReadBallots> {
  const { file } = table;
  const columns = withTimes(table, told);
  const places = placesIn(columns);
  const names = new Names(file, terms.options);
  const rows = new ChoiceRows(places.length);
  const chosen = new Array<number>(places.length);
  let [again, overvoted, last] = [0, 0, 1];
  for await (const records of table.records)
    for (const record of records) {
      const { line } = record;
      const fields = fieldsOf(table, record);
      chosen.fill(0);
      const times = timesIn(file, line, fields, columns);
      for (const [rank, column] of places.entries()) {
        const number = names.number(fields[column.at] as string, line, column);
        if (number > 0 && chosen.includes(number)) again += times;
        else if (number >= 0) chosen[rank] = number;
        else {
          overvoted += times;
          if (terms.overvotes === 'EXHAUST') break;
        }
      }
      rows.add(chosen, times, groupIn(fields, columns));
      last = line;
    }
  const left = columns.rest.filter((column) => !places.includes(column)).map(({ name }) => JSON.stringify(name));
  const { times: counting } = columns;
  const notes = [
    left.length > 0 ? `Not read: column ${left.join(', ')}.` : '',
    counting ? `Column ${JSON.stringify(counting.name)} says how many voters handed in each ballot.` : '',
    again > 0 ? `An option is named again ${again} times: its first place counts.` : '',
    overvoted > 0 ? `Overvoted ranks: ${overvoted}; ${overvoteWords[terms.overvotes]}.` : '',
  ];
  return { form: 'choices', ...counted(file, last, names.all, rows), notes: notes.filter((note) => note !== '') };
}

const overvoteWords = { EXHAUST: 'the ballot ends there', SKIP: 'they are passed over' };

const timesHeading = /^(?:count|times|ballots|voters|weight|number of (?:ballots|voters))$/i;

/** A column that is called so and holds whole numbers says how many voters handed in a ballot, also where nobody says it. */
function withTimes({ sample }: CsvTable, columns: Columns): Columns {
  const found = columns.rest.find(({ name }) => timesHeading.test(name));
  if (columns.times || !found || !sample.every(({ fields }) => /^\s*\d+\s*$/.test(fields[found.at] ?? '')))
    return columns;
  return { ...columns, times: found, rest: columns.rest.filter((column) => column !== found) };
}

/** The columns of ranks, the first rank first. */
function placesIn({ rest }: Columns): Column[] {
  const headed = rest.flatMap((column) => {
    const rank = rankOf(column.name);
    return rank === null ? [] : [{ column, rank }];
  });
  return headed.length === 0 ? [...rest] : headed.sort((a, b) => a.rank - b.rank).map(({ column }) => column);
}

/** The ballots, with their options in the order of their names. */
function counted(file: string, line: number, names: readonly string[], rows: ChoiceRows) {
  const options = names.toSorted();
  const places = names.map((name) => options.indexOf(name));
  const ballots = new RankedBallots(options);
  const box = new BallotBox(file, ballots);
  const ranks = new Uint16Array(options.length);
  for (const { chosen, times, group } of rows) {
    ranks.fill(0);
    for (let rank = 0; rank < chosen.length; rank += 1) {
      const number = chosen[rank] as number;
      if (number > 0) ranks[places[number - 1] as number] = rank + 1;
    }
    box.put(line, ranks, times, group);
  }
  return { profile: ballots.profile(), spoilt: box.spoilt };
}

/** The names of options, numbered from 1 as they come. */
class Names {
  readonly all: string[];
  readonly #numbers = new Map<string, number>();

  /** @param listed all there may be, where that is known. */
  constructor(
    readonly file: string,
    readonly listed: readonly string[] | null,
  ) {
    this.all = [...(listed ?? [])];
  }

  /** 0 where the cell names nothing, below 0 where it is overvoted. */
  number(cell: string, line: number, column: Column): number {
    const known = this.#numbers.get(cell);
    if (known !== undefined) return known;
    const number = this.#read(cell.trim(), line, column);
    this.#numbers.set(cell, number);
    return number;
  }

  #read(name: string, line: number, column: Column): number {
    const word = name.toLowerCase();
    if (overvoteWord.test(word)) return overvote;
    if (saysNothing.has(word)) return 0;
    const at = this.all.indexOf(name);
    if (at >= 0) return at + 1;
    const bad = (reason: string) => new BadInput(this.file, line, column.name, reason);
    if (this.listed) throw bad(`${JSON.stringify(name)} is not in the list of --options.`);
    if (this.all.length === mostOptions) throw bad(`${JSON.stringify(name)} is an option beyond ${mostOptions}.`);
    return this.all.push(name);
  }
}
