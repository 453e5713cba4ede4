import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { AccreditationService, ForumService } from '@plenary/forum';
import {
  asRefusal,
  Clock,
  load,
  type RequestContext,
  type RollChangeModel,
  type Schema,
  type Viewer,
} from '@plenary/kernel';
import { BallotListService } from '../ballot/ballot-list.service.ts';
import { mayNotAdministrate } from '../poll/poll.policy.ts';
import type { PollRow } from '../poll/poll.sql.ts';
import { PollListService } from '../poll/poll-list.service.ts';
import { mayNotChangeRoll, mayNotConfirmChange } from './roll.policy.ts';
import { RollService } from './roll.service.ts';
import type { RollCandidate } from './roll.sql.ts';
import { RollChangeService } from './roll-change.service.ts';

@Resolver('RollChange')
export class RollChangeResolver {
  constructor(
    private readonly clock: Clock,
    private readonly forums: ForumService,
    private readonly accreditations: AccreditationService,
    private readonly ballots: BallotListService,
    private readonly polls: PollListService,
    private readonly changes: RollChangeService,
  ) {}

  @ResolveField()
  group(change: RollChangeModel, _args: unknown, context: RequestContext) {
    return load(context, this.forums.groupsByIds, change.groupId);
  }

  @ResolveField()
  async voter(change: RollChangeModel, _args: unknown, context: RequestContext) {
    return (await this.isOrganizer(change, context)) ? load(context, this.ballots.voterNames, change.voterId) : null;
  }

  @ResolveField()
  async reason(change: RollChangeModel, _args: unknown, context: RequestContext) {
    return (await this.isOrganizer(change, context)) ? change.reason : null;
  }

  @ResolveField()
  async proposedBy(change: RollChangeModel, _args: unknown, context: RequestContext) {
    const knows = await this.isOrganizer(change, context);
    return knows ? load(context, this.accreditations.stakeholdersByIds, change.proposedById) : null;
  }

  @ResolveField()
  async viewerMayNotConfirm(change: RollChangeModel, _args: unknown, context: RequestContext) {
    const poll = await load(context, this.polls.byIds, change.pollId);
    return asRefusal(poll ? mayNotConfirmChange(context.viewer, poll, change, this.clock.now()) : 'NOT_FOUND');
  }

  @Mutation()
  async proposeRollChange(
    @Context('viewer') viewer: Viewer | null,
    @Args('input') input: Schema.ProposeRollChangeInput,
  ) {
    return { rollChange: await this.changes.proposeRollChange(viewer, input) };
  }

  @Mutation()
  async confirmRollChange(
    @Context('viewer') viewer: Viewer | null,
    @Args('input') input: Schema.ConfirmRollChangeInput,
  ) {
    return { rollChange: await this.changes.confirmRollChange(viewer, input) };
  }

  @Mutation()
  async withdrawRollChange(
    @Context('viewer') viewer: Viewer | null,
    @Args('input') input: Schema.WithdrawRollChangeInput,
  ) {
    return { rollChange: await this.changes.withdrawRollChange(viewer, input) };
  }

  private async isOrganizer(change: RollChangeModel, context: RequestContext): Promise<boolean> {
    const poll = await load(context, this.polls.byIds, change.pollId);
    return poll !== null && poll !== undefined && mayNotAdministrate(context.viewer, poll) === null;
  }
}

@Resolver('RollCandidate')
export class RollCandidateResolver {
  constructor(private readonly forums: ForumService) {}

  @ResolveField()
  group(candidate: RollCandidate, _args: unknown, context: RequestContext) {
    return load(context, this.forums.groupsByIds, candidate.groupId);
  }
}

@Resolver('Poll')
export class PollRollResolver {
  constructor(
    private readonly clock: Clock,
    private readonly rolls: RollService,
  ) {}

  @ResolveField()
  async rollChanges(poll: PollRow, _args: unknown, context: RequestContext) {
    return this.rolls.shown(context.viewer, poll, (await load(context, this.rolls.changesOf, poll.id)) ?? []);
  }

  @ResolveField()
  rollCandidates(poll: PollRow, { name }: { name: string }, { viewer }: RequestContext) {
    return this.rolls.candidates(viewer, poll, name);
  }

  @ResolveField()
  viewerMayNotChangeRoll(poll: PollRow, _args: unknown, { viewer }: RequestContext) {
    return asRefusal(mayNotChangeRoll(viewer, poll, this.clock.now()));
  }
}
