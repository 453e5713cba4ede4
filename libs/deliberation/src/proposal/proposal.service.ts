import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EditionService } from '@plenary/forum';
import {
  Clock,
  Database,
  limits,
  optionalText,
  type ProposalModel,
  Refusal,
  refuseIf,
  refuseStale,
  requireLanguage,
  requireText,
  type Schema,
  signedIn,
  type Transaction,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { standingOf } from '../comment/standing.ts';
import {
  mayNotDecide,
  mayNotDraft,
  mayNotEdit,
  mayNotPropose,
  mayNotSpeakForOrganisation,
  mayNotSubmit,
  mayNotWithdraw,
} from './proposal.policy.ts';
import { addVersion, blocksIn, currentVersion, factsOf, hashOf, holdProposal, makeProposal } from './proposal.write.ts';
import { isSameText, readText } from './version.ts';

@Injectable()
export class ProposalService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly record: RecordService,
    private readonly editions: EditionService,
  ) {}

  /** Submits a proposal under an agenda item, or keeps it as a draft. */
  async submit(viewer: Viewer | null, input: Schema.SubmitProposalInput): Promise<ProposalModel> {
    const submitter = signedIn(viewer);
    return this.db.act(submitter, 'submitProposal', input, async (tx) => {
      const now = this.clock.now();
      const { item, forumId, phases } = await this.editions.agendaItemContext(input.agendaItemId, tx);
      refuseIf(input.draft ? mayNotDraft(viewer, forumId) : mayNotPropose(viewer, forumId, phases, now));
      refuseIf(input.forOrganisation ? mayNotSpeakForOrganisation(viewer, forumId) : null);
      const text = readText(input);
      const proposal = await makeProposal(tx, {
        forumId,
        agendaItemId: item.id,
        text,
        language: requireLanguage('language', input.language),
        adoptedOn: adoptionOf(input, now),
        ...standingOf(submitter, forumId),
        createdAt: now,
        ...(input.draft ? { state: 'DRAFT' as const } : { state: 'SUBMITTED' as const, submittedAt: now }),
      });
      const act = input.draft ? 'PROPOSAL_DRAFTED' : 'PROPOSAL_SUBMITTED';
      await this.append(tx, submitter, act, proposal, hashOf(proposal, text));
      return proposal;
    });
  }

  /**
   * Makes a new version where the text changed, and submits where that is asked for. Comments stay.
   * Refuses what was written from another version than the current one (CHANGED_MEANWHILE).
   */
  async edit(viewer: Viewer | null, input: Schema.EditProposalInput): Promise<ProposalModel> {
    const submitter = signedIn(viewer);
    return this.db.act(submitter, 'editProposal', input, async (tx) => {
      const now = this.clock.now();
      const proposal = await holdProposal(tx, viewer, input.proposalId);
      const { phases } = await this.editions.agendaItemContext(proposal.agendaItemId, tx);
      refuseIf(mayNotEdit(viewer, proposal, phases, now));
      refuseIf(input.submit ? mayNotSubmit(viewer, proposal, phases, now) : null);
      refuseStale(input.baseVersion, proposal.versionNumber);
      const current = await currentVersion(tx, proposal);
      const text = readText(input, blocksIn(current));
      const note = optionalText('note', input.note, limits.reason);
      const same = isSameText(text, current);
      const edited = same ? proposal : await addVersion(tx, proposal, text, { note, createdAt: now });
      if (!same) await this.append(tx, submitter, 'PROPOSAL_EDITED', edited, hashOf(edited, text));
      if (!input.submit) return edited;
      const data = { state: 'SUBMITTED' as const, submittedAt: now };
      const submitted = await tx.proposal.update({ where: { id: proposal.id }, data });
      await this.append(tx, submitter, 'PROPOSAL_SUBMITTED', submitted, hashOf(submitted, text));
      return submitted;
    });
  }

  /** Takes a proposal back. What was open stays to be read. */
  async withdraw(viewer: Viewer | null, input: Schema.WithdrawProposalInput): Promise<ProposalModel> {
    const submitter = signedIn(viewer);
    return this.db.act(submitter, 'withdrawProposal', input, async (tx) => {
      const proposal = await holdProposal(tx, viewer, input.proposalId);
      refuseIf(mayNotWithdraw(viewer, proposal));
      const withdrawalReason = optionalText('reason', input.reason, limits.reason) || null;
      const data = { state: 'WITHDRAWN' as const, withdrawnAt: this.clock.now(), withdrawalReason };
      const withdrawn = await tx.proposal.update({ where: { id: proposal.id }, data });
      await this.append(tx, submitter, 'PROPOSAL_WITHDRAWN', withdrawn, { number: withdrawn.number });
      return withdrawn;
    });
  }

  /** Makes a submitted proposal public, in the version that the organizer has read, and opens its discussion. */
  async open(viewer: Viewer | null, input: Schema.OpenProposalInput): Promise<ProposalModel> {
    const organizer = signedIn(viewer);
    return this.db.act(organizer, 'openProposal', input, async (tx) => {
      const proposal = await holdProposal(tx, viewer, input.proposalId);
      refuseIf(mayNotDecide(viewer, proposal));
      refuseStale(input.baseVersion, proposal.versionNumber);
      const data = { state: 'OPEN' as const, openedAt: this.clock.now() };
      const opened = await tx.proposal.update({ where: { id: proposal.id }, data });
      const facts = factsOf(opened, await currentVersion(tx, opened));
      await this.append(tx, organizer, 'PROPOSAL_OPENED', opened, facts, 'ORGANIZER');
      return opened;
    });
  }

  /** Gives a submitted proposal back, with a reason that its submitter and organizers read; it is about the version that was read. */
  async return(viewer: Viewer | null, input: Schema.ReturnProposalInput): Promise<ProposalModel> {
    const organizer = signedIn(viewer);
    return this.db.act(organizer, 'returnProposal', input, async (tx) => {
      const proposal = await holdProposal(tx, viewer, input.proposalId);
      refuseIf(mayNotDecide(viewer, proposal));
      refuseStale(input.baseVersion, proposal.versionNumber);
      const returnReason = requireText('reason', input.reason, limits.reason);
      const data = { state: 'RETURNED' as const, returnedAt: this.clock.now(), returnReason };
      const returned = await tx.proposal.update({ where: { id: proposal.id }, data });
      await this.append(tx, organizer, 'PROPOSAL_RETURNED', returned, { number: returned.number }, 'ORGANIZER');
      return returned;
    });
  }

  private append(
    tx: Transaction,
    actor: Viewer,
    act: string,
    proposal: ProposalModel,
    content: object,
    office?: string,
  ) {
    const { id, forumId, submittedAt } = proposal;
    // The record withholds what was never submitted: without a secret its hash would tell whether a text is the guessed one.
    const secret = submittedAt ? {} : { salt: randomUUID() };
    return this.record.append(tx, actor, {
      forumId,
      act,
      subjectType: 'Proposal',
      subjectId: id,
      office,
      content: { ...content, ...secret },
    });
  }
}

/** The farthest that a calendar is ahead of UTC. */
const aheadOfUtc = 14 * 3_600_000;

/**
 * The day on which the organisation adopted its proposal: needed where it is the organisation's (REQUIRED), and neither
 * possible for a person's own nor in the future (INVALID).
 */
function adoptionOf({ forOrganisation, adoptedOn }: Schema.SubmitProposalInput, now: Date): Date | null {
  if (forOrganisation && !adoptedOn) throw new Refusal({ code: 'REQUIRED', field: 'adoptedOn' });
  if (!adoptedOn) return null;
  const day = new Date(adoptedOn);
  const possible = forOrganisation && day.getTime() <= now.getTime() + aheadOfUtc;
  if (!possible) throw new Refusal({ code: 'INVALID', field: 'adoptedOn' });
  return day;
}
