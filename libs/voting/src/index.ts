export { BallotService } from './ballot/ballot.service.ts';
export { DueService } from './poll/due.service.ts';
export { PollService } from './poll/poll.service.ts';
export { ResultsService } from './results/results.service.ts';
export { RuleService } from './rule/rule.service.ts';
export { VotingModule } from './voting.module.ts';
