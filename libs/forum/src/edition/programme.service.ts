import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  type EditionModel,
  type PhaseModel,
  Refusal,
  refuseIf,
  requireId,
  type Schema,
  signedIn,
  type Transaction,
  takenAs,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { mayNotOrganize } from '../standing/standing.policy.ts';
import { editionTerms, phaseTerms } from './edition-terms.ts';
import { by, editionToOrganize, hashOf, of } from './programme.ts';

/** What organizers prepare first: editions and their phases. */
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
      const edition = await editionToOrganize(tx, viewer, input.editionId);
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
}

async function changePhase(tx: Transaction, editionId: string, id: string, terms: ReturnType<typeof phaseTerms>) {
  const [phase] = await tx.phase.updateManyAndReturn({ where: { id, editionId }, data: terms });
  if (!phase) throw new Refusal({ code: 'NOT_FOUND', field: 'phaseId' });
  return phase;
}
