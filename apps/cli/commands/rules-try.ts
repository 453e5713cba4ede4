import { PRESETS } from '@plenary/tally';
import { type Command, Option } from 'commander';
import { CommandFailure } from '../failure.ts';
import type { Run } from '../plenary.ts';
import { withRooms } from '../rooms.ts';
import { note, print, type Shell } from '../shell.ts';
import { closedPolls } from '../tally/closed-polls.ts';
import { asText, type Tried, tried } from '../tally/try.ts';
import { forumOf } from './forum.ts';

const help = `
An item was decided by its latest closed poll. Of each item this tells the rule it was decided by and the outcome; how many
changed ballots, and how many further votes, would have led to the other outcome, and where; and what the same counts come to
under other rules. With --rule each test of that rule follows with its numbers. Nothing is stored.

Of a pseudonymous poll in which groups of fewer than five stand together, nothing is told that would betray their votes.

Examples:
  plenary rules try --forum general-assembly --item 5394
  plenary rules try --forum general-assembly --rule two-thirds --format json
  plenary rules try --forum standards --rule iso --group nationalMembers=members`;

interface Options {
  forum: string;
  item?: string;
  rule?: string;
  group?: Record<string, string>;
  format: 'text' | 'json';
}

/** `plenary rules try`: what closed polls would have needed to come out otherwise, by their own rule or by another. */
export function addRulesTry(rules: Command, shell: Shell, run: Run): void {
  rules
    .command('try')
    .description('how close the outcomes of a forum were, and what they would have been under other rules')
    .requiredOption('--forum <slug>', "the forum's name in addresses")
    .option('--item <id>', 'this agenda item alone, named as `plenary tally` names it')
    .addOption(new Option('--rule <key>', 'under this rule alone').choices(PRESETS.map(({ key }) => key)))
    .option(
      '--group <name=key>',
      "which group a parameter of the rule means, by the group's key or name; may be given again",
      parameter,
    )
    .addOption(new Option('--format <form>', 'form of the result').choices(['text', 'json']).default('text'))
    .addHelpText('after', help)
    .action((options: Options) => run(() => tryRules(shell, options)));
}

function parameter(text: string, before: Record<string, string> = {}): Record<string, string> {
  const [name = '', ...key] = text.split('=');
  if (key.length === 0) throw new CommandFailure(`--group ${text}: it is the name of a parameter, =, and a group`);
  return { ...before, [name]: key.join('=') };
}

function tryRules(shell: Shell, options: Options): Promise<void> {
  return withRooms(shell, async (rooms) => {
    const forum = await forumOf(rooms, options.forum);
    const rule = options.rule === undefined ? null : { key: options.rule, groups: options.group ?? {} };
    const found: Tried[] = [];
    for await (const polls of closedPolls(rooms, forum))
      for (const poll of polls) {
        if (options.item !== undefined && poll.item !== options.item) continue;
        const each = await tried(rooms, poll, rule);
        if (!each) continue;
        found.push(each);
        if (options.format === 'text') await print(shell, asText(each));
      }
    if (options.format === 'json') await print(shell, `${JSON.stringify(found, null, 2)}\n`);
    if (found.length > 0) return;
    if (options.item === undefined) await note(shell, `forum ${forum.slug}: no agenda item has a closed poll`);
    else throw new CommandFailure(`forum ${forum.slug} has no item ${options.item} with a closed poll`);
  });
}
