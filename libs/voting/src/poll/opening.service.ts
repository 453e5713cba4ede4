import { Injectable } from '@nestjs/common';
import { type PollModel, Refusal, type Transaction, type Viewer } from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { type RollCell, writeRolls } from '../roll/roll.sql.ts';
import { groupTooSmall, tooSmall } from './small-group.ts';

/** Freezing rolls: from here on a poll takes ballots. */
@Injectable()
export class OpeningService {
  constructor(private readonly record: RecordService) {}

  /**
   * Freezes the roll of a poll that the transaction holds, and opens it. `actor` is null where its time has come. Refuses
   * one whose outcome would tell the votes of a small group (GROUP_TOO_SMALL).
   */
  async open(tx: Transaction, actor: Viewer | null, poll: PollModel, now: Date): Promise<PollModel> {
    const cells = await writeRolls(tx, [poll.id], now);
    const small = await groupTooSmall(tx, poll, cells);
    if (small) throw new Refusal(tooSmall(small, 'electorate'));
    const opened = await tx.poll.update({ where: { id: poll.id }, data: { openedAt: now } });
    await this.record.append(tx, actor, {
      forumId: poll.forumId,
      act: 'POLL_OPENED',
      subjectType: 'Poll',
      subjectId: poll.id,
      content: { roll: rollFacts(cells) },
    });
    return opened;
  }
}

/** The sizes of a roll as the record says them. */
export const rollFacts = (cells: readonly RollCell[]) =>
  cells.map(({ groupId, region, organisationType, eligible }) => ({
    group: groupId,
    region: region || null,
    organisationType: organisationType || null,
    eligible,
  }));
