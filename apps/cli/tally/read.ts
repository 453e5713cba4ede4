import type { INestApplicationContext } from '@nestjs/common';
import type { ForumModel } from '@plenary/kernel';
import { ResultsService } from '@plenary/voting';
import { closedPolls } from './closed-polls.ts';

/** The counts that a tally tells; opposition is with and without a reason. */
export interface Counts {
  eligible: number;
  support: number;
  oppose: number;
  abstain: number;
}

/** What was counted on an agenda item: in its latest closed poll. */
export interface ItemTally {
  /** The source's own id, or else the item's number; with the edition's slug before it where the forum has several. */
  item: string;
  title: string;
  poll: number;
  outcome: 'PASSED' | 'FAILED' | null;
  /** By position. Several small groups of a pseudonymous poll stand together without a name. */
  groups: (Counts & { group: string | null })[];
  total: Counts;
}

/** The tallies of a forum: editions by beginning, items by number. Items without a closed poll have none. */
export async function* talliesOf(rooms: INestApplicationContext, forum: ForumModel): AsyncGenerator<ItemTally> {
  for await (const polls of closedPolls(rooms, forum)) {
    const found = polls.map(async ({ item, title, poll, context }): Promise<ItemTally[]> => {
      const tally = await rooms.get(ResultsService).tally(poll, context);
      if (!tally) return [];
      const groups = tally.groups
        .toSorted(
          (a, b) => (a.group?.position ?? Number.MAX_SAFE_INTEGER) - (b.group?.position ?? Number.MAX_SAFE_INTEGER),
        )
        .map(({ group, counts }) => ({ group: group?.name ?? null, ...told(counts) }));
      return [{ item, title, poll: poll.number, outcome: poll.outcome, groups, total: told(tally.total) }];
    });
    for (const tally of (await Promise.all(found)).flat()) yield tally;
  }
}

const told = ({ eligible, support, oppose, abstain }: Counts): Counts => ({ eligible, support, oppose, abstain });
