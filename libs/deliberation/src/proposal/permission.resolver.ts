import { ResolveField, Resolver } from '@nestjs/graphql';
import { asRefusal, Clock, type RequestContext } from '@plenary/kernel';
import { ThreadService } from '../thread/thread.service.ts';
import { mayNotDecide, mayNotEdit, mayNotSubmit, mayNotWithdraw } from './proposal.policy.ts';
import type { ProposalRow } from './proposal.sql.ts';

/** What the viewer may do with a proposal, asked of the same policies beforehand. */
@Resolver('Proposal')
export class ProposalPermissionResolver {
  constructor(
    private readonly clock: Clock,
    private readonly threads: ThreadService,
  ) {}

  @ResolveField()
  async viewerMayNotEdit(proposal: ProposalRow, _args: unknown, context: RequestContext) {
    return asRefusal(mayNotEdit(context.viewer, proposal, await this.phasesOf(proposal, context), this.clock.now()));
  }

  @ResolveField()
  async viewerMayNotSubmit(proposal: ProposalRow, _args: unknown, context: RequestContext) {
    return asRefusal(mayNotSubmit(context.viewer, proposal, await this.phasesOf(proposal, context), this.clock.now()));
  }

  @ResolveField()
  viewerMayNotWithdraw(proposal: ProposalRow, _args: unknown, { viewer }: RequestContext) {
    return asRefusal(mayNotWithdraw(viewer, proposal));
  }

  @ResolveField()
  viewerMayNotOpen(proposal: ProposalRow, _args: unknown, { viewer }: RequestContext) {
    return asRefusal(mayNotDecide(viewer, proposal));
  }

  @ResolveField()
  viewerMayNotReturn(proposal: ProposalRow, _args: unknown, { viewer }: RequestContext) {
    return asRefusal(mayNotDecide(viewer, proposal));
  }

  private async phasesOf(proposal: ProposalRow, context: RequestContext) {
    return (await this.threads.ofProposal(proposal, context))?.phases ?? [];
  }
}
