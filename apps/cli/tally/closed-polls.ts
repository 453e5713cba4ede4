import type { INestApplicationContext } from '@nestjs/common';
import { EditionService } from '@plenary/forum';
import type { ForumModel, LoaderContext } from '@plenary/kernel';
import { PollListService } from '@plenary/voting';

/** Agenda items read at once. */
const batch = 200;

type PollRow = Awaited<ReturnType<PollListService['ofItems']>> extends Map<string, (infer Row)[]> ? Row : never;

/** The latest closed poll of an agenda item. */
export interface ClosedPoll {
  /** The source's own id, or else the item's number; with the edition's slug before it where the forum has several. */
  item: string;
  title: string;
  poll: PollRow;
  /** Shared by polls that are read together. */
  context: LoaderContext;
}

/** The polls by which a forum's agenda items were decided: editions by beginning, items by number, some at once. */
export async function* closedPolls(rooms: INestApplicationContext, forum: ForumModel): AsyncGenerator<ClosedPoll[]> {
  const editions = rooms.get(EditionService);
  const ofForum = ((await editions.ofForums([forum.id])).get(forum.id) ?? []).toReversed();
  const items = await editions.itemsOf(ofForum.map(({ id }) => id));
  for (const edition of ofForum) {
    const ofEdition = items.get(edition.id) ?? [];
    for (let start = 0; start < ofEdition.length; start += batch) {
      const some = ofEdition.slice(start, start + batch);
      const polls = await rooms.get(PollListService).ofItems(some.map(({ id }) => id));
      const context = { loaders: new Map() };
      yield some.flatMap((item) => {
        const poll = polls.get(item.id)?.findLast(({ closedAt, voidedAt }) => closedAt && !voidedAt);
        const name = item.sourceId ?? (ofForum.length > 1 ? `${edition.slug}/${item.number}` : String(item.number));
        return poll ? [{ item: name, title: item.title, poll, context }] : [];
      });
    }
  }
}
