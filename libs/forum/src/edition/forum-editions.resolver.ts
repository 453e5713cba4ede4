import { ResolveField, Resolver } from '@nestjs/graphql';
import { type ForumModel, load, type RequestContext } from '@plenary/kernel';
import { EditionService } from './edition.service.ts';

/** A forum's editions. All three fields read one list. */
@Resolver('Forum')
export class ForumEditionsResolver {
  constructor(private readonly service: EditionService) {}

  @ResolveField()
  async editions(forum: ForumModel, _args: unknown, context: RequestContext) {
    return (await load(context, this.service.ofForums, forum.id)) ?? [];
  }

  @ResolveField()
  async edition(forum: ForumModel, args: { slug: string }, context: RequestContext) {
    return (await this.editions(forum, args, context)).find((edition) => edition.slug === args.slug);
  }

  @ResolveField()
  async currentEdition(forum: ForumModel, args: unknown, context: RequestContext) {
    return this.service.current(forum, await this.editions(forum, args, context));
  }
}
