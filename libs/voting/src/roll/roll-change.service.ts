import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  limits,
  type PollModel,
  privateSeal,
  Refusal,
  type RollChangeModel,
  refuseIf,
  requireId,
  requireText,
  type Schema,
  signedIn,
  type Transaction,
  takenAs,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { holdPoll, subjectOf } from '../poll/held-poll.ts';
import { groupTooSmall, tooSmall } from '../poll/small-group.ts';
import { moveVoter } from './move-voter.ts';
import { mayNotConfirmChange, mayNotProposeChange, mayNotWithdrawChange } from './roll.policy.ts';
import { candidate } from './roll.sql.ts';

/** Changes of an open poll's roll. Each act holds the poll's row: no ballot is being cast meanwhile, and no other change made. */
@Injectable()
export class RollChangeService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly record: RecordService,
  ) {}

  async proposeRollChange(viewer: Viewer | null, input: Schema.ProposeRollChangeInput): Promise<RollChangeModel> {
    const organizer = signedIn(viewer);
    const voterId = requireId('voterId', input.voterId);
    const act = this.db.act(organizer, 'proposeRollChange', input, async (tx) => {
      const poll = await holdPoll(tx, input.pollId);
      const now = this.clock.now();
      refuseIf(mayNotProposeChange(viewer, poll, voterId, now));
      const reason = requireText('reason', input.reason, limits.reason);
      const found = await candidate(tx, poll.id, voterId, now);
      if (!found) throw new Refusal({ code: 'NOT_ELIGIBLE', field: 'voterId' });
      if (found.onRoll !== (input.kind === 'REMOVE')) throw new Refusal({ code: 'WRONG_STATE', field: 'kind' });
      const { groupId } = found;
      const data = { pollId: poll.id, voterId, groupId, kind: input.kind, reason };
      const change = await tx.rollChange.create({
        data: { ...data, proposedById: organizer.personId, proposedAt: now },
      });
      const content = { ...factsOf(poll, change), reasonSeal: privateSeal(organizer.pseudonymKey, change.id, reason) };
      await this.append(tx, organizer, poll, 'ROLL_CHANGE_PROPOSED', content);
      return change;
    });
    return act.catch(takenAs({ code: 'WRONG_STATE', field: 'voterId' }));
  }

  async confirmRollChange(viewer: Viewer | null, input: Schema.ConfirmRollChangeInput): Promise<RollChangeModel> {
    const organizer = signedIn(viewer);
    return this.db.act(organizer, 'confirmRollChange', input, async (tx) => {
      const { poll, change } = await this.held(tx, input.rollChangeId);
      const now = this.clock.now();
      refuseIf(mayNotConfirmChange(viewer, poll, change, now));
      const confirmed = await tx.rollChange.update({
        where: { id: change.id },
        data: { confirmedById: organizer.personId, confirmedAt: now },
      });
      const moved = await moveVoter(tx, change, now);
      if (!moved) throw new Refusal({ code: 'NOT_ELIGIBLE', field: 'rollChangeId' });
      const small = await groupTooSmall(tx, poll, await tx.tally.findMany({ where: { pollId: poll.id } }));
      if (small) throw new Refusal(tooSmall(small, 'rollChangeId'));
      await this.append(tx, organizer, poll, 'ROLL_CHANGED', { ...factsOf(poll, change), ...moved });
      return confirmed;
    });
  }

  async withdrawRollChange(viewer: Viewer | null, input: Schema.WithdrawRollChangeInput): Promise<RollChangeModel> {
    const organizer = signedIn(viewer);
    return this.db.act(organizer, 'withdrawRollChange', input, async (tx) => {
      const { poll, change } = await this.held(tx, input.rollChangeId);
      refuseIf(mayNotWithdrawChange(viewer, poll, change));
      await this.append(tx, organizer, poll, 'ROLL_CHANGE_WITHDRAWN', factsOf(poll, change));
      return tx.rollChange.update({
        where: { id: change.id },
        data: { withdrawnById: organizer.personId, withdrawnAt: this.clock.now() },
      });
    });
  }

  /** A change with its poll, both as they are once the poll's row is held. */
  private async held(tx: Transaction, rollChangeId: string) {
    const where = { id: requireId('rollChangeId', rollChangeId) };
    const known = await tx.rollChange.findUnique({ where });
    if (!known) throw new Refusal({ code: 'NOT_FOUND', field: 'rollChangeId' });
    const poll = await holdPoll(tx, known.pollId);
    return { poll, change: await tx.rollChange.findUniqueOrThrow({ where }) };
  }

  private append(tx: Transaction, organizer: Viewer, poll: PollModel, act: string, content: Record<string, unknown>) {
    return this.record.append(tx, organizer, { ...subjectOf(poll), act, office: 'ORGANIZER', content });
  }
}

/** What the record says of a change. Whom it concerns stands in it in a named poll only. */
const factsOf = ({ secrecy }: PollModel, { id, kind, groupId, voterId }: RollChangeModel) => ({
  change: id,
  kind,
  group: groupId,
  voter: secrecy === 'NAMED' ? voterId : null,
});
