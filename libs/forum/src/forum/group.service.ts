import { Injectable } from '@nestjs/common';
import {
  Database,
  hex,
  limits,
  Refusal,
  refuseIf,
  requireId,
  requireText,
  type Schema,
  type StakeholderGroupModel,
  sha256,
  signedIn,
  takenAs,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { mayNotOrganize } from '../standing/standing.policy.ts';
import { groupsAreFixed } from './forum.sql.ts';

@Injectable()
export class GroupService {
  constructor(
    private readonly db: Database,
    private readonly record: RecordService,
  ) {}

  /** Gives a group another name, as long as nobody was ever accredited: people joined the group they read of. */
  async renameGroup(viewer: Viewer | null, input: Schema.RenameGroupInput): Promise<StakeholderGroupModel> {
    const organizer = signedIn(viewer);
    const id = requireId('groupId', input.groupId);
    const act = this.db.act(organizer, 'renameGroup', input, async (tx) => {
      const group = await tx.stakeholderGroup.findUnique({ where: { id } });
      if (!group) throw new Refusal({ code: 'NOT_FOUND', field: 'groupId' });
      const { forumId } = group;
      refuseIf(mayNotOrganize(viewer, forumId));
      refuseIf((await groupsAreFixed(tx, forumId)) ? 'GROUPS_FIXED' : null);
      const name = requireText('name', input.name, limits.name);
      const renamed = await tx.stakeholderGroup.update({ where: { id }, data: { name } });
      await this.record.append(tx, organizer, {
        forumId,
        act: 'GROUP_RENAMED',
        subjectType: 'StakeholderGroup',
        subjectId: id,
        office: 'ORGANIZER',
        content: { key: group.key, nameHash: hex(sha256(name)) },
      });
      return renamed;
    });
    return act.catch(takenAs({ code: 'NAME_TAKEN', field: 'name' }));
  }
}
