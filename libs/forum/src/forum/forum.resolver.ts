import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  asRefusal,
  type ConnectionArguments,
  type ForumModel,
  load,
  type RequestContext,
  type Schema,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { mayNotOrganize } from '../standing/standing.policy.ts';
import { StandingService } from '../standing/standing.service.ts';
import { ForumService } from './forum.service.ts';
import { GroupService } from './group.service.ts';
import { ParticipationService } from './participation.service.ts';

@Resolver('Forum')
export class ForumResolver {
  constructor(
    private readonly forums: ForumService,
    private readonly groupService: GroupService,
    private readonly participations: ParticipationService,
    private readonly standings: StandingService,
    private readonly records: RecordService,
  ) {}

  @Query('forums')
  list(@Args() args: ConnectionArguments) {
    return this.forums.list(args);
  }

  @Query()
  forum(@Args('slug') slug: string) {
    return this.forums.bySlug(slug);
  }

  @ResolveField()
  groups(forum: ForumModel, _args: unknown, context: RequestContext) {
    return load(context, this.forums.groupsOfForums, forum.id);
  }

  @ResolveField()
  participation(forum: ForumModel, _args: unknown, context: RequestContext) {
    return load(context, this.participations.ofForums, forum.id);
  }

  @ResolveField()
  record(forum: ForumModel, args: ConnectionArguments) {
    return this.records.entries(forum.id, args);
  }

  @ResolveField()
  viewerMayNotOrganize(forum: ForumModel, _args: unknown, { viewer }: RequestContext) {
    return asRefusal(mayNotOrganize(viewer, forum.id));
  }

  @Mutation()
  async makeForum(@Context() context: RequestContext, @Args('input') input: Schema.MakeForumInput) {
    const forum = await this.forums.makeForum(context.viewer, input);
    await this.standings.refresh(context);
    return { forum };
  }

  @Mutation()
  async editForum(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.EditForumInput) {
    return { forum: await this.forums.editForum(viewer, input) };
  }

  @Mutation()
  async renameGroup(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.RenameGroupInput) {
    return { group: await this.groupService.renameGroup(viewer, input) };
  }
}
