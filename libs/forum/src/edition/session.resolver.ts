import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { asRefusal, load, type RequestContext, type Schema, type Viewer } from '@plenary/kernel';
import { EditionService } from './edition.service.ts';
import type { SessionRow } from './edition.sql.ts';
import { mayNotEdit, mayNotRemove } from './programme.policy.ts';
import { maySeePlace } from './session.policy.ts';
import { SessionService } from './session.service.ts';

@Resolver('Session')
export class SessionResolver {
  constructor(
    private readonly editions: EditionService,
    private readonly sessions: SessionService,
  ) {}

  @ResolveField()
  edition(session: SessionRow, _args: unknown, context: RequestContext) {
    return load(context, this.editions.editionsByIds, session.editionId);
  }

  @ResolveField()
  place(session: SessionRow, _args: unknown, { viewer }: RequestContext) {
    return maySeePlace(viewer, session) ? session.place : null;
  }

  @ResolveField()
  remoteUrl(session: SessionRow, _args: unknown, { viewer }: RequestContext) {
    return maySeePlace(viewer, session) ? session.remoteUrl : null;
  }

  @ResolveField()
  viewerMayNotEdit(session: SessionRow, _args: unknown, { viewer }: RequestContext) {
    return asRefusal(mayNotEdit(viewer, session.forumId));
  }

  @ResolveField()
  async viewerMayNotRemove(session: SessionRow, _args: unknown, context: RequestContext) {
    const denied = mayNotEdit(context.viewer, session.forumId);
    const use = denied ? null : await load(context, this.editions.usesOfSessions, session.id);
    return asRefusal(mayNotRemove(context.viewer, session.forumId, use ?? null));
  }

  @Mutation()
  async makeSession(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.MakeSessionInput) {
    return { session: await this.sessions.makeSession(viewer, input) };
  }

  @Mutation()
  async editSession(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.EditSessionInput) {
    return { session: await this.sessions.editSession(viewer, input) };
  }

  @Mutation()
  async removeSession(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.RemoveSessionInput) {
    return { edition: await this.sessions.removeSession(viewer, input) };
  }
}
