import { type Command, InvalidArgumentError, Option } from 'commander';
import { type CountOptions, count, formats } from '../counting/count.ts';
import { METHOD_WORDS } from '../counting/method-words.ts';
import { FORMS } from '../counting/read-ballots.ts';
import { delimiter } from '../delimiter.ts';
import type { Run } from '../plenary.ts';
import type { Shell } from '../shell.ts';
import { countHelp } from './count-help.ts';

/** `plenary count`: any file of ballots by any method; it needs no database. */
export function addCount(program: Command, shell: Shell, run: Run): void {
  const each = (value: string, before: readonly string[] = []) => [...before, value];
  const words = Object.keys(METHOD_WORDS);
  program
    .command('count')
    .description('count a file of ballots by any method, round by round; no database is needed')
    .argument('<file>', 'PrefLib, BLT, Debian tally sheet, CSV or JSON; - is standard input')
    .addOption(new Option('--method <method>', 'how they are counted').choices(words).makeOptionMandatory())
    .addOption(new Option('--input <form>', 'the form of the file (default: told by its content)').choices(FORMS))
    .addOption(new Option('--format <form>', 'form of the result').choices(formats).default('text'))
    .option('--rounds', 'show every round, and every step in words')
    .option('--seats <number>', 'how many win (default: as the file says, else 1)', wholeNumber)
    .addOption(
      new Option(
        '--unranked <meaning>',
        'what an option left unranked is (default: last, but no-opinion in a file that says so)',
      ).choices(['last', 'no-opinion']),
    )
    .option('--exclude <name>', 'count as if this option had never stood; may be given again', each)
    .option('--status-quo <name>', 'the option that leaves things as they are: what does not beat it cannot win')
    .option('--options <file>', 'CSV file of the options: name in the first column, then what each belongs to')
    .option(
      '--max-per <column=number>',
      'no more winners of one kind, by a column of --options; may be given again',
      maxPer,
    )
    .option(
      '--casting-vote <names>',
      'decides ties: all options with commas between, the preferred one first',
      nameList,
    )
    .option('--lot <seed>', 'decides ties: by SHA-256 of the seed, a line feed and the name, the lowest first')
    .addOption(
      new Option('--strength <of>', 'Schulze, ranked pairs: how strong a majority is')
        .choices(['winning-votes', 'margins'])
        .default('winning-votes'),
    )
    .addOption(
      new Option(
        '--overvotes <policy>',
        'run-off and transfers: a rank given to several options (default: exhaust, but skip where the file names none of them)',
      ).choices(['exhaust', 'skip']),
    )
    .addOption(
      new Option('--skipped-ranks <policy>', 'run-off and transfers: two or more ranks left out')
        .choices(['ignore', 'exhaust'])
        .default('ignore'),
    )
    .option('--ignore <column>', 'CSV: a column that is no option; may be given again', each)
    .option('--group <column>', "CSV: the column of the voter's group")
    .option('--by-group', 'count each group alone as well, and with all groups weighing the same')
    .option('--times <column>', 'CSV: the column that says how many voters handed in the ballot')
    .option('--delimiter <character>', 'CSV: what stands between fields (default: told by the first line)', delimiter)
    .addHelpText('after', countHelp)
    .action((path: string, options: CountOptions) => run(() => count(shell, path, options)));
}

/** A number of seats. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1.');
  return Number(text);
}

function maxPer(text: string, before: CountOptions['maxPer'] = []): CountOptions['maxPer'] {
  const [, column, most] = /^(.+)=(\d{1,6})$/.exec(text) ?? [];
  if (column === undefined)
    throw new InvalidArgumentError('It is a column, = and a whole number, such as organisation=2.');
  return [...before, { column, most: Number(most) }];
}

/** Names with commas between them; one with a comma in it stands in quotes, as in CSV. */
export function nameList(text: string): string[] {
  const names = [...text.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,]*))\s*(?:,|$)/g)];
  return names
    .map(([, inQuotes, plain = '']) => inQuotes?.replaceAll('""', '"') ?? plain.trim())
    .filter((name) => name !== '');
}
