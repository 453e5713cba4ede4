import { Injectable } from '@nestjs/common';
import {
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
  takenAs,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import type { SessionRow } from './edition.sql.ts';
import { sessionTerms } from './edition-terms.ts';
import { holdSession, sessionsWithItems } from './hold.sql.ts';
import { mayNotEdit, mayNotRemove } from './programme.policy.ts';
import { by, editionToOrganize, hashOf, of } from './programme.ts';

const titleTaken = takenAs({ code: 'NAME_TAKEN', field: 'title' });

/** The sittings of an edition. */
@Injectable()
export class SessionService {
  constructor(
    private readonly db: Database,
    private readonly record: RecordService,
  ) {}

  async makeSession(viewer: Viewer | null, input: Schema.MakeSessionInput): Promise<SessionRow> {
    const organizer = signedIn(viewer);
    const act = this.db.act(organizer, 'makeSession', input, async (tx) => {
      const edition = await editionToOrganize(tx, viewer, input.editionId);
      const made = await tx.session.create({ data: { editionId: edition.id, ...sessionTerms(input) } });
      const session = { ...made, forumId: edition.forumId };
      await this.append(tx, organizer, 'SESSION_MADE', session, factsOf(session));
      return session;
    });
    return act.catch(titleTaken);
  }

  /** Gives a session other terms. The same terms again change nothing. Refuses a stale edit (CHANGED_MEANWHILE). */
  async editSession(viewer: Viewer | null, input: Schema.EditSessionInput): Promise<SessionRow> {
    const organizer = signedIn(viewer);
    const act = this.db.act(organizer, 'editSession', input, async (tx) => {
      const session = await held(tx, input.sessionId);
      refuseIf(mayNotEdit(viewer, session.forumId));
      refuseStale(input.baseVersion, session.version);
      const terms = sessionTerms(input);
      if (canonical(terms) === canonical(sessionTerms(session))) return session;
      const data = { ...terms, version: session.version + 1 };
      const edited = { ...session, ...(await tx.session.update({ where: { id: session.id }, data })) };
      await this.append(tx, organizer, 'SESSION_EDITED', edited, { ...factsOf(edited), version: edited.version });
      return edited;
    });
    return act.catch(titleTaken);
  }

  /** Removes a session in which no agenda item stands; gives its edition. */
  async removeSession(viewer: Viewer | null, input: Schema.RemoveSessionInput): Promise<EditionModel> {
    const organizer = signedIn(viewer);
    return this.db.act(organizer, 'removeSession', input, async (tx) => {
      const session = await held(tx, input.sessionId);
      const [used] = await sessionsWithItems(tx, [session.id]);
      refuseIf(mayNotRemove(viewer, session.forumId, used ? 'SESSION_HAS_ITEMS' : null));
      refuseStale(input.baseVersion, session.version);
      await tx.session.delete({ where: { id: session.id } });
      await this.append(tx, organizer, 'SESSION_REMOVED', session, factsOf(session));
      return tx.edition.findUniqueOrThrow({ where: { id: session.editionId } });
    });
  }

  private append(tx: Transaction, organizer: Viewer, act: string, session: SessionRow, content: object) {
    const about = { ...by(session), ...of('Session', session) };
    return this.record.append(tx, organizer, { ...about, act, content: { ...content } });
  }
}

const factsOf = ({ editionId, kind, startsAt, endsAt, title }: SessionRow) => ({
  ...{ editionId, kind, startsAt, endsAt },
  titleHash: hashOf(title),
});

async function held(tx: Transaction, id: string): Promise<SessionRow> {
  const session = await holdSession(tx, requireId('sessionId', id));
  if (!session) throw new Refusal({ code: 'NOT_FOUND', field: 'sessionId' });
  return session;
}
