import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import {
  asRefusal,
  type ConnectionArguments,
  type ForumModel,
  load,
  type OfficeModel,
  type RequestContext,
  type Schema,
  type Viewer,
} from '@plenary/kernel';
import { AccreditationService } from './accreditation.service.ts';
import { OfficeService } from './office.service.ts';
import { mayNotOrganize, mayNotWithdrawOffice } from './standing.policy.ts';
import { StandingService } from './standing.service.ts';

@Resolver('Office')
export class OfficeResolver {
  constructor(
    private readonly offices: OfficeService,
    private readonly accreditations: AccreditationService,
    private readonly standings: StandingService,
  ) {}

  @ResolveField()
  holder(office: OfficeModel, _args: unknown, context: RequestContext) {
    return load(context, this.accreditations.stakeholdersByIds, office.personId);
  }

  @ResolveField()
  endReason({ forumId, personId, endReason }: OfficeModel, _args: unknown, { viewer }: RequestContext) {
    return viewer?.personId === personId || !mayNotOrganize(viewer, forumId) ? endReason : null;
  }

  @ResolveField()
  async viewerMayNotWithdraw(office: OfficeModel, _args: unknown, context: RequestContext) {
    const denied = mayNotOrganize(context.viewer, office.forumId);
    const organizers = denied ? 0 : await load(context, this.offices.organizersOf, office.forumId);
    return asRefusal(mayNotWithdrawOffice(context.viewer, office, organizers ?? 0));
  }

  @Mutation()
  async grantOffice(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.GrantOfficeInput) {
    return { stakeholder: await this.offices.grantOffice(viewer, input) };
  }

  /** Whoever gave up an office of their own reads what follows without it. */
  @Mutation()
  async withdrawOffice(@Context() context: RequestContext, @Args('input') input: Schema.WithdrawOfficeInput) {
    const office = await this.offices.withdrawOffice(context.viewer, input);
    await this.standings.refresh(context);
    return { office };
  }
}

@Resolver('Forum')
export class ForumOfficesResolver {
  constructor(private readonly service: OfficeService) {}

  @ResolveField()
  offices(forum: ForumModel, args: ConnectionArguments, { viewer }: RequestContext) {
    return this.service.list(viewer, forum.id, 'HELD', args);
  }

  @ResolveField()
  withdrawnOffices(forum: ForumModel, args: ConnectionArguments, { viewer }: RequestContext) {
    return this.service.list(viewer, forum.id, 'WITHDRAWN', args);
  }
}
