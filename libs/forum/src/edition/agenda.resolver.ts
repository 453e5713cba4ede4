import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type AgendaItemModel, load, type RequestContext, type Viewer } from '@plenary/kernel';
import { EditionService } from './edition.service.ts';
import type { SessionRow } from './edition.sql.ts';
import { maySeePlace } from './session.policy.ts';

@Resolver('AgendaItem')
export class AgendaItemResolver {
  constructor(private readonly editions: EditionService) {}

  @ResolveField()
  edition(@Parent() item: AgendaItemModel, @Context() context: RequestContext) {
    return load(context, this.editions.editionsByIds, item.editionId);
  }

  @ResolveField()
  session(@Parent() item: AgendaItemModel, @Context() context: RequestContext) {
    return item.sessionId && load(context, this.editions.sessionsByIds, item.sessionId);
  }
}

@Resolver('Session')
export class SessionResolver {
  @ResolveField()
  place(@Parent() session: SessionRow, @Context('viewer') viewer: Viewer | null) {
    return maySeePlace(viewer, session) ? session.place : null;
  }

  @ResolveField()
  remoteUrl(@Parent() session: SessionRow, @Context('viewer') viewer: Viewer | null) {
    return maySeePlace(viewer, session) ? session.remoteUrl : null;
  }
}
