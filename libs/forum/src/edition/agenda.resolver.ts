import { ResolveField, Resolver } from '@nestjs/graphql';
import { load, type RequestContext } from '@plenary/kernel';
import { EditionService } from './edition.service.ts';
import type { ItemRow, SessionRow } from './edition.sql.ts';
import { maySeePlace } from './session.policy.ts';

@Resolver('AgendaItem')
export class AgendaItemResolver {
  constructor(private readonly editions: EditionService) {}

  @ResolveField()
  edition(item: ItemRow, _args: unknown, context: RequestContext) {
    return item.edition ?? load(context, this.editions.editionsByIds, item.editionId);
  }

  @ResolveField()
  session(item: ItemRow, _args: unknown, context: RequestContext) {
    return item.sessionId && load(context, this.editions.sessionsByIds, item.sessionId);
  }
}

@Resolver('Session')
export class SessionResolver {
  @ResolveField()
  place(session: SessionRow, _args: unknown, { viewer }: RequestContext) {
    return maySeePlace(viewer, session) ? session.place : null;
  }

  @ResolveField()
  remoteUrl(session: SessionRow, _args: unknown, { viewer }: RequestContext) {
    return maySeePlace(viewer, session) ? session.remoteUrl : null;
  }
}
