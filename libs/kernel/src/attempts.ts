import { Injectable } from '@nestjs/common';
import { Clock } from './clock.ts';
import { Database } from './database.ts';
import { hex, sha256 } from './hash.ts';
import { Refusal } from './refusal.ts';

/** How often something may be tried. */
export interface AttemptLimit {
  tries: number;
  minutes: number;
}

/** Counts tries in fixed windows of time, for all processes together. */
@Injectable()
export class Attempts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts one more try of `key`, of which only the hash is kept. Refuses it (TOO_MANY_TRIES, until the window's end) where the limit is passed. */
  async count(key: string, limit: AttemptLimit): Promise<void> {
    const windowStart = this.windowOf(limit);
    const { rows } = await this.db.pool.query<{ tries: number }>({
      name: 'count-attempt',
      text: `INSERT INTO attempt (key, "windowStart", tries) VALUES ($1, $2, 1)
        ON CONFLICT (key, "windowStart") DO UPDATE SET tries = attempt.tries + 1 RETURNING tries`,
      values: [hex(sha256(key)), windowStart],
    });
    const until = new Date(windowStart.getTime() + limit.minutes * 60_000);
    if ((rows[0]?.tries ?? 0) > limit.tries) throw new Refusal({ code: 'TOO_MANY_TRIES', until, limit: limit.tries });
  }

  /** Takes one counted try of `key` back: it turned out to be none that the limit is for. */
  async takeBack(key: string, limit: AttemptLimit): Promise<void> {
    await this.db.pool.query({
      name: 'take-back-attempt',
      text: 'UPDATE attempt SET tries = tries - 1 WHERE key = $1 AND "windowStart" = $2 AND tries > 0',
      values: [hex(sha256(key)), this.windowOf(limit)],
    });
  }

  private windowOf({ minutes }: AttemptLimit): Date {
    const length = minutes * 60_000;
    return new Date(Math.floor(this.clock.now().getTime() / length) * length);
  }
}
