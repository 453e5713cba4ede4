import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { asRefusal, load, type RequestContext, type Schema, type Viewer } from '@plenary/kernel';
import { AgendaService } from './agenda.service.ts';
import { EditionService } from './edition.service.ts';
import type { ItemRow } from './edition.sql.ts';
import { ItemUses } from './item-uses.ts';
import { mayNotEdit, mayNotRemove } from './programme.policy.ts';

@Resolver('AgendaItem')
export class AgendaItemResolver {
  constructor(
    private readonly editions: EditionService,
    private readonly agenda: AgendaService,
    private readonly uses: ItemUses,
  ) {}

  @ResolveField()
  edition(item: ItemRow, _args: unknown, context: RequestContext) {
    return item.edition ?? load(context, this.editions.editionsByIds, item.editionId);
  }

  @ResolveField()
  session(item: ItemRow, _args: unknown, context: RequestContext) {
    return item.sessionId && load(context, this.editions.sessionsByIds, item.sessionId);
  }

  @ResolveField()
  async viewerMayNotEdit(item: ItemRow, args: unknown, context: RequestContext) {
    const edition = await this.edition(item, args, context);
    return asRefusal(edition ? mayNotEdit(context.viewer, edition.forumId) : 'NOT_FOUND');
  }

  @ResolveField()
  async viewerMayNotRemove(item: ItemRow, args: unknown, context: RequestContext) {
    const edition = await this.edition(item, args, context);
    if (!edition) return asRefusal('NOT_FOUND');
    const denied = mayNotEdit(context.viewer, edition.forumId);
    const use = denied ? null : await load(context, this.uses.ofItems, item.id);
    return asRefusal(mayNotRemove(context.viewer, edition.forumId, use ?? null));
  }

  @Mutation()
  async makeAgendaItem(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.MakeAgendaItemInput) {
    return { agendaItem: await this.agenda.makeAgendaItem(viewer, input) };
  }

  @Mutation()
  async editAgendaItem(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.EditAgendaItemInput) {
    return { agendaItem: await this.agenda.editAgendaItem(viewer, input) };
  }

  @Mutation()
  async removeAgendaItem(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.RemoveAgendaItemInput) {
    return { edition: await this.agenda.removeAgendaItem(viewer, input) };
  }
}
