import { Injectable } from '@nestjs/common';
import { by, Database, type ForumModel, listsBy, type StakeholderGroupModel } from '@plenary/kernel';
import { forumsByIds, groupsByIds, groupsOfForums } from './forum.sql.ts';

/** What is read of forums and their groups. Each of the batches is one statement. */
@Injectable()
export class ForumService {
  constructor(private readonly db: Database) {}

  readonly forumsByIds = async (ids: readonly string[]): Promise<Map<string, ForumModel>> =>
    by('id', await forumsByIds(this.db.pool, ids));

  readonly groupsByIds = async (ids: readonly string[]): Promise<Map<string, StakeholderGroupModel>> =>
    by('id', await groupsByIds(this.db.pool, ids));

  /** In the forum's order. */
  readonly groupsOfForums = async (forumIds: readonly string[]): Promise<Map<string, StakeholderGroupModel[]>> =>
    listsBy('forumId', forumIds, await groupsOfForums(this.db.pool, forumIds));
}
