import { Injectable } from '@nestjs/common';
import { type AgendaItemModel, by, Database, listsBy, Refusal, requireId, type Transaction } from '@plenary/kernel';
import {
  type AgendaItemContext,
  agendaItemContext,
  type EditionRow,
  editionsByIds,
  editionsOfForums,
  itemsByIds,
} from './edition.sql.ts';

/** What is read of editions. Each of the batches is one statement. */
@Injectable()
export class EditionService {
  constructor(private readonly db: Database) {}

  readonly editionsByIds = async (ids: readonly string[]): Promise<Map<string, EditionRow>> =>
    by('id', await editionsByIds(this.db.pool, ids));

  /** Newest first. */
  readonly ofForums = async (forumIds: readonly string[]): Promise<Map<string, EditionRow[]>> =>
    listsBy('forumId', forumIds, await editionsOfForums(this.db.pool, forumIds));

  readonly itemsByIds = async (ids: readonly string[]): Promise<Map<string, AgendaItemModel>> =>
    by('id', await itemsByIds(this.db.pool, ids));

  /**
   * An agenda item with its forum and its edition's phases: what a policy asks for, in one statement.
   * Refuses an unknown item (NOT_FOUND, with the input's field).
   */
  async agendaItemContext(
    itemId: string,
    tx: Transaction = this.db,
    field = 'agendaItemId',
  ): Promise<AgendaItemContext> {
    const found = await agendaItemContext(tx, requireId(field, itemId));
    if (!found) throw new Refusal({ code: 'NOT_FOUND', field });
    return found;
  }
}
