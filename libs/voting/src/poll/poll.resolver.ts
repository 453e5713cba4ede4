import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ProposalReader } from '@plenary/deliberation';
import { EditionService } from '@plenary/forum';
import { asRefusal, Clock, load, type RequestContext, type Schema, type Viewer } from '@plenary/kernel';
import { positionsOf } from '../ballot/ballot.policy.ts';
import { ResultsService } from '../results/results.service.ts';
import { RuleService } from '../rule/rule.service.ts';
import { ClosingService } from './closing.service.ts';
import { mayNotAdministrate } from './poll.policy.ts';
import { PollService } from './poll.service.ts';
import type { PollRow } from './poll.sql.ts';
import { PollListService } from './poll-list.service.ts';
import { stateOf } from './poll-state.ts';

@Resolver('Poll')
export class PollResolver {
  constructor(
    private readonly clock: Clock,
    private readonly editions: EditionService,
    private readonly proposals: ProposalReader,
    private readonly rules: RuleService,
    private readonly polls: PollService,
    private readonly lists: PollListService,
    private readonly closing: ClosingService,
    private readonly results: ResultsService,
  ) {}

  @Query()
  closingNext(@Args('first') first: number) {
    return this.lists.closingNext(first);
  }

  @Query()
  recentOutcomes(@Args('first') first: number) {
    return this.lists.recentOutcomes(first);
  }

  @ResolveField()
  agendaItem(poll: PollRow, _args: unknown, context: RequestContext) {
    return load(context, this.editions.itemsByIds, poll.agendaItemId);
  }

  @ResolveField()
  proposal(poll: PollRow, _args: unknown, context: RequestContext) {
    return poll.proposalId && load(context, this.proposals.byIds, poll.proposalId);
  }

  @ResolveField()
  proposalVersion(poll: PollRow, _args: unknown, context: RequestContext) {
    return poll.proposalVersionId && load(context, this.lists.versionNumbers, poll.proposalVersionId);
  }

  @ResolveField()
  positions(poll: PollRow) {
    return positionsOf[poll.method];
  }

  @ResolveField()
  state(poll: PollRow) {
    return stateOf(poll, this.clock.now());
  }

  @ResolveField()
  rule(poll: PollRow, _args: unknown, context: RequestContext) {
    return load(context, this.rules.byIds, poll.ruleId);
  }

  @ResolveField()
  electorate(poll: PollRow, _args: unknown, context: RequestContext) {
    return load(context, this.results.electoratesOf, poll.id);
  }

  @ResolveField()
  tally(poll: PollRow, _args: unknown, context: RequestContext) {
    return this.results.tally(poll, context);
  }

  @ResolveField()
  verdict(poll: PollRow, _args: unknown, context: RequestContext) {
    return this.results.verdict(poll, context);
  }

  @ResolveField()
  turnout(poll: PollRow, _args: unknown, context: RequestContext) {
    return this.results.turnout(poll, context);
  }

  @ResolveField()
  viewerMayNotAdministrate(poll: PollRow, _args: unknown, { viewer }: RequestContext) {
    return asRefusal(mayNotAdministrate(viewer, poll));
  }

  @Mutation()
  async openPoll(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.OpenPollInput) {
    return { poll: await this.polls.openPoll(viewer, input) };
  }

  @Mutation()
  async closePoll(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.ClosePollInput) {
    return { poll: await this.closing.closePoll(viewer, input) };
  }

  @Mutation()
  async publishPoll(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.PublishPollInput) {
    return { poll: await this.closing.publishPoll(viewer, input) };
  }

  @Mutation()
  async voidPoll(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.VoidPollInput) {
    return { poll: await this.closing.voidPoll(viewer, input) };
  }
}
