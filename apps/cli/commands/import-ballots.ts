import { type Command, Option } from 'commander';
import { METHOD_WORDS, type MethodWord } from '../counting/method-words.ts';
import { type PublishTerms, publishBallots } from '../counting/publish.ts';
import { slug } from '../options.ts';
import type { Run } from '../plenary.ts';
import type { Shell } from '../shell.ts';
import { nameList, wholeNumber } from './count.ts';

const help = `
The file is read as \`plenary count\` reads it: PrefLib, BLT, a Debian tally sheet, or CSV. Its ballots are counted, and ballots
and result are published under Elections and rankings in the forum, which must be there. Spoilt ballots are told and left out.
Publishing the same ballots under the same title again changes nothing. \`plenary recount\` counts what was published again.

With --group the result is also told for each group by itself and for all groups weighed equally; a group of fewer than five
ballots stands among all only. Ties stay open, unless --casting-vote or --lot decides them.

Examples:
  plenary import ballots paper.blt --forum ai --method stv --title "Three co-facilitators"
  plenary import ballots themes.csv --forum ai --method schulze --title "Themes" --group stakeholder_group --lot 2026-11-22`;

const methods = Object.keys(METHOD_WORDS).filter((word) => word !== 'support' && word !== 'consent');

/** `plenary import ballots`. */
export function addBallots(group: Command, shell: Shell, run: Run): void {
  const each = (value: string, before: readonly string[] = []) => [...before, value];
  group
    .command('ballots')
    .description('ballots of an election or ranking from a file, counted and published with their result')
    .argument('<file>', 'PrefLib, BLT, Debian tally sheet or CSV; - is standard input')
    .requiredOption('--forum <slug>', "the forum's name in addresses", slug)
    .addOption(new Option('--method <method>', 'how they are counted').choices(methods).makeOptionMandatory())
    .requiredOption('--title <text>', 'what was chosen')
    .option('--description <text>', 'how and where the ballots were handed in', '')
    .option('--language <tag>', 'the language of title and description', 'en')
    .option('--source <text>', 'where the ballots come from (default: the name of the file)')
    .option('--seats <number>', 'how many win (default: as the file says, else 1)', wholeNumber)
    .addOption(
      new Option('--unranked <meaning>', 'what an option left unranked is (default: as `plenary count`)').choices([
        'last',
        'no-opinion',
      ]),
    )
    .option('--exclude <name>', 'count as if this option had never stood; may be given again', each)
    .option(
      '--casting-vote <names>',
      'decides ties: all options with commas between, the preferred one first',
      nameList,
    )
    .option('--lot <seed>', 'decides ties: by SHA-256 of the seed, a line feed and the name, the lowest first')
    .option('--ignore <column>', 'CSV: a column that is no option; may be given again', each)
    .option('--group <column>', "CSV: the column of the voter's group")
    .option('--times <column>', 'CSV: the column that says how many voters handed in the ballot')
    .addHelpText('after', help)
    .action((path: string, options: PublishTerms & { method: MethodWord }) =>
      run(() => publishBallots(shell, path, options)),
    );
}
