import { Injectable } from '@nestjs/common';
import { keepItems, mayNotAdminister, takePollNumbers } from '@plenary/forum';
import { Clock, type PollModel, Refusal, refuseIf, signedIn, type Transaction, type Viewer } from '@plenary/kernel';
import { type Act, pseudonymIn, RecordService } from '@plenary/record';
import { CountingService } from '../poll/counting.service.ts';
import { subjectOf } from '../poll/held-poll.ts';
import { rollFacts } from '../poll/opening.service.ts';
import { requireElectorate, termsFacts } from '../poll/poll-terms.ts';
import { type RollCell, writeRolls } from '../roll/roll.sql.ts';
import { type Rule, RuleService, ruleHash } from '../rule/rule.service.ts';
import { contradicted, type GivenBallot, openAsHeld, writeBallots } from './import.sql.ts';
import { type ImportTerms, importTerms, type PollImport } from './import-terms.ts';

export interface ImportedPolls {
  /** Ids of polls by their `sourceId`, whether they were made now or before. */
  polls: Map<string, string>;
  /** How many were made now. */
  made: number;
  /** The `sourceId` of each poll that was made before and has other ballots than those given. Nothing is done about it. */
  contradicted: string[];
}

/** A poll that is being made, with what it is made of. */
interface Making extends ImportTerms {
  row: PollModel;
  boundRule: Rule;
}

/**
 * Votes that were held elsewhere, brought in by an administrator through the same rolls, counters, record and rules, and
 * marked as imported. Runs in the transaction of the whole import and can be repeated: what is known is not made again.
 */
@Injectable()
export class PollImportService {
  constructor(
    private readonly clock: Clock,
    private readonly record: RecordService,
    private readonly rules: RuleService,
    private readonly counting: CountingService,
  ) {}

  /**
   * Makes closed polls with their ballots; some hundred at a time are quick. Organisations vote by the mandates that
   * stand now. Refuses a voter who has none (NOT_ON_ROLL), an unknown rule (RULE_UNKNOWN), groups and agenda items of
   * another forum (WRONG_GROUP, NOT_FOUND).
   */
  async importPolls(
    tx: Transaction,
    viewer: Viewer | null,
    forumId: string,
    given: readonly PollImport[],
  ): Promise<ImportedPolls> {
    refuseIf(mayNotAdminister(viewer));
    const administrator = signedIn(viewer);
    const now = this.clock.now();
    const terms = given.map((each, index) => importTerms(each, `polls.${index}`, now));
    const sourceIds = terms.map(({ poll }) => poll.sourceId);
    if (new Set(sourceIds).size < sourceIds.length) throw new Refusal({ code: 'INVALID', field: 'polls.sourceId' });
    await requirePlaces(tx, forumId, terms);
    const before = await tx.poll.findMany({ where: { forumId, sourceId: { in: sourceIds } } });
    const polls = new Map(before.map(({ id, sourceId }) => [sourceId ?? '', id]));
    const known = terms.filter(({ poll }) => polls.has(poll.sourceId));
    const others = await contradicted(tx, [...polls.values()], ballotsIn(known, polls));
    const fresh = terms.filter(({ poll }) => !polls.has(poll.sourceId));
    if (fresh.length > 0)
      for (const { id, sourceId } of await this.make(tx, administrator, forumId, fresh, now))
        polls.set(sourceId ?? '', id);
    const contradictedIds = known
      .map(({ poll }) => poll.sourceId)
      .filter((each) => others.includes(polls.get(each) ?? ''));
    return { polls, made: fresh.length, contradicted: contradictedIds };
  }

  private async make(
    tx: Transaction,
    viewer: Viewer,
    forumId: string,
    fresh: readonly ImportTerms[],
    now: Date,
  ): Promise<PollModel[]> {
    const making = await this.makeRows(tx, viewer, forumId, fresh, now);
    const ids = new Map(making.map(({ poll, row }) => [poll.sourceId, row.id]));
    const cells = await writeRolls(tx, [...ids.values()], now);
    await openAsHeld(tx, [...ids.values()]);
    await this.record.appendAll(
      tx,
      viewer,
      making.flatMap((each) => openingActs(each, cells)),
    );
    const ballots = ballotsIn(fresh, ids);
    const written = await writeBallots(tx, pseudonymIn(viewer, forumId), now, ballots);
    if (written < ballots.length) throw new Refusal({ code: 'NOT_ON_ROLL', field: 'polls.ballots' });
    const rows = making.map(({ row }) => row);
    const closing = rows.map((row) => ({ ...row, closedAt: row.closesAt }));
    await this.counting.close(tx, { viewer, office: 'ADMINISTRATOR' }, closing);
    return rows;
  }

  private async makeRows(
    tx: Transaction,
    viewer: Viewer,
    forumId: string,
    fresh: readonly ImportTerms[],
    now: Date,
  ): Promise<Making[]> {
    const rules: Rule[] = [];
    for (const { rule, electorate } of fresh) rules.push(await this.rules.findOrMake(tx, rule, electorate, now));
    const first = (await takePollNumbers(tx, forumId, fresh.length)) - fresh.length + 1;
    const rows = await tx.poll.createManyAndReturn({
      data: fresh.map(({ poll }, index) => ({
        ...poll,
        forumId,
        number: first + index,
        ruleId: rules[index]?.id ?? '',
        createdById: viewer.personId,
      })),
    });
    const bySource = new Map(rows.map((row) => [row.sourceId, row]));
    const making = fresh.map((each, index) => ({
      ...each,
      row: bySource.get(each.poll.sourceId) as PollModel,
      boundRule: rules[index] as Rule,
    }));
    await tx.electorate.createMany({
      data: making.flatMap(({ row, electorate }) =>
        electorate.map((groupId, position) => ({ pollId: row.id, groupId, position })),
      ),
    });
    return making;
  }
}

/** Refuses agenda items and groups that are not the forum's. */
async function requirePlaces(tx: Transaction, forumId: string, terms: readonly ImportTerms[]): Promise<void> {
  const groups = await tx.stakeholderGroup.findMany({ where: { forumId } });
  for (const { electorate } of terms) requireElectorate(electorate, groups);
  const itemIds = [...new Set(terms.map(({ poll }) => poll.agendaItemId))];
  if ((await keepItems(tx, forumId, itemIds)) < itemIds.length)
    throw new Refusal({ code: 'NOT_FOUND', field: 'polls.agendaItemId' });
}

/** The ballots of these polls, with the polls' ids. */
const ballotsIn = (terms: readonly ImportTerms[], ids: ReadonlyMap<string, string>): GivenBallot[] =>
  terms.flatMap(({ poll, ballots }) => ballots.map((each) => ({ ...each, pollId: ids.get(poll.sourceId) ?? '' })));

function openingActs({ row, boundRule, electorate }: Making, cells: readonly RollCell[]): Act[] {
  const about = { ...subjectOf(row), office: 'ADMINISTRATOR' };
  const terms = { ...termsFacts(row), electorate, rule: ruleHash(boundRule), sourceId: row.sourceId };
  const roll = rollFacts(cells.filter(({ pollId }) => pollId === row.id));
  return [
    { ...about, act: 'POLL_SET', content: { ...terms, imported: true } },
    { ...about, act: 'POLL_OPENED', content: { roll, imported: true } },
  ];
}
