import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { EditionService } from '@plenary/forum';
import { load, type RequestContext, type Schema, type Viewer } from '@plenary/kernel';
import { ThreadService } from '../thread/thread.service.ts';
import { isInvolved } from './proposal.policy.ts';
import { ProposalReader } from './proposal.reader.ts';
import { ProposalService } from './proposal.service.ts';
import type { ProposalRow, VersionRow } from './proposal.sql.ts';

@Resolver('Proposal')
export class ProposalResolver {
  constructor(
    private readonly proposals: ProposalService,
    private readonly reader: ProposalReader,
    private readonly threads: ThreadService,
    private readonly editions: EditionService,
  ) {}

  @ResolveField()
  agendaItem(proposal: ProposalRow, _args: unknown, context: RequestContext) {
    return proposal.agendaItem ?? load(context, this.editions.itemsByIds, proposal.agendaItemId);
  }

  @ResolveField()
  submitter(proposal: ProposalRow, _args: unknown, context: RequestContext) {
    return proposal.submitter ?? load(context, this.reader.submitters, proposal.id);
  }

  @ResolveField()
  async blocks(proposal: ProposalRow, _args: unknown, context: RequestContext) {
    return (proposal.text ?? (await load(context, this.reader.currentTexts, proposal.id)))?.blocks;
  }

  @ResolveField()
  async contentHash(proposal: ProposalRow, _args: unknown, context: RequestContext) {
    return (proposal.text ?? (await load(context, this.reader.currentTexts, proposal.id)))?.contentHash;
  }

  @ResolveField()
  async versions(proposal: ProposalRow, _args: unknown, context: RequestContext) {
    const versions = await load(context, this.reader.versions, proposal.id);
    return this.reader.versionsFor(context.viewer, proposal, versions ?? []);
  }

  @ResolveField()
  returnReason(proposal: ProposalRow, _args: unknown, { viewer }: RequestContext) {
    return isInvolved(viewer, proposal) ? proposal.returnReason : null;
  }

  @ResolveField()
  thread(proposal: ProposalRow, _args: unknown, context: RequestContext) {
    return this.threads.ofProposal(proposal, context);
  }

  @ResolveField()
  async commentCount(proposal: ProposalRow, _args: unknown, context: RequestContext) {
    return (await this.threads.ofProposal(proposal, context))?.commentCount ?? 0;
  }

  @Mutation()
  async submitProposal(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.SubmitProposalInput) {
    return { proposal: await this.proposals.submit(viewer, input) };
  }

  @Mutation()
  async editProposal(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.EditProposalInput) {
    return { proposal: await this.proposals.edit(viewer, input) };
  }

  @Mutation()
  async withdrawProposal(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.WithdrawProposalInput) {
    return { proposal: await this.proposals.withdraw(viewer, input) };
  }

  @Mutation()
  async openProposal(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.OpenProposalInput) {
    return { proposal: await this.proposals.open(viewer, input) };
  }

  @Mutation()
  async returnProposal(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.ReturnProposalInput) {
    return { proposal: await this.proposals.return(viewer, input) };
  }
}

@Resolver('ProposalVersion')
export class ProposalVersionResolver {
  constructor(private readonly reader: ProposalReader) {}

  @ResolveField()
  async blocks(version: VersionRow, _args: unknown, context: RequestContext) {
    return (await load(context, this.reader.textsOfVersions, version.id))?.blocks;
  }
}
