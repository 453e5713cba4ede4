import { ResolveField, Resolver } from '@nestjs/graphql';
import {
  type AccreditationState,
  asRefusal,
  type ConnectionArguments,
  type ForumModel,
  load,
  type RequestContext,
  standingIn,
} from '@plenary/kernel';
import { mayNotRequestAccreditation } from './accreditation.policy.ts';
import { AccreditationService } from './accreditation.service.ts';
import { OfficeService } from './office.service.ts';
import { StandingService } from './standing.service.ts';

/** The signed-in person in one forum: what a Standing is read from. */
interface InForum {
  personId: string;
  forumId: string;
}

@Resolver('Standing')
export class StandingResolver {
  constructor(
    private readonly service: AccreditationService,
    private readonly officeService: OfficeService,
  ) {}

  @ResolveField()
  async accreditation({ personId, forumId }: InForum, _args: unknown, context: RequestContext) {
    const all = await load(context, this.service.ofPeople, personId);
    return all?.find((accreditation) => accreditation.forumId === forumId);
  }

  @ResolveField()
  offices({ forumId }: InForum, _args: unknown, { viewer }: RequestContext) {
    return standingIn(viewer, forumId).offices;
  }

  @ResolveField()
  async withdrawnOffices({ personId, forumId }: InForum, _args: unknown, context: RequestContext) {
    const all = await load(context, this.officeService.withdrawnOfPeople, personId);
    return (all ?? []).filter((office) => office.forumId === forumId);
  }

  @ResolveField()
  async mandates({ personId, forumId }: InForum, _args: unknown, context: RequestContext) {
    const all = await load(context, this.service.mandatesOfPeople, personId);
    return (all ?? []).filter((mandate) => mandate.forumId === forumId);
  }
}

@Resolver('Forum')
export class ForumStandingResolver {
  constructor(private readonly service: AccreditationService) {}

  @ResolveField()
  viewerStanding(forum: ForumModel, _args: unknown, { viewer }: RequestContext): InForum | null {
    return viewer && { personId: viewer.personId, forumId: forum.id };
  }

  @ResolveField()
  viewerMayNotRequestAccreditation(forum: ForumModel, _args: unknown, { viewer }: RequestContext) {
    return asRefusal(mayNotRequestAccreditation(viewer, forum.id));
  }

  @ResolveField()
  accreditations(
    forum: ForumModel,
    args: ConnectionArguments & { state?: AccreditationState | null },
    { viewer }: RequestContext,
  ) {
    return this.service.list(viewer, forum.id, args);
  }
}

@Resolver('SignInPayload')
export class SignInPayloadResolver {
  constructor(private readonly standings: StandingService) {}

  /** Whoever has signed in reads what follows as themselves, with what they are in every forum. */
  @ResolveField()
  async viewer({ viewer }: { viewer?: { personId: string } }, _args: unknown, context: RequestContext) {
    if (!viewer) return null;
    context.viewer = await this.standings.viewerOfPerson(viewer.personId);
    return context.viewer;
  }
}
