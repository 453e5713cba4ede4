import type { INestApplicationContext } from '@nestjs/common';
import { EditionService } from '@plenary/forum';
import type { ForumModel } from '@plenary/kernel';
import { PollListService, ResultsService } from '@plenary/voting';

/** Agenda items read at once. */
const batch = 200;

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
  const editions = rooms.get(EditionService);
  const ofForum = ((await editions.ofForums([forum.id])).get(forum.id) ?? []).toReversed();
  const items = await editions.itemsOf(ofForum.map(({ id }) => id));
  for (const edition of ofForum) {
    const ofEdition = items.get(edition.id) ?? [];
    for (let start = 0; start < ofEdition.length; start += batch) {
      const some = ofEdition.slice(start, start + batch);
      const polls = await rooms.get(PollListService).ofItems(some.map(({ id }) => id));
      const context = { loaders: new Map() };
      const found = some.map(async (item) => {
        const poll = polls.get(item.id)?.findLast(({ closedAt, voidedAt }) => closedAt && !voidedAt);
        const tally = poll && (await rooms.get(ResultsService).tally(poll, context));
        if (!poll || !tally) return [];
        const name = item.sourceId ?? (ofForum.length > 1 ? `${edition.slug}/${item.number}` : String(item.number));
        const groups = tally.groups
          .toSorted(
            (a, b) => (a.group?.position ?? Number.MAX_SAFE_INTEGER) - (b.group?.position ?? Number.MAX_SAFE_INTEGER),
          )
          .map(({ group, counts }) => ({ group: group?.name ?? null, ...told(counts) }));
        return [
          { item: name, title: item.title, poll: poll.number, outcome: poll.outcome, groups, total: told(tally.total) },
        ];
      });
      for (const tally of (await Promise.all(found)).flat()) yield tally;
    }
  }
}

const told = ({ eligible, support, oppose, abstain }: Counts): Counts => ({ eligible, support, oppose, abstain });
