import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type ConnectionArguments, load, type RequestContext, type Schema, type Viewer } from '@plenary/kernel';
import type { RecordSubject } from '@plenary/record';
import { CommentReader } from './comment.reader.ts';
import { CommentService } from './comment.service.ts';
import type { ShownComment } from './comment.view.ts';

@Resolver('Comment')
export class CommentResolver {
  constructor(
    private readonly comments: CommentService,
    private readonly reader: CommentReader,
  ) {}

  @Query()
  comment(@Args('id') id: string, @Context('viewer') viewer: Viewer | null) {
    return this.reader.find(viewer, id);
  }

  @ResolveField()
  nonce(comment: ShownComment, _args: unknown, context: RequestContext) {
    return comment.body === null ? null : load(context, this.reader.noncesOf, comment.id);
  }

  @ResolveField()
  revisions(comment: ShownComment, _args: unknown, context: RequestContext) {
    return comment.editedAt ? load(context, this.reader.revisionsOf, comment.id) : [];
  }

  @Mutation()
  async writeComment(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.WriteCommentInput) {
    return { comment: await this.comments.write(viewer, input) };
  }

  @Mutation()
  async editComment(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.EditCommentInput) {
    return { comment: await this.comments.edit(viewer, input) };
  }

  @Mutation()
  async deleteComment(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.DeleteCommentInput) {
    return { comment: await this.comments.delete(viewer, input) };
  }
}

@Resolver('RecordEntry')
export class RecordEntryCommentResolver {
  constructor(private readonly reader: CommentReader) {}

  @ResolveField()
  comment({ subjectType, subjectId }: RecordSubject, _args: unknown, context: RequestContext) {
    return subjectType === 'Comment' && subjectId ? load(context, this.reader.byIds, subjectId) : null;
  }
}

@Resolver('Viewer')
export class ViewerCommentsResolver {
  constructor(private readonly reader: CommentReader) {}

  @ResolveField()
  comments(person: Viewer, args: ConnectionArguments, { viewer }: RequestContext) {
    return this.reader.list('personId', person.personId, args, viewer);
  }
}
