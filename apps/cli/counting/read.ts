import { RankedBallots, ScoredBallots } from '@plenary/tally';
import { BadInput, CommandFailure } from '../failure.ts';
import type { OpenedFile } from '../reading/open.ts';
import { textOf } from '../reading/text.ts';
import { approvalsOf } from './approvals.ts';
import { readBlt } from './blt.ts';
import { readChoices } from './choices.ts';
import { type Columns, columnsOf } from './columns.ts';
import { shapeOf } from './csv-shape.ts';
import { type CsvTable, openCsv } from './csv-table.ts';
import { readDebian } from './debian.ts';
import { readMarkColumns } from './mark-columns.ts';
import { marksOf, ranks } from './marks.ts';
import { isRanked, wordOf } from './method-words.ts';
import { readPreflib } from './preflib.ts';
import type { ReadBallots, ReadingTerms } from './read-ballots.ts';
import { formOf, peeked } from './recognize.ts';
import { readVotesJson } from './votes-json.ts';

const readers = { preflib: readPreflib, blt: readBlt, debian: readDebian };
const voteHeadings = ['vote', 'votes', 'position'];

/** Reads a file of ballots as a method counts them. @throws CommandFailure at the first place that cannot be taken. */
export async function readBallots({ name, bytes }: OpenedFile, terms: ReadingTerms): Promise<ReadBallots> {
  const { head, all } = await peeked(textOf(name, bytes));
  if (head.trim() === '') throw new BadInput(name, 1, '1', 'the file is empty.');
  const form = terms.input ?? formOf(head, name);
  if (form === 'json') return readVotesJson(name, all, isRanked(terms.method) ? null : marksOf(terms.method));
  if (form === 'preflib' || form === 'blt' || form === 'debian')
    return ofRankings(name, terms, await readers[form](name, all));
  const table = await openCsv(name, all, head, terms.delimiter);
  const columns = columnsOf(table, terms);
  const shape = form === 'csv' ? csvShape(table, columns, terms) : form;
  if (shape === 'choices') return ofRankings(name, terms, await readChoices(table, columns, terms));
  return readOptions(table, shape === 'votes' ? voteColumn(table, columns) : columns, terms, shape);
}

function csvShape(table: CsvTable, columns: Columns, { method }: ReadingTerms): 'options' | 'choices' | 'votes' {
  if (isRanked(method)) return shapeOf(table, columns);
  const oneVote = method === 'SUPPORT' || method === 'CONSENT';
  return oneVote && columns.rest.some(({ name }) => voteHeadings.includes(name.toLowerCase())) ? 'votes' : 'options';
}

/** The one column of votes: the only one there is, or the one that is called so. */
function voteColumn({ file }: CsvTable, columns: Columns): Columns {
  const { rest } = columns;
  const [column] = rest.length === 1 ? rest : rest.filter(({ name }) => voteHeadings.includes(name.toLowerCase()));
  if (column) return { ...columns, rest: [column] };
  throw new BadInput(file, 1, '1', `no column is called ${voteHeadings.join(' or ')}.`);
}

async function readOptions(
  table: CsvTable,
  columns: Columns,
  { method }: ReadingTerms,
  form: 'options' | 'votes',
): Promise<ReadBallots> {
  const names = columns.rest.map(({ name }) => name);
  const ballots = isRanked(method) ? new RankedBallots(names) : new ScoredBallots(names);
  const marks = isRanked(method) ? ranks() : marksOf(method);
  const spoilt = await readMarkColumns(table, columns, marks, ballots);
  return { form, profile: ballots.profile(), spoilt, saysNoOpinion: marks.saidNoOpinion };
}

function ofRankings(file: string, { method }: ReadingTerms, read: ReadBallots): ReadBallots {
  if (isRanked(method) || !('ranks' in read.profile)) return read;
  if (method !== 'APPROVAL')
    throw new CommandFailure(`${file}: it holds rankings, which --method ${wordOf(method)} does not count.`);
  const notes = [...(read.notes ?? []), 'An option that is ranked counts as approved.'];
  return { ...read, profile: approvalsOf(read.profile), notes };
}
