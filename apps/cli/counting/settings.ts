import { createHash } from 'node:crypto';
import { type CountSettings, drawLot, type TieBreak } from '@plenary/tally';
import { CommandFailure } from '../failure.ts';
import type { OptionTable } from './option-table.ts';

/** What the command is told of the count, beside the file and the method. */
export interface CountTerms {
  seats?: number;
  unranked: 'LAST' | 'NO_OPINION';
  strength: 'WINNING_VOTES' | 'MARGINS';
  overvotes: 'EXHAUST' | 'SKIP';
  skippedRanks: 'IGNORE' | 'EXHAUST';
  maxPer: readonly { column: string; most: number }[];
  /** What the columns of `maxPer` are in; null where no list of options is at hand. */
  table: OptionTable | null;
  statusQuo?: string;
  /** All options, the one to be preferred first. */
  castingVote?: readonly string[];
  /** The seed of a lot. */
  lot?: string;
}

/** @param excluded options that do not stand. @throws CommandFailure when the terms name what is not there. */
export function settingsOf(terms: CountTerms, options: readonly string[], excluded: readonly string[]): CountSettings {
  const { seats, unranked, strength, overvotes, skippedRanks, statusQuo } = terms;
  const tieBreak = tieBreakOf(terms, options, excluded);
  return {
    unranked,
    strength,
    overvotes,
    skippedRanks,
    limits: terms.maxPer.map(({ column, most }) => ({ most, classOf: classesIn(terms.table, column, options) })),
    ...(seats !== undefined && { seats }),
    ...(statusQuo !== undefined && { statusQuo: indexIn(options, statusQuo, '--status-quo') }),
    ...(tieBreak && { tieBreak }),
  };
}

function tieBreakOf(
  { castingVote, lot }: CountTerms,
  options: readonly string[],
  excluded: readonly string[],
): TieBreak | null {
  if (lot !== undefined) return drawLot(lot, options, (text) => createHash('sha256').update(text).digest('hex'));
  if (castingVote === undefined) return null;
  const standing = castingVote.filter((name) => !excluded.includes(name));
  const missing = options.filter((name) => !standing.includes(name));
  if (missing.length > 0)
    throw new CommandFailure(
      `--casting-vote names all options, the preferred one first; missing: ${missing.join(', ')}.`,
    );
  return { by: 'CASTING_VOTE', order: standing.map((name) => indexIn(options, name, '--casting-vote')) };
}

function classesIn(table: OptionTable | null, column: string, options: readonly string[]): (string | null)[] {
  if (!table)
    throw new CommandFailure(
      `--max-per ${column}: --options names a CSV file that says what each option's ${column} is: its name in the first column, and a column ${column}.`,
    );
  const at = table.columns.indexOf(column);
  if (at < 0)
    throw new CommandFailure(`${table.file}: there is no column ${column}; it has ${table.columns.join(', ')}.`);
  return options.map((name) => {
    const cells = table.cells.get(name);
    if (!cells) throw new CommandFailure(`${table.file}: no line names ${JSON.stringify(name)}.`);
    return cells[at] || null;
  });
}

function indexIn(options: readonly string[], name: string, option: string): number {
  const index = options.indexOf(name);
  if (index >= 0) return index;
  throw new CommandFailure(`${option}: ${JSON.stringify(name)} is no option; those are ${options.join(', ')}.`);
}
