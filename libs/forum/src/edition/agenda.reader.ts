import { Injectable } from '@nestjs/common';
import {
  type AgendaItemModel,
  type ConnectionArguments,
  connect,
  cursorValues,
  Database,
  type LoaderContext,
  listsBy,
  load,
  type OrderField,
  pageOf,
} from '@plenary/kernel';
import { itemCounts, itemsOfEditions, type NumberedPage } from './edition.sql.ts';

const byNumber: OrderField[] = [['number', 'asc', 'number']];
const beyondAll = 2 ** 31 - 1;

/** The agendas of editions, page by page. */
@Injectable()
export class AgendaReader {
  constructor(private readonly db: Database) {}

  /** Of an edition, by number. The same page of several editions is read at once. */
  async ofEdition(editionId: string, args: ConnectionArguments, context: LoaderContext) {
    const page = pageOf(args);
    const [at] = page.from ? cursorValues(page.from, byNumber) : [];
    const from = Number(at ?? (page.backward ? beyondAll : 0));
    const asked: NumberedPage = { backward: page.backward, from, take: page.take };
    const items = await load(context, this.pages, JSON.stringify([editionId, asked]));
    return connect(
      page,
      items ?? [],
      ({ number }) => [number],
      async () => (await load(context, this.counts, editionId)) ?? 0,
    );
  }

  private readonly counts = async (editionIds: readonly string[]): Promise<Map<string, number>> =>
    new Map((await itemCounts(this.db.reader, editionIds)).map(({ id, items }) => [id, items]));

  /** Pages by what was asked: an edition, and which page of it. */
  private readonly pages = async (keys: readonly string[]): Promise<Map<string, AgendaItemModel[]>> => {
    const asked = keys.map((key) => ({ key, of: JSON.parse(key) as [string, NumberedPage] }));
    const lists = new Map<string, AgendaItemModel[]>();
    for (const group of Map.groupBy(asked, ({ of: [, page] }) => JSON.stringify(page)).values()) {
      const [editionIds, page] = [group.map(({ of: [id] }) => id), group[0]?.of[1]];
      if (!page) continue;
      const found = listsBy('editionId', editionIds, await itemsOfEditions(this.db.reader, editionIds, page));
      for (const { key, of } of group) lists.set(key, found.get(of[0]) ?? []);
    }
    return lists;
  };
}
