import { Injectable } from '@nestjs/common';
import {
  type AgendaItemModel,
  by,
  Clock,
  Database,
  type ForumModel,
  listsBy,
  type PhaseModel,
  Refusal,
  requireId,
  type Transaction,
} from '@plenary/kernel';
import { wallClock } from '@plenary/schedule';
import * as sql from './edition.sql.ts';
import { sessionsWithItems } from './hold.sql.ts';

/** What is read of editions and of what stands in them. Each of the batches is one statement. */
@Injectable()
export class EditionService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  readonly editionsByIds = async (ids: readonly string[]): Promise<Map<string, sql.EditionRow>> =>
    by('id', await sql.editionsByIds(this.db.reader, ids));

  /** Newest first. */
  readonly ofForums = async (forumIds: readonly string[]): Promise<Map<string, sql.EditionRow[]>> =>
    listsBy('forumId', forumIds, await sql.editionsOfForums(this.db.reader, forumIds));

  /** By beginning. */
  readonly phasesOf = async (editionIds: readonly string[]): Promise<Map<string, PhaseModel[]>> =>
    listsBy('editionId', editionIds, await sql.phasesOfEditions(this.db.reader, editionIds));

  /** By beginning. */
  readonly sessionsOf = async (editionIds: readonly string[]): Promise<Map<string, sql.SessionRow[]>> =>
    listsBy('editionId', editionIds, await sql.sessionsOfEditions(this.db.reader, editionIds));

  readonly sessionsByIds = async (ids: readonly string[]): Promise<Map<string, sql.SessionRow>> =>
    by('id', await sql.sessionsByIds(this.db.reader, ids));

  /** Why sessions cannot be removed, by their ids; those that can are not named. */
  readonly usesOfSessions = async (ids: readonly string[]): Promise<Map<string, 'SESSION_HAS_ITEMS'>> =>
    new Map((await sessionsWithItems(this.db, ids)).map((id) => [id, 'SESSION_HAS_ITEMS']));

  /** Every item, by number: for exports, where nothing is left out. */
  readonly itemsOf = async (editionIds: readonly string[]): Promise<Map<string, AgendaItemModel[]>> =>
    listsBy('editionId', editionIds, await sql.wholeAgendas(this.db.reader, editionIds));

  readonly itemsByIds = async (ids: readonly string[]): Promise<Map<string, AgendaItemModel>> =>
    by('id', await sql.itemsByIds(this.db.reader, ids));

  /** Items by their place, which is written by `placeOf`. */
  readonly itemsByPlaces = async (places: readonly string[]): Promise<Map<string, AgendaItemModel>> => {
    const asked = places.map((place) => ({ editionId: place.slice(0, 36), number: Number(place.slice(37)) }));
    const found = await sql.itemsByNumbers(this.db.reader, asked);
    return new Map(found.map((item) => [placeOf(item.editionId, item.number), item]));
  };

  /**
   * An agenda item with its forum and its edition's phases: what a policy asks for, in one statement.
   * Refuses an unknown item (NOT_FOUND, with the input's field).
   */
  async agendaItemContext(
    itemId: string,
    tx: Transaction = this.db,
    field = 'agendaItemId',
  ): Promise<sql.AgendaItemContext> {
    const found = await sql.agendaItemContext(tx, requireId(field, itemId));
    if (!found) throw new Refusal({ code: 'NOT_FOUND', field });
    return found;
  }

  /** Of a forum's editions, newest first, the one that is under way on this day in the forum's zone, or else the newest. */
  current(forum: ForumModel, editions: readonly sql.EditionRow[]): sql.EditionRow | null {
    const today = wallClock(this.clock.now(), forum.timeZone).date;
    return editions.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn) ?? editions[0] ?? null;
  }
}

/** Where an agenda item stands, as one text. */
export const placeOf = (editionId: string, number: number): string => `${editionId} ${number}`;
