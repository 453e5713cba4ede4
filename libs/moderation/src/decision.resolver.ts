import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { CommentReader } from '@plenary/deliberation';
import {
  asRefusal,
  type ConnectionArguments,
  type ForumModel,
  load,
  type RequestContext,
  type Schema,
  type Viewer,
} from '@plenary/kernel';
import { mayNotModerate } from './decision.policy.ts';
import { DecisionReader, type ShownDecision } from './decision.reader.ts';
import { DecisionService } from './decision.service.ts';

@Resolver('ModerationDecision')
export class DecisionResolver {
  constructor(
    private readonly decisions: DecisionService,
    private readonly comments: CommentReader,
  ) {}

  @ResolveField()
  comment(decision: ShownDecision, _args: unknown, context: RequestContext) {
    return load(context, this.comments.byIds, decision.commentId);
  }

  @Mutation()
  async hideComment(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.ModerateCommentInput) {
    return { comment: await this.decisions.hide(viewer, input) };
  }

  @Mutation()
  async restoreComment(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.ModerateCommentInput) {
    return { comment: await this.decisions.restore(viewer, input) };
  }
}

@Resolver('Forum')
export class ForumModerationResolver {
  constructor(
    private readonly decisions: DecisionReader,
    private readonly comments: CommentReader,
  ) {}

  @ResolveField()
  moderationLog(forum: ForumModel, args: ConnectionArguments, { viewer }: RequestContext) {
    return this.decisions.log(forum.id, args, viewer);
  }

  @ResolveField()
  recentComments(forum: ForumModel, args: ConnectionArguments, { viewer }: RequestContext) {
    return mayNotModerate(viewer, forum.id) ? null : this.comments.list('forumId', forum.id, args, viewer);
  }

  @ResolveField()
  viewerMayNotModerate(forum: ForumModel, _args: unknown, { viewer }: RequestContext) {
    return asRefusal(mayNotModerate(viewer, forum.id));
  }
}
