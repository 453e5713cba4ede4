import { Injectable } from '@nestjs/common';
import { addJob, Clock, Database, type PollModel, Refusal, type Transaction } from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { CountingService } from './counting.service.ts';
import { hashOf, holdPoll, subjectOf } from './held-poll.ts';
import { OpeningService } from './opening.service.ts';

/** What the time does to polls. Safe to run at any moment, any number of times, by several workers. */
@Injectable()
export class DueService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly opening: OpeningService,
    private readonly counting: CountingService,
    private readonly record: RecordService,
  ) {}

  /** Opens the poll if its time has come; left out: every such poll. Gives how many it opened. */
  async openDue(pollId?: string): Promise<number> {
    const due = { openedAt: null, voidedAt: null, opensAt: { lte: this.clock.now() } };
    return this.forEach(pollId ? [pollId] : await this.idsOf(due), (tx, poll) => this.openIfDue(tx, poll));
  }

  /** Closes the poll if its time has come, with its verdict; left out: every such poll. Gives how many it closed. */
  async closeDue(pollId?: string): Promise<number> {
    const due = { closedAt: null, voidedAt: null, closesAt: { lte: this.clock.now() } };
    return this.forEach(pollId ? [pollId] : await this.idsOf(due), (tx, poll) => this.closeIfDue(tx, poll));
  }

  private async openIfDue(tx: Transaction, poll: PollModel): Promise<boolean> {
    const now = this.clock.now();
    if (poll.openedAt || poll.voidedAt) return false;
    if (poll.opensAt <= now) {
      await this.openOrVoid(tx, poll, now);
      return true;
    }
    await addJob(tx, 'open-poll', { pollId: poll.id }, { runAt: poll.opensAt, key: `open-poll:${poll.id}` });
    return false;
  }

  private async closeIfDue(tx: Transaction, poll: PollModel): Promise<boolean> {
    const now = this.clock.now();
    if (poll.closedAt || poll.voidedAt) return false;
    if (poll.closesAt <= now) {
      // A poll whose worker slept through its time had a roll all the same, and nobody voted.
      if (!poll.openedAt && !(await this.openOrVoid(tx, poll, now))) return true;
      await this.counting.close(tx, { viewer: null }, [{ ...poll, closedAt: now }]);
      return true;
    }
    await addJob(tx, 'close-poll', { pollId: poll.id }, { runAt: poll.closesAt, key: `close-poll:${poll.id}` });
    return false;
  }

  /** Whether the poll could open. One that may not, as its groups are by now, is void: nobody is there to be refused. */
  private async openOrVoid(tx: Transaction, poll: PollModel, now: Date): Promise<boolean> {
    try {
      await this.opening.open(tx, null, poll, now);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal) || error.terms.code !== 'GROUP_TOO_SMALL') throw error;
      const { about, limit } = error.terms;
      const voidReason = `When voting was to open, ${about} had fewer than ${limit} voters, whose votes the rule would have told.`;
      const content = { reasonHash: hashOf(voidReason) };
      await this.record.append(tx, null, { ...subjectOf(poll), act: 'POLL_VOIDED', content });
      await tx.poll.update({ where: { id: poll.id }, data: { voidedAt: now, voidReason } });
      return false;
    }
  }

  private async idsOf(where: NonNullable<Parameters<Database['poll']['findMany']>[0]>['where']): Promise<string[]> {
    const polls = await this.db.poll.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } });
    return polls.map(({ id }) => id);
  }

  /** Each in its own transaction. One that fails does not keep the others waiting; what failed is thrown at the end. */
  private async forEach(
    ids: readonly string[],
    act: (tx: Transaction, poll: PollModel) => Promise<boolean>,
  ): Promise<number> {
    let acted = 0;
    const failures: unknown[] = [];
    for (const id of ids)
      try {
        acted += Number(await this.db.$transaction(async (tx) => act(tx, await holdPoll(tx, id))));
      } catch (error) {
        failures.push(error);
      }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${ids.length} polls failed.`);
    return acted;
  }
}
