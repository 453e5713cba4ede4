import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ForumService } from '@plenary/forum';
import {
  type BallotModel,
  type ConnectionArguments,
  load,
  type RequestContext,
  type Schema,
  type Viewer,
} from '@plenary/kernel';
import type { PollRow } from '../poll/poll.sql.ts';
import { PollListService } from '../poll/poll-list.service.ts';
import { ResultsService } from '../results/results.service.ts';
import { BallotService } from './ballot.service.ts';
import { BallotListService } from './ballot-list.service.ts';
import { VoterService } from './voter.service.ts';

@Resolver('Ballot')
export class BallotResolver {
  constructor(
    private readonly ballots: BallotService,
    private readonly lists: BallotListService,
    private readonly polls: PollListService,
    private readonly forums: ForumService,
  ) {}

  @ResolveField()
  poll(@Parent() ballot: BallotModel, @Context() context: RequestContext) {
    return load(context, this.polls.byIds, ballot.pollId);
  }

  @ResolveField()
  group(@Parent() ballot: BallotModel, @Context() context: RequestContext) {
    return load(context, this.forums.groupsByIds, ballot.groupId);
  }

  @ResolveField()
  voter(@Parent() ballot: BallotModel, @Context() context: RequestContext) {
    return load(context, this.lists.voterNames, ballot.voterId);
  }

  @Mutation()
  async castBallot(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.CastBallotInput) {
    return { ballot: await this.ballots.castBallot(viewer, input) };
  }
}

@Resolver('Poll')
export class PollBallotsResolver {
  constructor(
    private readonly voters: VoterService,
    private readonly lists: BallotListService,
    private readonly results: ResultsService,
  ) {}

  @ResolveField()
  ballots(@Parent() poll: PollRow, @Args() args: ConnectionArguments, @Context() context: RequestContext) {
    return this.lists.ofPoll(poll, args, () => this.results.ballotsCast(poll, context), context);
  }

  @ResolveField()
  async viewerBallot(@Parent() poll: PollRow, @Context() context: RequestContext) {
    return (await this.voters.side(poll, context)).ballot;
  }

  @ResolveField()
  viewerMayNotVote(@Parent() poll: PollRow, @Context() context: RequestContext) {
    return this.voters.mayNotVote(poll, context);
  }
}

@Resolver('Viewer')
export class ViewerBallotsResolver {
  constructor(private readonly lists: BallotListService) {}

  @ResolveField()
  ballots(@Parent() viewer: Viewer, @Args() args: ConnectionArguments) {
    return this.lists.ofPerson(viewer, args);
  }
}
