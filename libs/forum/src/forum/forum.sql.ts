import type { ForumModel, Reader, Region, StakeholderGroupModel, Transaction } from '@plenary/kernel';

/** A stakeholder group with the number of those accredited in it, of their organisations and of their countries. */
export interface GroupCount {
  group: StakeholderGroupModel;
  accredited: number;
  organisations: number;
  countries: number;
}

export interface RegionCount {
  forumId: string;
  region: Region | null;
  accredited: number;
}

export async function forumBySlug(reader: Reader, slug: string): Promise<ForumModel | null> {
  const text = 'SELECT * FROM forum WHERE slug = $1';
  return (await reader.query<ForumModel>({ name: 'forum-by-slug', text, values: [slug] })).rows[0] ?? null;
}

export async function forumsByIds(reader: Reader, ids: readonly string[]): Promise<ForumModel[]> {
  const text = 'SELECT * FROM forum WHERE id = ANY($1::uuid[])';
  return (await reader.query<ForumModel>({ name: 'forums-by-ids', text, values: [ids] })).rows;
}

export async function groupsByIds(reader: Reader, ids: readonly string[]): Promise<StakeholderGroupModel[]> {
  const text = 'SELECT * FROM stakeholder_group WHERE id = ANY($1::uuid[])';
  return (await reader.query<StakeholderGroupModel>({ name: 'groups-by-ids', text, values: [ids] })).rows;
}

/** In the forum's order. */
export async function groupsOfForums(reader: Reader, forumIds: readonly string[]): Promise<StakeholderGroupModel[]> {
  const text = 'SELECT * FROM stakeholder_group WHERE "forumId" = ANY($1::uuid[]) ORDER BY position';
  return (await reader.query<StakeholderGroupModel>({ name: 'groups-of-forums', text, values: [forumIds] })).rows;
}

/** Every group of the forums, in the forum's order, whoever is in it. */
export async function groupCounts(reader: Reader, forumIds: readonly string[]): Promise<GroupCount[]> {
  const text = `
    SELECT g.*, count(a.id)::int AS accredited, count(DISTINCT a."organisationId")::int AS organisations,
      count(DISTINCT a.country)::int AS countries
    FROM stakeholder_group g LEFT JOIN accreditation a ON a."groupId" = g.id AND a."forumId" = g."forumId" AND a.state = 'APPROVED'
    WHERE g."forumId" = ANY($1::uuid[]) GROUP BY g.id ORDER BY g.position`;
  const { rows } = await reader.query<StakeholderGroupModel & Omit<GroupCount, 'group'>>({
    name: 'group-counts',
    text,
    values: [forumIds],
  });
  return rows.map(({ accredited, organisations, countries, ...group }) => ({
    group,
    accredited,
    organisations,
    countries,
  }));
}

/** The regions somebody is accredited from; those without a region come last. */
export async function regionCounts(reader: Reader, forumIds: readonly string[]): Promise<RegionCount[]> {
  const text = `
    SELECT "forumId", region, count(*)::int AS accredited FROM accreditation
    WHERE "forumId" = ANY($1::uuid[]) AND state = 'APPROVED' GROUP BY "forumId", region ORDER BY region NULLS LAST`;
  return (await reader.query<RegionCount>({ name: 'region-counts', text, values: [forumIds] })).rows;
}

/** Whether somebody was ever accredited in the forum: its groups are then what people joined. */
export async function groupsAreFixed(tx: Transaction, forumId: string): Promise<boolean> {
  const where = { forumId, state: { in: ['APPROVED' as const, 'SUSPENDED' as const, 'ENDED' as const] } };
  return (await tx.accreditation.findFirst({ where, select: { id: true } })) !== null;
}
