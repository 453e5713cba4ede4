import { Injectable } from '@nestjs/common';
import { Database, type LoaderContext, listsBy, load, type Schema, type StakeholderGroupModel } from '@plenary/kernel';
import { applyRule, ballotsOf, type TraceStep, totalOf } from '@plenary/tally';
import type { PollRow } from '../poll/poll.sql.ts';
import { RuleService } from '../rule/rule.service.ts';
import { type PollSums, pollSums, pollTally, pollTurnout } from './poll-tally.ts';
import { showsResults } from './results.policy.ts';
import { mergedGroups, tooFew } from './small-groups.ts';
import { electorates, type SumRow, sumsOfPolls, tracesOfPolls } from './tally.sql.ts';
import { shownSteps } from './trace.ts';

/** What a poll shows of its counts. For a list of polls each kind of thing is read once, by one statement. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly db: Database,
    private readonly rules: RuleService,
  ) {}

  /** In the order of their declaration. */
  readonly electoratesOf = async (pollIds: readonly string[]): Promise<Map<string, StakeholderGroupModel[]>> => {
    const lists = listsBy('pollId', pollIds, await electorates(this.db.reader, pollIds));
    return new Map([...lists].map(([id, groups]) => [id, groups.map(({ pollId: _poll, ...group }) => group)]));
  };

  /** From the counters. */
  readonly sumsOf = async (pollIds: readonly string[]): Promise<Map<string, SumRow[]>> =>
    listsBy('pollId', pollIds, await sumsOfPolls(this.db.reader, pollIds));

  private readonly tracesOf = async (pollIds: readonly string[]): Promise<Map<string, TraceStep[]>> => {
    const rows = await tracesOfPolls(this.db.reader, pollIds);
    return new Map(rows.map(({ id, trace }) => [id, (trace ?? []) as TraceStep[]]));
  };

  async tally(poll: PollRow, context: LoaderContext) {
    if (!showsResults(poll)) return null;
    const { groups, sums } = await this.read(poll, context);
    return pollTally(poll.secrecy, sums, groups);
  }

  async turnout(poll: PollRow, context: LoaderContext) {
    if (!poll.openedAt) return null;
    const { groups, sums } = await this.read(poll, context);
    return pollTurnout(poll.secrecy, sums, groups);
  }

  /** How many ballots a poll has. */
  async ballotsCast(poll: PollRow, context: LoaderContext): Promise<number> {
    return ballotsOf(totalOf((await this.read(poll, context)).sums.groups));
  }

  /** The verdict at closing; while voting goes on, as it would be if it ended now. */
  async verdict(poll: PollRow, context: LoaderContext): Promise<Schema.ResolversTypes['Verdict'] | null> {
    if (!showsResults(poll)) return null;
    const { groups, sums } = await this.read(poll, context);
    if (tooFew(poll.secrecy, sums.groups)) return null;
    const { outcome, trace } = poll.outcome
      ? { outcome: poll.outcome, trace: (await load(context, this.tracesOf, poll.id)) ?? [] }
      : await this.provisional(poll, groups, sums, context);
    const named = new Map(groups.map((group) => [group.id, group]));
    const steps = shownSteps(trace, mergedGroups(poll.secrecy, sums.groups));
    const shown = steps.map(({ groupId, ...step }) => ({ ...step, group: named.get(groupId ?? '') ?? null }));
    return { outcome, provisional: !poll.closedAt, trace: shown };
  }

  private async provisional(
    poll: PollRow,
    groups: readonly StakeholderGroupModel[],
    sums: PollSums,
    context: LoaderContext,
  ) {
    const rule = await load(context, this.rules.byIds, poll.ruleId);
    if (!rule) throw new RangeError(`Poll ${poll.id} has no rule.`);
    const named = sums.groups.map((counts, index) => ({ ...counts, name: groups[index]?.name }));
    return applyRule(rule.definition, named, rule.params);
  }

  /** A poll's electorate, and what was counted of it. */
  async read(poll: PollRow, context: LoaderContext): Promise<{ groups: StakeholderGroupModel[]; sums: PollSums }> {
    const [groups = [], rows = []] = await Promise.all([
      load(context, this.electoratesOf, poll.id),
      load(context, this.sumsOf, poll.id),
    ]);
    return { groups, sums: pollSums(rows, groups) };
  }
}
