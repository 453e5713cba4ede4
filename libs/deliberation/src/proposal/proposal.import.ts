import { Injectable } from '@nestjs/common';
import { EditionService } from '@plenary/forum';
import {
  Clock,
  type ProposalModel,
  Refusal,
  refuseIf,
  requireId,
  requireLanguage,
  type Transaction,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { mayNotImport } from './proposal.policy.ts';
import { factsOf, makeProposal } from './proposal.write.ts';
import { isSameText, readText } from './version.ts';

/** A proposal that was made elsewhere, by a stakeholder who is accredited here. */
export interface ImportedProposal {
  /** What the source calls it: imported once per agenda item. */
  sourceId: string;
  agendaItemId: string;
  accreditationId: string;
  title: string;
  /** Markdown. */
  body: string;
  /** BCP 47. */
  language: string;
}

/** The proposal as it stands, and whether what was to be imported says otherwise: another text, place, submitter or language. */
export interface ImportResult {
  proposal: ProposalModel;
  made: boolean;
  contradicts: boolean;
}

@Injectable()
export class ProposalImport {
  constructor(
    private readonly clock: Clock,
    private readonly record: RecordService,
    private readonly editions: EditionService,
  ) {}

  /**
   * Imports a proposal as an open one, within the importer's transaction. One that is there already stays as it is, also
   * where what is imported now contradicts it.
   * Refuses whoever is no administrator, an unknown agenda item and an accreditation that is not approved in its forum (NOT_FOUND).
   */
  async importProposal(tx: Transaction, viewer: Viewer, proposal: ImportedProposal): Promise<ImportResult> {
    refuseIf(mayNotImport(viewer));
    const { item, forumId } = await this.editions.agendaItemContext(proposal.agendaItemId, tx);
    const { sourceId } = proposal;
    const text = readText(proposal);
    const language = requireLanguage('language', proposal.language);
    const there = await tx.proposal.findFirst({
      where: { sourceId, forumId },
      include: { versions: { where: { number: 1 } } },
    });
    if (there) {
      const { versions, ...kept } = there;
      const same =
        kept.agendaItemId === item.id &&
        kept.accreditationId === proposal.accreditationId &&
        kept.language === language &&
        versions.every((version) => isSameText(text, version));
      return { proposal: kept, made: false, contradicts: !same };
    }
    const id = requireId('accreditationId', proposal.accreditationId);
    const accreditation = await tx.accreditation.findFirst({ where: { id, forumId, state: 'APPROVED' } });
    if (!accreditation) throw new Refusal({ code: 'NOT_FOUND', field: 'accreditationId' });
    const { personId, groupId, capacity, organisationId, country, region } = accreditation;
    const now = this.clock.now();
    const imported = await makeProposal(tx, {
      forumId,
      agendaItemId: item.id,
      sourceId,
      text,
      language,
      ...{ accreditationId: id, personId, groupId, capacity, organisationId, country, region },
      ...{ state: 'OPEN' as const, createdAt: now, submittedAt: now, openedAt: now },
    });
    const subject = { forumId, subjectType: 'Proposal', subjectId: imported.id };
    await this.record.append(tx, viewer, {
      ...subject,
      act: 'PROPOSAL_IMPORTED',
      content: { sourceId, ...factsOf(imported, text) },
    });
    return { proposal: imported, made: true, contradicts: false };
  }
}
