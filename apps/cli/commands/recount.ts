import { type CountDifference, type CountFault, RecountService } from '@plenary/voting';
import type { Command } from 'commander';
import { counted } from '../forum-terms.ts';
import type { Run } from '../plenary.ts';
import { withRooms } from '../rooms.ts';
import { print, type Shell } from '../shell.ts';
import { forumOf } from './forum.ts';

const help = `
Three counts are made of every poll and compared, kind of voter by kind of voter: the running counters that the pages show, a
count of the rolls and ballots in SQL, and a fold of the public record from its first entry to its last. Where they differ,
each difference is printed, and the exit code is 1. The ballots of every published count are counted again, too, and compared
with its result and with the hash in the record.

Example:
  plenary recount --forum general-assembly`;

/** `plenary recount`: whether the counters, the ballots and the record say the same. */
export function addRecount(program: Command, shell: Shell, run: Run): void {
  program
    .command('recount')
    .description('count every poll in three ways, and say where they differ')
    .requiredOption('--forum <slug>', "the forum's name in addresses")
    .addHelpText('after', help)
    .action(({ forum }: { forum: string }) => run(() => recount(shell, forum)));
}

function recount(shell: Shell, slug: string): Promise<number> {
  return withRooms(shell, async (rooms) => {
    const forum = await forumOf(rooms, slug);
    const { polls, ballots, counts, entries, differences, faults } = await rooms.get(RecountService).compare(forum.id);
    const compared = [
      counted(polls, 'poll', 'polls'),
      counted(ballots, 'ballot', 'ballots'),
      ...(counts > 0 ? [counted(counts, 'published count', 'published counts')] : []),
      counted(entries, 'entry of the record', 'entries of the record'),
    ];
    await print(shell, `compared: ${compared.join(', ')}\n`);
    for (const difference of differences) await print(shell, `${differenceLine(difference)}\n`);
    for (const { count, fault } of faults) await print(shell, `count ${count}: ${faultWords[fault]}\n`);
    const found = differences.length + faults.length;
    await print(shell, found === 0 ? 'no differences\n' : `${counted(found, 'difference', 'differences')}\n`);
    return found === 0 ? 0 : 1;
  });
}

const faultWords: Record<CountFault['fault'], string> = {
  BALLOTS_DIFFER_FROM_HASH: 'its ballots or settings are not those of its hash',
  RESULT_DIFFERS_FROM_BALLOTS: 'its result is not what its ballots say',
  HASH_DIFFERS_FROM_RECORD: 'its hash is not the one in the record',
};

/** `poll 3, Media, AFRICA, NGO, support: counters 4, ballots 3, record 3`. */
function differenceLine(difference: CountDifference): string {
  const { poll, group, region, organisationType, position, counters, ballots, record } = difference;
  const where = [`poll ${poll}`, group, region, organisationType, position].filter(Boolean).join(', ');
  return `${where}: counters ${counters}, ballots ${ballots}, record ${record}`;
}
