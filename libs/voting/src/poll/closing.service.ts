import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  hex,
  limits,
  type PollModel,
  Prisma,
  Refusal,
  refuseIf,
  requireId,
  requireText,
  type Schema,
  sha256,
  signedIn,
  type Transaction,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { applyRule } from '@plenary/tally';
import { recounted, runningCounts } from '../results/cells.sql.ts';
import { differencesOf, groupTallies } from '../results/cells.ts';
import { mergedGroups, shownGroups } from '../results/small-groups.ts';
import { readRule, ruleHash } from '../rule/rule.service.ts';
import { mayNotClose, mayNotPublish, mayNotVoid } from './poll.policy.ts';

/** What happens to a poll after voting. Each act holds the poll's row: no ballot is being cast meanwhile. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly record: RecordService,
  ) {}

  async closePoll(viewer: Viewer | null, input: Schema.ClosePollInput): Promise<PollModel> {
    const organizer = signedIn(viewer);
    return this.db.act(organizer, 'closePoll', input, async (tx) => {
      const poll = await holdPoll(tx, input.pollId);
      refuseIf(mayNotClose(viewer, poll));
      return this.close(tx, organizer, poll, this.clock.now());
    });
  }

  async publishPoll(viewer: Viewer | null, input: Schema.PublishPollInput): Promise<PollModel> {
    const organizer = signedIn(viewer);
    return this.db.act(organizer, 'publishPoll', input, async (tx) => {
      const poll = await holdPoll(tx, input.pollId);
      refuseIf(mayNotPublish(viewer, poll));
      await this.record.append(tx, organizer, {
        ...about(poll),
        act: 'POLL_PUBLISHED',
        office: 'ORGANIZER',
        content: {},
      });
      return tx.poll.update({ where: { id: poll.id }, data: { publishedAt: this.clock.now() } });
    });
  }

  async voidPoll(viewer: Viewer | null, input: Schema.VoidPollInput): Promise<PollModel> {
    const organizer = signedIn(viewer);
    const reason = requireText('reason', input.reason, limits.reason);
    return this.db.act(organizer, 'voidPoll', input, async (tx) => {
      const poll = await holdPoll(tx, input.pollId);
      refuseIf(mayNotVoid(viewer, poll));
      const content = { reasonHash: hashOf(reason) };
      await this.record.append(tx, organizer, { ...about(poll), act: 'POLL_VOIDED', office: 'ORGANIZER', content });
      return tx.poll.update({ where: { id: poll.id }, data: { voidedAt: this.clock.now(), voidReason: reason } });
    });
  }

  /** Closes an open poll that the transaction holds. `actor` is null where its time has come. Throws where its counters are not its ballots. */
  async close(tx: Transaction, actor: Viewer | null, poll: PollModel, now: Date): Promise<PollModel> {
    const counters = await runningCounts(tx, [poll.id]);
    const [difference] = differencesOf({ counters, ballots: await recounted(tx, [poll.id]) });
    if (difference) throw new Error(`Poll ${poll.id} cannot be closed: ${JSON.stringify(difference)}`);
    const { electorate, rule: row } = await tx.poll.findUniqueOrThrow({
      where: { id: poll.id },
      select: { rule: true, electorate: { orderBy: { position: 'asc' } } },
    });
    const rule = readRule(row);
    const groups = groupTallies(
      counters,
      electorate.map(({ groupId }) => groupId),
    );
    const names = await tx.stakeholderGroup.findMany({ where: { id: { in: groups.map(({ group }) => group) } } });
    const named = groups.map((each) => ({ ...each, name: names.find(({ id }) => id === each.group)?.name }));
    const { outcome, trace } = applyRule(rule.definition, named, rule.params);
    const tally = shownGroups(groups, mergedGroups(poll.secrecy, groups));
    const content = { tally, outcome, rule: ruleHash(rule), ...(poll.importedAt && { imported: true }) };
    await this.record.append(tx, actor, {
      ...about(poll),
      act: 'POLL_CLOSED',
      office: actor ? 'ORGANIZER' : undefined,
      content,
    });
    const data = { closedAt: now, outcome, trace: trace as unknown as Prisma.InputJsonValue };
    return tx.poll.update({ where: { id: poll.id }, data });
  }
}

/** Locks the poll's row until the transaction ends: whoever casts or closes meanwhile waits. */
export async function holdPoll(tx: Transaction, pollId: string): Promise<PollModel> {
  const id = requireId('pollId', pollId);
  await tx.$queryRaw(Prisma.sql`SELECT id FROM poll WHERE id = ${id}::uuid FOR UPDATE`);
  const poll = await tx.poll.findUnique({ where: { id } });
  if (!poll) throw new Refusal({ code: 'NOT_FOUND', field: 'pollId' });
  return poll;
}

const hashOf = (text: string): string => hex(sha256(text));

/** The subject of an entry. */
const about = ({ id, forumId }: PollModel) => ({ forumId, subjectType: 'Poll', subjectId: id });
