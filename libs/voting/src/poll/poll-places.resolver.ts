import { ResolveField, Resolver } from '@nestjs/graphql';
import { EditionService } from '@plenary/forum';
import {
  type AgendaItemModel,
  asRefusal,
  type ConnectionArguments,
  type ForumModel,
  load,
  type ProposalModel,
  type RequestContext,
  type Viewer,
} from '@plenary/kernel';
import type { RecordSubject } from '@plenary/record';
import { mayNotAdministrate } from './poll.policy.ts';
import { openKey, PollListService } from './poll-list.service.ts';

@Resolver('AgendaItem')
export class ItemPollsResolver {
  constructor(
    private readonly lists: PollListService,
    private readonly editions: EditionService,
  ) {}

  @ResolveField()
  polls(item: AgendaItemModel, _args: unknown, context: RequestContext) {
    return load(context, this.lists.ofItems, item.id);
  }

  @ResolveField()
  async viewerMayNotOpenPoll(item: AgendaItemModel, _args: unknown, context: RequestContext) {
    const edition = await load(context, this.editions.editionsByIds, item.editionId);
    return asRefusal(edition ? mayNotAdministrate(context.viewer, edition) : 'NOT_FOUND');
  }
}

@Resolver('Proposal')
export class ProposalPollsResolver {
  constructor(private readonly lists: PollListService) {}

  @ResolveField()
  polls(proposal: ProposalModel, _args: unknown, context: RequestContext) {
    return load(context, this.lists.ofProposals, proposal.id);
  }
}

@Resolver('Forum')
export class ForumPollsResolver {
  constructor(private readonly lists: PollListService) {}

  @ResolveField()
  poll(forum: ForumModel, { number }: { number: number }) {
    return this.lists.byNumber(forum.id, number);
  }

  @ResolveField()
  openPolls(forum: ForumModel, { first }: { first: number }, context: RequestContext) {
    return load(context, this.lists.openOfForums, openKey(forum.id, first));
  }

  @ResolveField()
  polls(forum: ForumModel, args: ConnectionArguments) {
    return this.lists.ofForum(forum.id, args);
  }
}

@Resolver('RecordEntry')
export class RecordEntryPollResolver {
  constructor(private readonly lists: PollListService) {}

  @ResolveField()
  poll({ subjectType, subjectId }: RecordSubject, _args: unknown, context: RequestContext) {
    return subjectType === 'Poll' && subjectId ? load(context, this.lists.byIds, subjectId) : null;
  }
}

@Resolver('Viewer')
export class ViewerPollsResolver {
  constructor(private readonly lists: PollListService) {}

  @ResolveField()
  pollsToVote(viewer: Viewer, { first }: { first: number }) {
    return this.lists.toVote(viewer, first);
  }
}
