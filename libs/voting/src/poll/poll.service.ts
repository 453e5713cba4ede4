import { Injectable } from '@nestjs/common';
import { EditionService, takePollNumbers } from '@plenary/forum';
import {
  addJob,
  Clock,
  Database,
  type PollModel,
  Refusal,
  refuseIf,
  requireId,
  type Schema,
  signedIn,
  type Transaction,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { standingSizes } from '../roll/roll.sql.ts';
import { RuleService, ruleHash } from '../rule/rule.service.ts';
import { OpeningService } from './opening.service.ts';
import { mayNotAdministrate } from './poll.policy.ts';
import { pollTerms, termsFacts } from './poll-terms.ts';
import { groupTooSmall, tooSmall } from './small-group.ts';

@Injectable()
export class PollService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly record: RecordService,
    private readonly editions: EditionService,
    private readonly rules: RuleService,
    private readonly opening: OpeningService,
  ) {}

  /** Makes a poll with everything it fixes, and opens it at once where its time has come. */
  async openPoll(viewer: Viewer | null, input: Schema.OpenPollInput): Promise<PollModel> {
    const organizer = signedIn(viewer);
    return this.db.act(organizer, 'openPoll', input, async (tx) => {
      const { item, forumId } = await this.editions.agendaItemContext(input.agendaItemId, tx);
      refuseIf(mayNotAdministrate(viewer, { forumId }));
      const now = this.clock.now();
      const terms = pollTerms(input, await tx.stakeholderGroup.findMany({ where: { forumId } }), now);
      const about = await versionOf(tx, item.id, input.proposalId);
      const electorate = input.electorate.map((id) => id.toLowerCase());
      const rule = await this.rules.findOrMake(tx, input.rule, electorate, now);
      const poll = await tx.poll.create({
        data: {
          ...terms,
          ...about,
          forumId,
          agendaItemId: item.id,
          number: await takePollNumbers(tx, forumId, 1),
          ruleId: rule.id,
          createdById: organizer.personId,
          createdAt: now,
          electorate: { create: electorate.map((groupId, position) => ({ groupId, position })) },
        },
      });
      await this.record.append(tx, organizer, {
        forumId,
        act: 'POLL_SET',
        office: 'ORGANIZER',
        subjectType: 'Poll',
        subjectId: poll.id,
        content: { ...termsFacts(poll), electorate, rule: ruleHash(rule) },
      });
      await addJob(tx, 'close-poll', { pollId: poll.id }, { runAt: poll.closesAt, key: `close-poll:${poll.id}` });
      const small = await groupTooSmall(tx, poll, await standingSizes(tx, poll.id, now));
      if (small) throw new Refusal(tooSmall(small, 'electorate'));
      if (poll.opensAt <= now) return this.opening.open(tx, organizer, poll, now);
      await addJob(tx, 'open-poll', { pollId: poll.id }, { runAt: poll.opensAt, key: `open-poll:${poll.id}` });
      return poll;
    });
  }
}

/** The version that a proposal under this agenda item stands in. Refuses one that is not before the forum (WRONG_STATE). */
async function versionOf(tx: Transaction, agendaItemId: string, id: string | null | undefined) {
  if (!id) return {};
  const field = 'proposalId';
  const proposal = await tx.proposal.findFirst({ where: { id: requireId(field, id), agendaItemId } });
  if (!proposal || proposal.state === 'DRAFT') throw new Refusal({ code: 'NOT_FOUND', field });
  if (!['OPEN', 'CONSOLIDATION', 'DECISION'].includes(proposal.state))
    throw new Refusal({ code: 'WRONG_STATE', field });
  const at = { proposalId: proposal.id, number: proposal.versionNumber };
  const version = await tx.proposalVersion.findUniqueOrThrow({ where: { proposalId_number: at } });
  return { proposalId: proposal.id, proposalVersionId: version.id };
}
