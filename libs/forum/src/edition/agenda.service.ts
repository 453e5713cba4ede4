import { Injectable } from '@nestjs/common';
import {
  type AgendaItemModel,
  Clock,
  canonical,
  Database,
  type EditionModel,
  Refusal,
  refuseIf,
  refuseStale,
  requireId,
  type Schema,
  signedIn,
  type Transaction,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { takeNumbers } from './edition.sql.ts';
import { itemTerms } from './edition-terms.ts';
import { type HeldItem, holdItem, keepSession } from './hold.sql.ts';
import { ItemUses } from './item-uses.ts';
import { mayNotEdit, mayNotRemove } from './programme.policy.ts';
import { by, editionToOrganize, hashOf, of } from './programme.ts';

/** The agenda of an edition. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly record: RecordService,
    private readonly uses: ItemUses,
  ) {}

  async makeAgendaItem(viewer: Viewer | null, input: Schema.MakeAgendaItemInput): Promise<AgendaItemModel> {
    const organizer = signedIn(viewer);
    return this.db.act(organizer, 'makeAgendaItem', input, async (tx) => {
      const edition = await editionToOrganize(tx, viewer, input.editionId);
      const sessionId = await sessionOf(tx, edition.id, input.sessionId);
      const terms = itemTerms(input);
      const place = { editionId: edition.id, sessionId, number: await takeNumbers(tx, edition.id, 1) };
      const item = await tx.agendaItem.create({ data: { ...place, ...terms, createdAt: this.clock.now() } });
      await this.append(tx, organizer, 'AGENDA_ITEM_MADE', { ...item, forumId: edition.forumId });
      return item;
    });
  }

  /** Gives an agenda item other words or another session. The same again changes nothing. Refuses a stale edit (CHANGED_MEANWHILE). */
  async editAgendaItem(viewer: Viewer | null, input: Schema.EditAgendaItemInput): Promise<AgendaItemModel> {
    const organizer = signedIn(viewer);
    return this.db.act(organizer, 'editAgendaItem', input, async (tx) => {
      const item = await held(tx, input.agendaItemId);
      refuseIf(mayNotEdit(viewer, item.forumId));
      refuseStale(input.baseVersion, item.version);
      const sessionId = await sessionOf(tx, item.editionId, input.sessionId);
      const terms = itemTerms(input);
      if (canonical({ sessionId, ...terms }) === canonical({ sessionId: item.sessionId, ...itemTerms(item) }))
        return item;
      const data = { sessionId, ...terms, version: item.version + 1 };
      const edited = { ...item, ...(await tx.agendaItem.update({ where: { id: item.id }, data })) };
      await this.append(tx, organizer, 'AGENDA_ITEM_EDITED', edited, { version: edited.version });
      return edited;
    });
  }

  /** Removes an agenda item under which nothing stands; gives its edition. */
  async removeAgendaItem(viewer: Viewer | null, input: Schema.RemoveAgendaItemInput): Promise<EditionModel> {
    const organizer = signedIn(viewer);
    return this.db.act(organizer, 'removeAgendaItem', input, async (tx) => {
      const item = await held(tx, input.agendaItemId);
      const use = (await this.uses.among(tx, [item.id])).get(item.id);
      refuseIf(mayNotRemove(viewer, item.forumId, use ?? null));
      refuseStale(input.baseVersion, item.version);
      await tx.agendaItem.delete({ where: { id: item.id } });
      await this.append(tx, organizer, 'AGENDA_ITEM_REMOVED', item);
      return tx.edition.findUniqueOrThrow({ where: { id: item.editionId } });
    });
  }

  private append(tx: Transaction, organizer: Viewer, act: string, item: HeldItem, facts: object = {}) {
    const { editionId, sessionId, number, title, description, language } = item;
    const content = { editionId, sessionId, number, textHash: hashOf({ title, description, language }), ...facts };
    return this.record.append(tx, organizer, { ...by(item), act, ...of('AgendaItem', item), content });
  }
}

/** The session in which an item is to stand, which then stays until the act ends; null for none. Refuses one of elsewhere (NOT_FOUND). */
async function sessionOf(tx: Transaction, editionId: string, given: string | null | undefined): Promise<string | null> {
  if (!given) return null;
  const id = requireId('sessionId', given);
  if (!(await keepSession(tx, editionId, id))) throw new Refusal({ code: 'NOT_FOUND', field: 'sessionId' });
  return id;
}

async function held(tx: Transaction, id: string): Promise<HeldItem> {
  const item = await holdItem(tx, requireId('agendaItemId', id));
  if (!item) throw new Refusal({ code: 'NOT_FOUND', field: 'agendaItemId' });
  return item;
}
