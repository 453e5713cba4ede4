import { Injectable } from '@nestjs/common';
import {
  Clock,
  canonical,
  Database,
  type EditionModel,
  type PhaseModel,
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
import { mayNotOrganize } from '../standing/standing.policy.ts';
import { editionTerms, phaseTerms } from './edition-terms.ts';
import { holdPhase } from './hold.sql.ts';
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

  /** Makes a phase, or sets the terms of one anew; the same terms again change nothing. Refuses a stale edit (CHANGED_MEANWHILE). */
  async setPhase(viewer: Viewer | null, input: Schema.SetPhaseInput): Promise<PhaseModel> {
    const organizer = signedIn(viewer);
    const act = this.db.act(organizer, 'setPhase', input, async (tx) => {
      const edition = await editionToOrganize(tx, viewer, input.editionId);
      const terms = phaseTerms(input);
      const standing = input.phaseId ? await phaseToChange(tx, edition.id, input.phaseId, input.baseVersion) : null;
      if (standing && canonical(terms) === canonical(phaseTerms(standing))) return standing;
      const phase = standing
        ? await tx.phase.update({ where: { id: standing.id }, data: { ...terms, version: standing.version + 1 } })
        : await tx.phase.create({ data: { editionId: edition.id, ...terms } });
      const { name, ...granted } = terms;
      const content = { editionId: edition.id, nameHash: hashOf(name), ...granted, version: phase.version };
      await this.record.append(tx, organizer, { ...by(edition), act: 'PHASE_SET', ...of('Phase', phase), content });
      return phase;
    });
    return act.catch(takenAs({ code: 'NAME_TAKEN', field: 'name' }));
  }
}

/** A phase as it stands, held until the act ends; refuses what was written from another version of it. */
async function phaseToChange(
  tx: Transaction,
  editionId: string,
  phaseId: string,
  baseVersion: number | null | undefined,
): Promise<PhaseModel> {
  const phase = await holdPhase(tx, editionId, requireId('phaseId', phaseId));
  if (!phase) throw new Refusal({ code: 'NOT_FOUND', field: 'phaseId' });
  if (baseVersion == null) throw new Refusal({ code: 'REQUIRED', field: 'baseVersion' });
  refuseStale(baseVersion, phase.version);
  return phase;
}
