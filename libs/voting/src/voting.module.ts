import { Module, type OnModuleInit } from '@nestjs/common';
import { DeliberationModule } from '@plenary/deliberation';
import { ForumModule, ItemUses } from '@plenary/forum';
import { RecordModule, RecordService } from '@plenary/record';
import { BallotResolver, PollBallotsResolver, ViewerBallotsResolver } from './ballot/ballot.resolver.ts';
import { BallotService } from './ballot/ballot.service.ts';
import { BallotListService } from './ballot/ballot-list.service.ts';
import { VoterService } from './ballot/voter.service.ts';
import { ForumCountsResolver, PublishedCountResolver } from './count/count.resolver.ts';
import { CountService } from './count/count.service.ts';
import { PollImportService } from './import/import.service.ts';
import { ClosingService } from './poll/closing.service.ts';
import { CountingService } from './poll/counting.service.ts';
import { DueService } from './poll/due.service.ts';
import { OpeningService } from './poll/opening.service.ts';
import { PollResolver } from './poll/poll.resolver.ts';
import { PollService } from './poll/poll.service.ts';
import { itemsWithPolls } from './poll/poll.sql.ts';
import { PollListService } from './poll/poll-list.service.ts';
import {
  ForumPollsResolver,
  ItemPollsResolver,
  ProposalPollsResolver,
  RecordEntryPollResolver,
  ViewerPollsResolver,
} from './poll/poll-places.resolver.ts';
import { RecountService } from './recount/recount.service.ts';
import { tellsBallots } from './results/results.policy.ts';
import { ResultsService } from './results/results.service.ts';
import { PollSensitivityResolver } from './results/sensitivity.resolver.ts';
import { SensitivityService } from './results/sensitivity.service.ts';
import { PollRollResolver, RollCandidateResolver, RollChangeResolver } from './roll/roll.resolver.ts';
import { RollService } from './roll/roll.service.ts';
import { RollChangeService } from './roll/roll-change.service.ts';
import { RuleResolver } from './rule/rule.resolver.ts';
import { RuleService } from './rule/rule.service.ts';

const services = [
  BallotListService,
  CountingService,
  OpeningService,
  PollListService,
  RollChangeService,
  RollService,
  VoterService,
];
const resolvers = [
  ...[
    PollResolver,
    ItemPollsResolver,
    ProposalPollsResolver,
    RecordEntryPollResolver,
    ForumPollsResolver,
    ViewerPollsResolver,
  ],
  ...[BallotResolver, PollBallotsResolver, ViewerBallotsResolver, RuleResolver, PollSensitivityResolver],
  ...[PollRollResolver, RollCandidateResolver, RollChangeResolver],
  ...[ForumCountsResolver, PublishedCountResolver],
];
const doors = [
  ...[
    BallotService,
    ClosingService,
    CountService,
    DueService,
    PollImportService,
    PollService,
    RecountService,
    ResultsService,
    RuleService,
    SensitivityService,
  ],
];

@Module({
  imports: [DeliberationModule, ForumModule, RecordModule],
  providers: [...services, ...doors, ...resolvers],
  exports: doors,
})
export class VotingModule implements OnModuleInit {
  constructor(
    private readonly record: RecordService,
    private readonly polls: PollListService,
    private readonly uses: ItemUses,
  ) {}

  /** An agenda item that is voted on stays. What ballots say is told by the record when the poll tells it, and never of a pseudonymous one. */
  onModuleInit(): void {
    this.uses.tell('ITEM_HAS_POLLS', itemsWithPolls);
    this.record.withhold('BALLOT_CAST', async (pollIds) => {
      const polls = await this.polls.byIds(pollIds);
      return new Set(
        pollIds.filter((id) => tellsBallots(polls.get(id) ?? { secrecy: 'PSEUDONYMOUS', closedAt: null })),
      );
    });
  }
}
