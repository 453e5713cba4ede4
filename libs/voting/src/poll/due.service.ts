import { Injectable } from '@nestjs/common';
import { addJob, Clock, Database, type PollModel, type Transaction } from '@plenary/kernel';
import { CountingService } from './counting.service.ts';
import { holdPoll } from './held-poll.ts';
import { OpeningService } from './opening.service.ts';

/** What the time does to polls. Safe to run at any moment, any number of times, by several workers. */
@Injectable()
export class DueService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly opening: OpeningService,
    private readonly counting: CountingService,
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
      await this.opening.open(tx, null, poll, now);
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
      if (!poll.openedAt) await this.opening.open(tx, null, poll, now);
      await this.counting.close(tx, { viewer: null }, [{ ...poll, closedAt: now }]);
      return true;
    }
    await addJob(tx, 'close-poll', { pollId: poll.id }, { runAt: poll.closesAt, key: `close-poll:${poll.id}` });
    return false;
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
