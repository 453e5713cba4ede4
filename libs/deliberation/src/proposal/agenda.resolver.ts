import { ResolveField, Resolver } from '@nestjs/graphql';
import { mayNotOrganize } from '@plenary/forum';
import {
  type AgendaItemModel,
  asRefusal,
  Clock,
  type ConnectionArguments,
  type ForumModel,
  load,
  type RequestContext,
  type Viewer,
} from '@plenary/kernel';
import { ThreadService } from '../thread/thread.service.ts';
import { mayNotPropose } from './proposal.policy.ts';
import { ProposalReader } from './proposal.reader.ts';

@Resolver('AgendaItem')
export class AgendaItemResolver {
  constructor(
    private readonly clock: Clock,
    private readonly reader: ProposalReader,
    private readonly threads: ThreadService,
  ) {}

  @ResolveField()
  proposals(item: AgendaItemModel, args: ConnectionArguments, context: RequestContext) {
    return this.reader.ofItem(item.id, args, context);
  }

  @ResolveField()
  async proposalCount(item: AgendaItemModel, _args: unknown, context: RequestContext) {
    return (await load(context, this.reader.countsOfItems, item.id))?.proposals;
  }

  @ResolveField()
  async commentCount(item: AgendaItemModel, _args: unknown, context: RequestContext) {
    return (await load(context, this.reader.countsOfItems, item.id))?.comments;
  }

  @ResolveField()
  thread(item: AgendaItemModel, _args: unknown, context: RequestContext) {
    return load(context, this.threads.ofItems, item.id);
  }

  @ResolveField()
  async viewerMayNotPropose(item: AgendaItemModel, _args: unknown, context: RequestContext) {
    const thread = await load(context, this.threads.ofItems, item.id);
    return thread ? asRefusal(mayNotPropose(context.viewer, thread.forumId, thread.phases, this.clock.now())) : null;
  }
}

@Resolver('Forum')
export class ForumProposalsResolver {
  constructor(private readonly reader: ProposalReader) {}

  @ResolveField()
  proposal(forum: ForumModel, { number }: { number: number }, { viewer }: RequestContext) {
    return this.reader.byNumber(viewer, forum.id, number);
  }

  @ResolveField()
  submittedProposals(forum: ForumModel, args: ConnectionArguments, { viewer }: RequestContext) {
    return mayNotOrganize(viewer, forum.id) ? null : this.reader.submitted(forum.id, args);
  }
}

@Resolver('Viewer')
export class ViewerProposalsResolver {
  constructor(private readonly reader: ProposalReader) {}

  @ResolveField()
  proposals(person: Viewer, args: ConnectionArguments) {
    return this.reader.ofPerson(person.personId, args);
  }
}

@Resolver('GroupParticipation')
export class GroupParticipationResolver {
  constructor(private readonly reader: ProposalReader) {}

  @ResolveField()
  async comments({ group }: { group: { id: string } }, _args: unknown, context: RequestContext) {
    return (await load(context, this.reader.countsOfGroups, group.id))?.comments;
  }

  @ResolveField()
  async proposals({ group }: { group: { id: string } }, _args: unknown, context: RequestContext) {
    return (await load(context, this.reader.countsOfGroups, group.id))?.proposals;
  }
}
