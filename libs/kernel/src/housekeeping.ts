import { Injectable } from '@nestjs/common';
import { Clock } from './clock.ts';
import { Database } from './database.ts';

const DAY = 86_400_000;
/** For so long a repeat of a request gets the first answer. */
const requestDays = 30;

/** Clears away what is kept for a while only. */
@Injectable()
export class Housekeeping {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Forgets answers for repeats after thirty days, and counted tries after one. */
  async forget(): Promise<void> {
    const now = this.clock.now().getTime();
    await this.db.request.deleteMany({ where: { at: { lt: new Date(now - requestDays * DAY) } } });
    await this.db.attempt.deleteMany({ where: { windowStart: { lt: new Date(now - DAY) } } });
  }
}
