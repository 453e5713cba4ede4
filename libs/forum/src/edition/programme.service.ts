import { Injectable } from '@nestjs/common';
import {
  type AgendaItemModel,
  Clock,
  canonical,
  Database,
  type EditionModel,
  hex,
  type PhaseModel,
  Refusal,
  refuseIf,
  requireId,
  type Schema,
  sha256,
  signedIn,
  type Transaction,
  takenAs,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { mayNotOrganize } from '../standing/standing.policy.ts';
import { type SessionRow, takeNumbers } from './edition.sql.ts';
import { editionTerms, itemTerms, phaseTerms, sessionTerms } from './edition-terms.ts';

/** What organizers prepare: editions, their phases, sessions and agenda. */
@Injectable()
export class ProgrammeService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly record: RecordService,
  ) {}

  async makeEdition(viewer: Viewer | null, input: Schema.MakeEditionInput): Promise<EditionModel> {
    const organizer = signedIn(viewer);
    const forumId = requireId('forumId', input.forumId);
    const act = this.db.act(organizer, 'makeEdition', input, async (tx) => {
      const forum = await tx.forum.findUnique({ where: { id: forumId } });
      if (!forum) throw new Refusal({ code: 'NOT_FOUND', field: 'forumId' });
      refuseIf(mayNotOrganize(viewer, forumId));
      const edition = await tx.edition.create({
        data: { forumId, ...editionTerms(input), createdAt: this.clock.now() },
      });
      const { slug, title, theme, description } = edition;
      const days = { startsOn: input.startsOn, endsOn: input.endsOn };
      const content = { slug, ...days, textHash: hashOf({ title, theme, description }) };
      await this.record.append(tx, organizer, {
        ...by(edition),
        act: 'EDITION_MADE',
        ...of('Edition', edition),
        content,
      });
      return edition;
    });
    return act.catch(takenAs({ code: 'SLUG_TAKEN', field: 'slug' }));
  }

  /** Makes a phase, or sets the terms of one anew. */
  async setPhase(viewer: Viewer | null, input: Schema.SetPhaseInput): Promise<PhaseModel> {
    const organizer = signedIn(viewer);
    const act = this.db.act(organizer, 'setPhase', input, async (tx) => {
      const edition = await this.toOrganize(tx, viewer, input.editionId);
      const terms = phaseTerms(input);
      const phase = input.phaseId
        ? await changePhase(tx, edition.id, requireId('phaseId', input.phaseId), terms)
        : await tx.phase.create({ data: { editionId: edition.id, ...terms } });
      const { name, ...granted } = terms;
      const content = { editionId: edition.id, nameHash: hashOf(name), ...granted };
      await this.record.append(tx, organizer, { ...by(edition), act: 'PHASE_SET', ...of('Phase', phase), content });
      return phase;
    });
    return act.catch(takenAs({ code: 'NAME_TAKEN', field: 'name' }));
  }

  async makeSession(viewer: Viewer | null, input: Schema.MakeSessionInput): Promise<SessionRow> {
    const organizer = signedIn(viewer);
    const act = this.db.act(organizer, 'makeSession', input, async (tx) => {
      const edition = await this.toOrganize(tx, viewer, input.editionId);
      const session = await tx.session.create({ data: { editionId: edition.id, ...sessionTerms(input) } });
      const { kind, startsAt, endsAt, title } = session;
      const content = { editionId: edition.id, kind, startsAt, endsAt, titleHash: hashOf(title) };
      await this.record.append(tx, organizer, {
        ...by(edition),
        act: 'SESSION_MADE',
        ...of('Session', session),
        content,
      });
      return { ...session, forumId: edition.forumId };
    });
    return act.catch(takenAs({ code: 'NAME_TAKEN', field: 'title' }));
  }

  async makeAgendaItem(viewer: Viewer | null, input: Schema.MakeAgendaItemInput): Promise<AgendaItemModel> {
    const organizer = signedIn(viewer);
    return this.db.act(organizer, 'makeAgendaItem', input, async (tx) => {
      const edition = await this.toOrganize(tx, viewer, input.editionId);
      const sessionId = input.sessionId
        ? await sessionOf(tx, edition.id, requireId('sessionId', input.sessionId))
        : null;
      const terms = itemTerms(input);
      const place = { editionId: edition.id, sessionId, number: await takeNumbers(tx, edition.id, 1) };
      const item = await tx.agendaItem.create({ data: { ...place, ...terms, createdAt: this.clock.now() } });
      const content = { ...place, textHash: hashOf(terms) };
      await this.record.append(tx, organizer, {
        ...by(edition),
        act: 'AGENDA_ITEM_MADE',
        ...of('AgendaItem', item),
        content,
      });
      return item;
    });
  }

  /** The edition that an organizer is about to change. Refuses an unknown one (NOT_FOUND), and whoever is no organizer. */
  private async toOrganize(tx: Transaction, viewer: Viewer | null, editionId: string): Promise<EditionModel> {
    const edition = await tx.edition.findUnique({ where: { id: requireId('editionId', editionId) } });
    if (!edition) throw new Refusal({ code: 'NOT_FOUND', field: 'editionId' });
    refuseIf(mayNotOrganize(viewer, edition.forumId));
    return edition;
  }
}

async function changePhase(tx: Transaction, editionId: string, id: string, terms: ReturnType<typeof phaseTerms>) {
  const [phase] = await tx.phase.updateManyAndReturn({ where: { id, editionId }, data: terms });
  if (!phase) throw new Refusal({ code: 'NOT_FOUND', field: 'phaseId' });
  return phase;
}

async function sessionOf(tx: Transaction, editionId: string, id: string): Promise<string> {
  const session = await tx.session.findUnique({ where: { id, editionId } });
  if (!session) throw new Refusal({ code: 'NOT_FOUND', field: 'sessionId' });
  return session.id;
}

const by = ({ forumId }: EditionModel) => ({ forumId, office: 'ORGANIZER' });
const of = (subjectType: string, { id }: { id: string }) => ({ subjectType, subjectId: id });
const hashOf = (text: unknown): string => hex(sha256(canonical(text)));
