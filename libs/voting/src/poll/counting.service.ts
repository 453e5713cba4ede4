import { Injectable } from '@nestjs/common';
import { type PollModel, type Transaction, type Viewer } from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { applyRule } from '@plenary/tally';
import { type CellCounts, recounted, runningCounts } from '../results/cells.sql.ts';
import { differencesOf, groupTallies } from '../results/cells.ts';
import { mergedGroups, shownGroups, tooFew } from '../results/small-groups.ts';
import { type Rule, readRule, ruleHash } from '../rule/rule.service.ts';
import { subjectOf } from './held-poll.ts';
import { writeOutcomes } from './outcome.sql.ts';

/** Who acts, in which office; nobody where the time has come. */
export interface Actor {
  viewer: Viewer | null;
  office?: string;
}

/** A poll that is to be closed at `closedAt`, whose row the transaction holds. */
export type ClosingPoll = Pick<PollModel, 'id' | 'forumId' | 'ruleId' | 'secrecy' | 'importedAt'> & { closedAt: Date };

/** The final count: from the counters, checked against the ballots, decided by the rule. */
@Injectable()
export class CountingService {
  constructor(private readonly record: RecordService) {}

  /** Closes polls with tally and verdict. Throws, and nothing is closed, where counters are not what the ballots say. */
  async close(tx: Transaction, actor: Actor, polls: readonly ClosingPoll[]): Promise<void> {
    const ids = polls.map(({ id }) => id);
    const counters = await runningCounts(tx, ids);
    const [difference] = differencesOf({ counters, ballots: await recounted(tx, ids) });
    if (difference) throw new Error(`Counters and ballots of a poll differ: ${JSON.stringify(difference)}`);
    const where = { id: { in: [...new Set(polls.map(({ ruleId }) => ruleId))] } };
    const rules = new Map((await tx.decisionRule.findMany({ where })).map((row) => [row.id, readRule(row)]));
    const electorates = await electoratesOf(tx, ids);
    const counted = polls.map((poll) => decide(poll, counters, electorates, rules.get(poll.ruleId)));
    await this.record.appendAll(
      tx,
      actor.viewer,
      counted.map(({ poll, told, rule }) => ({
        ...subjectOf(poll),
        act: 'POLL_CLOSED',
        office: actor.office,
        content: { ...told, rule: ruleHash(rule), ...(poll.importedAt && { imported: true }) },
      })),
    );
    await writeOutcomes(
      tx,
      counted.map(({ poll, outcome, trace }) => ({ id: poll.id, closedAt: poll.closedAt, outcome, trace })),
    );
  }
}

interface Elector {
  pollId: string;
  groupId: string;
  name: string;
}

/** The groups of polls with their names at this moment, in the order of their declaration. */
async function electoratesOf(tx: Transaction, pollIds: readonly string[]): Promise<Elector[]> {
  const rows = await tx.electorate.findMany({ where: { pollId: { in: [...pollIds] } }, orderBy: { position: 'asc' } });
  const groups = await tx.stakeholderGroup.findMany({
    where: { id: { in: [...new Set(rows.map(({ groupId }) => groupId))] } },
  });
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  return rows.map(({ pollId, groupId }) => ({ pollId, groupId, name: names.get(groupId) ?? groupId }));
}

function decide(
  poll: ClosingPoll,
  counters: readonly CellCounts[],
  electorates: readonly Elector[],
  rule: Rule | undefined,
) {
  if (!rule) throw new RangeError(`Poll ${poll.id} has no rule.`);
  const electors = electorates.filter(({ pollId }) => pollId === poll.id);
  const cells = counters.filter(({ pollId }) => pollId === poll.id);
  const groups = groupTallies(
    cells,
    electors.map(({ groupId }) => groupId),
  );
  const named = groups.map((counts, index) => ({ ...counts, name: electors[index]?.name }));
  const { outcome, trace } = applyRule(rule.definition, named, rule.params);
  const told = tooFew(poll.secrecy, groups)
    ? { tally: null, outcome: null }
    : { tally: shownGroups(groups, mergedGroups(poll.secrecy, groups)), outcome };
  return { poll, rule, outcome, trace, told };
}
