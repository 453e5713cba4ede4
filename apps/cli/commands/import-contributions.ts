import type { Command } from 'commander';
import { importContributions } from '../contributions/import.ts';
import { readContributions } from '../contributions/read.ts';
import { slug } from '../options.ts';
import type { Run } from '../plenary.ts';
import { openFile } from '../reading/open.ts';
import { withRooms } from '../rooms.ts';
import { note, type Shell } from '../shell.ts';

const help = `
Each line of the file is a JSON object with the fields id, title, area, submitter, region, organization, sector, keywords and
text_main. Only id and title must be there; other fields are passed over.

What is made of it: the forum; a stakeholder group for each sector, a default group where it means the same ("Private Sector"
is Industry), its own otherwise; an agenda item for each area, and one for contributions without an area; a stakeholder for
each submitter, with the organisation where one is named; and for each contribution an open proposal with the text as
Markdown. A region counts as a country where it is a country's English name. Whatever is there already is left as it is.

The file is taken as a whole: at a line that is wrong nothing of it is kept, and the line, the field and the reason are said.

Examples:
  plenary import contributions netmundial.jsonl --forum netmundial --name "NETmundial 2014"
  plenary import contributions - --forum consultation --language fr < contributions.jsonl`;

interface Options {
  forum: string;
  name?: string;
  language: string;
}

/** `plenary import contributions`. */
export function addContributions(group: Command, shell: Shell, run: Run): void {
  group
    .command('contributions')
    .description('contributions to a consultation from a file of JSON lines, each as an open proposal')
    .argument('<file>', 'file of one JSON object a line; - is standard input')
    .requiredOption('--forum <slug>', "the forum's name in addresses; made where there is none", slug)
    .option('--name <text>', "the forum's name where it is made (default: made of the slug)")
    .option('--language <tag>', 'the language in which the contributions are written', 'en')
    .addHelpText('after', help)
    .action((path: string, options: Options) => run(() => contributions(shell, path, options)));
}

async function contributions(shell: Shell, path: string, { forum, name, language }: Options): Promise<void> {
  const file = await openFile(shell, path);
  const read = await readContributions(file);
  await note(shell, `${file.name}: ${read.length} contributions`);
  const made = await withRooms(shell, (rooms) =>
    importContributions(rooms, read, { slug: forum, name, language, source: file.name }),
  );
  await note(shell, `forum ${forum}: ${made}`);
}
