import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type ConnectionArguments,
  type EditionModel,
  load,
  type RequestContext,
  type Schema,
  type Viewer,
} from '@plenary/kernel';
import { ForumService } from '../forum/forum.service.ts';
import { AgendaReader } from './agenda.reader.ts';
import { EditionService, placeOf } from './edition.service.ts';
import { ProgrammeService } from './programme.service.ts';

@Resolver('Edition')
export class EditionResolver {
  constructor(
    private readonly editions: EditionService,
    private readonly forums: ForumService,
    private readonly programme: ProgrammeService,
    private readonly agenda: AgendaReader,
  ) {}

  @ResolveField()
  forum(edition: EditionModel, _args: unknown, context: RequestContext) {
    return load(context, this.forums.forumsByIds, edition.forumId);
  }

  @ResolveField()
  phases(edition: EditionModel, _args: unknown, context: RequestContext) {
    return load(context, this.editions.phasesOf, edition.id);
  }

  @ResolveField()
  sessions(edition: EditionModel, _args: unknown, context: RequestContext) {
    return load(context, this.editions.sessionsOf, edition.id);
  }

  @ResolveField()
  agendaItems(edition: EditionModel, args: ConnectionArguments, context: RequestContext) {
    return this.agenda.ofEdition(edition.id, args, context);
  }

  @ResolveField()
  agendaItem(edition: EditionModel, { number }: { number: number }, context: RequestContext) {
    return load(context, this.editions.itemsByPlaces, placeOf(edition.id, number));
  }

  @Mutation()
  async makeEdition(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.MakeEditionInput) {
    return { edition: await this.programme.makeEdition(viewer, input) };
  }

  @Mutation()
  async setPhase(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.SetPhaseInput) {
    return { phase: await this.programme.setPhase(viewer, input) };
  }
}
