import type { Command } from 'commander';
import { delimiter } from '../delimiter.ts';
import { slug } from '../options.ts';
import type { Run } from '../plenary.ts';
import { openFile } from '../reading/open.ts';
import { importRollCalls } from '../rollcalls/import.ts';
import { readRollCalls } from '../rollcalls/read.ts';
import { withRooms } from '../rooms.ts';
import { note, type Shell } from '../shell.ts';

const help = `
The file is UTF-8 and has one line per vote, with the columns rcid, country, country_code, un_regional_group and vote (yes, no
or abstain). The options name other columns. Lines may stand in any order. A country without a line in a roll call was
absent: it is eligible and has no ballot.

What is made of it: the forum, a stakeholder group for each regional group, an organisation with a delegate who holds its
mandate for each country, and for each roll call an agenda item and a closed named poll by organisations with its ballots.
Whatever is there already is left as it is, so a second run changes nothing, and a file with more roll calls adds them;
countries that are new in it are eligible from then on. A file that contradicts what is stored is refused.

The file is taken as a whole: at a line that is wrong nothing of it is kept, and the line, the column and the reason are
said. A country is known by its name. Codes that are not of ISO 3166-1 today are left out.

Examples:
  plenary import rollcalls votes.csv --forum general-assembly --name "General Assembly"
  plenary import rollcalls plenary.csv --forum parliament --rcid-column id --country-column member --group-column party \\
    --no-country-codes
  zcat votes.csv.gz | plenary import rollcalls - --forum general-assembly`;

/** What the options of `plenary import rollcalls` say. */
interface Options {
  forum: string;
  name?: string;
  rule: string;
  delimiter: string;
  rcidColumn: string;
  countryColumn: string;
  countryCodeColumn: string;
  countryCodes: boolean;
  groupColumn: string;
  voteColumn: string;
  titleColumn?: string;
  withoutGroup?: string;
}

/** `plenary import rollcalls`. */
export function addRollCalls(group: Command, shell: Shell, run: Run): void {
  group
    .command('rollcalls')
    .description("roll calls by country from a CSV file, each as a closed poll with every country's vote")
    .argument('<file>', 'CSV file; - is standard input')
    .requiredOption('--forum <slug>', "the forum's name in addresses; made where there is none", slug)
    .option('--name <text>', "the forum's name where it is made (default: made of the slug)")
    .option('--rule <key>', 'decision rule of the polls; `plenary rules list` tells which there are', 'simple-majority')
    .option('--rcid-column <name>', "column of the roll call's id", 'rcid')
    .option('--country-column <name>', "column of the country's name", 'country')
    .option('--country-code-column <name>', 'column of its code, ISO 3166-1 alpha-2', 'country_code')
    .option('--no-country-codes', 'the file has no column of codes')
    .option('--group-column <name>', 'column of its group', 'un_regional_group')
    .option('--vote-column <name>', 'column of its vote', 'vote')
    .option('--title-column <name>', "column of the roll call's title (default: none, the title is made of the id)")
    .option('--without-group <name>', 'the group of countries whose group is empty (default: an empty one is refused)')
    .option('--delimiter <character>', 'what stands between fields: one character, or tab', delimiter, ',')
    .addHelpText('after', help)
    .action((path: string, options: Options) => run(() => rollCalls(shell, path, options)));
}

async function rollCalls(shell: Shell, path: string, options: Options): Promise<void> {
  const file = await openFile(shell, path);
  const columns = {
    rcid: options.rcidColumn,
    country: options.countryColumn,
    countryCode: options.countryCodes ? options.countryCodeColumn : null,
    group: options.groupColumn,
    vote: options.voteColumn,
    title: options.titleColumn ?? null,
  };
  const { withoutGroup = null } = options;
  const read = await readRollCalls(file, { columns, delimiter: options.delimiter, withoutGroup });
  await note(shell, `${file.name}: ${read.size} roll calls, ${read.countries.length} countries, ${read.rows} votes`);
  const made = await withRooms(shell, (rooms) =>
    importRollCalls(rooms, shell, read, {
      slug: options.forum,
      name: options.name,
      rule: options.rule,
      source: file.name,
    }),
  );
  await note(shell, `forum ${options.forum}: ${made}`);
}
