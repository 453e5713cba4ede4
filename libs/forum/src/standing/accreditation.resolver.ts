import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationService } from '@plenary/identity';
import {
  type AccreditationModel,
  load,
  type MandateModel,
  type RequestContext,
  type Schema,
  type Viewer,
} from '@plenary/kernel';
import { ForumService } from '../forum/forum.service.ts';
import { AccreditationService } from './accreditation.service.ts';
import { DecisionService } from './decision.service.ts';
import { StandingService } from './standing.service.ts';

@Resolver('Accreditation')
export class AccreditationResolver {
  constructor(
    private readonly accreditations: AccreditationService,
    private readonly decisions: DecisionService,
    private readonly standings: StandingService,
    private readonly forums: ForumService,
    private readonly organisations: OrganisationService,
  ) {}

  @ResolveField()
  person(accreditation: AccreditationModel, _args: unknown, context: RequestContext) {
    return load(context, this.accreditations.stakeholdersByIds, accreditation.personId);
  }

  @ResolveField()
  group(accreditation: AccreditationModel, _args: unknown, context: RequestContext) {
    return load(context, this.forums.groupsByIds, accreditation.groupId);
  }

  @ResolveField()
  organisation(accreditation: AccreditationModel, _args: unknown, context: RequestContext) {
    return accreditation.organisationId && load(context, this.organisations.byIds, accreditation.organisationId);
  }

  @Mutation()
  async requestAccreditation(
    @Context() context: RequestContext,
    @Args('input') input: Schema.RequestAccreditationInput,
  ) {
    const accreditation = await this.accreditations.requestAccreditation(context.viewer, input);
    await this.standings.refresh(context);
    return { accreditation };
  }

  @Mutation()
  async decideAccreditation(
    @Context('viewer') viewer: Viewer | null,
    @Args('input') input: Schema.DecideAccreditationInput,
  ) {
    return { accreditation: await this.decisions.decideAccreditation(viewer, input) };
  }
}

@Resolver('Mandate')
export class MandateResolver {
  constructor(private readonly organisations: OrganisationService) {}

  @ResolveField()
  organisation(mandate: MandateModel, _args: unknown, context: RequestContext) {
    return load(context, this.organisations.byIds, mandate.organisationId);
  }
}
