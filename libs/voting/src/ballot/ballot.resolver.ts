import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
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
  poll(ballot: BallotModel, _args: unknown, context: RequestContext) {
    return load(context, this.polls.byIds, ballot.pollId);
  }

  @ResolveField()
  group(ballot: BallotModel, _args: unknown, context: RequestContext) {
    return load(context, this.forums.groupsByIds, ballot.groupId);
  }

  @ResolveField()
  voter(ballot: BallotModel, _args: unknown, context: RequestContext) {
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
  ballots(poll: PollRow, args: ConnectionArguments, context: RequestContext) {
    return this.lists.ofPoll(poll, args, () => this.results.ballotsCast(poll, context), context);
  }

  @ResolveField()
  async viewerBallot(poll: PollRow, _args: unknown, context: RequestContext) {
    return (await this.voters.side(poll, context)).ballot;
  }

  @ResolveField()
  viewerMayNotVote(poll: PollRow, _args: unknown, context: RequestContext) {
    return this.voters.mayNotVote(poll, context);
  }
}

@Resolver('Viewer')
export class ViewerBallotsResolver {
  constructor(private readonly lists: BallotListService) {}

  @ResolveField()
  ballots(viewer: Viewer, args: ConnectionArguments) {
    return this.lists.ofPerson(viewer, args);
  }
}
