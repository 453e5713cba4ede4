import { Injectable } from '@nestjs/common';
import { Database } from '@plenary/kernel';
import { type GroupCount, groupCounts, type RegionCount, regionCounts } from './forum.sql.ts';

/** Balance of those accredited in a forum. */
export interface Participation {
  accredited: number;
  groups: GroupCount[];
  regions: RegionCount[];
}

@Injectable()
export class ParticipationService {
  constructor(private readonly db: Database) {}

  readonly ofForums = async (forumIds: readonly string[]): Promise<Map<string, Participation>> => {
    const [groups, regions] = await Promise.all([
      groupCounts(this.db.reader, forumIds),
      regionCounts(this.db.reader, forumIds),
    ]);
    return new Map(
      forumIds.map((forumId) => {
        const ofForum = groups.filter(({ group }) => group.forumId === forumId);
        const accredited = ofForum.reduce((sum, each) => sum + each.accredited, 0);
        return [forumId, { accredited, groups: ofForum, regions: regions.filter((each) => each.forumId === forumId) }];
      }),
    );
  };
}
