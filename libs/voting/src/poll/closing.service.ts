import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  limits,
  type PollModel,
  refuseIf,
  requireText,
  type Schema,
  signedIn,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { CountingService } from './counting.service.ts';
import { hashOf, holdPoll, subjectOf } from './held-poll.ts';
import { mayNotClose, mayNotPublish, mayNotVoid } from './poll.policy.ts';

/** What organizers do to a poll after it opened. Each act holds the poll's row: no ballot is being cast meanwhile. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly record: RecordService,
    private readonly counting: CountingService,
  ) {}

  async closePoll(viewer: Viewer | null, input: Schema.ClosePollInput): Promise<PollModel> {
    const organizer = signedIn(viewer);
    return this.db.act(organizer, 'closePoll', input, async (tx) => {
      const poll = await holdPoll(tx, input.pollId);
      refuseIf(mayNotClose(viewer, poll));
      await this.counting.close(tx, { viewer: organizer, office: 'ORGANIZER' }, [
        { ...poll, closedAt: this.clock.now() },
      ]);
      return tx.poll.findUniqueOrThrow({ where: { id: poll.id } });
    });
  }

  async publishPoll(viewer: Viewer | null, input: Schema.PublishPollInput): Promise<PollModel> {
    const organizer = signedIn(viewer);
    return this.db.act(organizer, 'publishPoll', input, async (tx) => {
      const poll = await holdPoll(tx, input.pollId);
      refuseIf(mayNotPublish(viewer, poll));
      const act = { ...subjectOf(poll), act: 'POLL_PUBLISHED', office: 'ORGANIZER', content: {} };
      await this.record.append(tx, organizer, act);
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
      await this.record.append(tx, organizer, { ...subjectOf(poll), act: 'POLL_VOIDED', office: 'ORGANIZER', content });
      return tx.poll.update({ where: { id: poll.id }, data: { voidedAt: this.clock.now(), voidReason: reason } });
    });
  }
}
