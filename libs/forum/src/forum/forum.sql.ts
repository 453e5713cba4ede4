import type { Database, ForumModel, StakeholderGroupModel } from '@plenary/kernel';

type Pool = Database['pool'];

export async function forumsByIds(pool: Pool, ids: readonly string[]): Promise<ForumModel[]> {
  const text = 'SELECT * FROM forum WHERE id = ANY($1::uuid[])';
  return (await pool.query<ForumModel>({ name: 'forums-by-ids', text, values: [ids] })).rows;
}

export async function groupsByIds(pool: Pool, ids: readonly string[]): Promise<StakeholderGroupModel[]> {
  const text = 'SELECT * FROM stakeholder_group WHERE id = ANY($1::uuid[])';
  return (await pool.query<StakeholderGroupModel>({ name: 'groups-by-ids', text, values: [ids] })).rows;
}

/** In the forum's order. */
export async function groupsOfForums(pool: Pool, forumIds: readonly string[]): Promise<StakeholderGroupModel[]> {
  const text = 'SELECT * FROM stakeholder_group WHERE "forumId" = ANY($1::uuid[]) ORDER BY position';
  return (await pool.query<StakeholderGroupModel>({ name: 'groups-of-forums', text, values: [forumIds] })).rows;
}
