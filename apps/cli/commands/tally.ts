import { type Command, Option } from 'commander';
import type { Run } from '../plenary.ts';
import { withRooms } from '../rooms.ts';
import { note, print, type Shell } from '../shell.ts';
import { talliesOf } from '../tally/read.ts';
import { type Format, formats, written } from '../tally/write.ts';
import { forumOf } from './forum.ts';

const help = `
CSV has the header item,group,eligible,support,oppose,abstain, one line per agenda item and group, and one per item with the
group *. item is the source's own id where the item was imported, its number otherwise, as edition/number where the forum has
several editions. group is the group's name. Items stand by number, groups in the forum's order.

An item's tally is that of its latest closed poll; one that has none, or whose poll has too few voters to show anything, has
no lines. oppose is opposition with and without a reason; recusals are not told. In a pseudonymous poll groups of fewer than
five stand together.

Examples:
  plenary tally --forum general-assembly --format csv > tally.csv
  plenary tally --forum general-assembly`;

/** `plenary tally`: what was counted, by agenda item and stakeholder group. */
export function addTally(program: Command, shell: Shell, run: Run): void {
  program
    .command('tally')
    .description('what was counted on each agenda item, by stakeholder group')
    .requiredOption('--forum <slug>', "the forum's name in addresses")
    .addOption(new Option('--format <form>', 'form of the result').choices(formats).default('text'))
    .addHelpText('after', help)
    .action(({ forum, format }: { forum: string; format: Format }) => run(() => tally(shell, forum, format)));
}

function tally(shell: Shell, slug: string, format: Format): Promise<void> {
  return withRooms(shell, async (rooms) => {
    const forum = await forumOf(rooms, slug);
    let items = 0;
    const counted = (async function* () {
      for await (const each of talliesOf(rooms, forum)) {
        items += 1;
        yield each;
      }
    })();
    for await (const piece of written(format, counted)) await print(shell, piece);
    if (items === 0) await note(shell, `forum ${slug}: no agenda item has a closed poll`);
  });
}
