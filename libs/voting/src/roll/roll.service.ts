import { Injectable } from '@nestjs/common';
import { Clock, Database, limits, listsBy, type RollChangeModel, requireText, type Viewer } from '@plenary/kernel';
import { mayNotAdministrate } from '../poll/poll.policy.ts';
import type { PollRow } from '../poll/poll.sql.ts';
import { mayNotChangeRoll } from './roll.policy.ts';
import { candidatesNamed, type RollCandidate } from './roll.sql.ts';

/** What is shown of rolls and of their changes. */
@Injectable()
export class RollService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Every change of polls' rolls, newest first. */
  readonly changesOf = async (pollIds: readonly string[]): Promise<Map<string, RollChangeModel[]>> => {
    const where = { pollId: { in: [...pollIds] } };
    const changes = await this.db.rollChange.findMany({ where, orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }] });
    return listsBy('pollId', pollIds, changes);
  };

  /** Those that this viewer may know of. */
  shown(viewer: Viewer | null, poll: PollRow, changes: readonly RollChangeModel[]): RollChangeModel[] {
    const all = mayNotAdministrate(viewer, poll) === null;
    return changes.filter(({ confirmedAt }) => all || confirmedAt !== null);
  }

  async candidates(viewer: Viewer | null, poll: PollRow, name: string): Promise<RollCandidate[] | null> {
    const now = this.clock.now();
    if (mayNotChangeRoll(viewer, poll, now)) return null;
    const asked = requireText('name', name, limits.name);
    return candidatesNamed(this.db, poll.id, asked, now);
  }
}
