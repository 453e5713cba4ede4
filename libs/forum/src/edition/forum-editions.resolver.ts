import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type ForumModel, load, type RequestContext } from '@plenary/kernel';
import { EditionService } from './edition.service.ts';

/** A forum's editions. All three fields read one list. */
@Resolver('Forum')
export class ForumEditionsResolver {
  constructor(private readonly service: EditionService) {}

  @ResolveField()
  async editions(@Parent() forum: ForumModel, @Context() context: RequestContext) {
    return (await load(context, this.service.ofForums, forum.id)) ?? [];
  }

  @ResolveField()
  async edition(@Parent() forum: ForumModel, @Args('slug') slug: string, @Context() context: RequestContext) {
    return (await this.editions(forum, context)).find((edition) => edition.slug === slug);
  }

  @ResolveField()
  async currentEdition(@Parent() forum: ForumModel, @Context() context: RequestContext) {
    return this.service.current(forum, await this.editions(forum, context));
  }
}
