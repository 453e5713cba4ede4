import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { asRefusal, Clock, type RequestContext, type Schema, type Viewer } from '@plenary/kernel';
import { mayNotComment } from '../comment/comment.policy.ts';
import { ThreadService } from './thread.service.ts';
import type { ThreadTerms } from './thread.sql.ts';

@Resolver('Thread')
export class ThreadResolver {
  constructor(
    private readonly threads: ThreadService,
    private readonly clock: Clock,
  ) {}

  @Query()
  thread(@Args('id') id: string, @Context('viewer') viewer: Viewer | null) {
    return this.threads.find(viewer, id);
  }

  @ResolveField()
  comments(thread: ThreadTerms, args: Schema.ThreadCommentsArgs, { viewer }: RequestContext) {
    return this.threads.comments(viewer, thread, args);
  }

  @ResolveField()
  alignments(thread: ThreadTerms) {
    return this.threads.alignments(thread.id);
  }

  @ResolveField()
  viewerMayNotComment(thread: ThreadTerms, _args: unknown, { viewer }: RequestContext) {
    return asRefusal(mayNotComment(viewer, thread, this.clock.now()));
  }
}
