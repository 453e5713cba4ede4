import type { Alignment, Capacity, Reader } from '@plenary/kernel';

/** A comment with its author's standing, as one row of SQL. */
export interface CommentRow {
  id: string;
  forumId: string;
  threadId: string;
  number: number;
  parentNumber: number | null;
  rootNumber: number;
  /** `path` in the table: where it stands in the order of reading. */
  place: string;
  depth: number;
  alignment: Alignment | null;
  body: string;
  language: string;
  createdAt: Date;
  editedAt: Date | null;
  deletedAt: Date | null;
  hiddenAt: Date | null;
  restoredAt: Date | null;
  personId: string;
  accreditationId: string;
  displayName: string;
  capacity: Capacity;
  country: string | null;
  organisation: string | null;
  groupId: string;
  groupKey: string;
  groupName: string;
  groupPosition: number;
}

/** What is read of a comment `c`. */
export const commentColumns = `c.id, c."forumId", c."threadId", c.number, c."parentNumber", c."rootNumber", c.path AS place, c.depth,
  c.alignment, c.body, c.language, c."createdAt", c."editedAt", c."deletedAt", c."hiddenAt", c."restoredAt", c."personId",
  c."accreditationId", p."displayName", c.capacity, c.country, o.name AS organisation,
  g.id AS "groupId", g.key AS "groupKey", g.name AS "groupName", g.position AS "groupPosition"`;
export const authorOfComment = `JOIN person p ON p.id = c."personId" JOIN stakeholder_group g ON g.id = c."groupId"
  LEFT JOIN organisation o ON o.id = c."organisationId"`;

/** In no order. */
export async function commentsByIds(reader: Reader, ids: readonly string[]): Promise<CommentRow[]> {
  const text = `SELECT ${commentColumns} FROM comment c ${authorOfComment} WHERE c.id = ANY($1::uuid[])`;
  return (await reader.query<CommentRow>({ name: 'comments-by-ids', text, values: [ids] })).rows;
}

/** From where and how far a list by time is read. */
export interface TimePage {
  /** The newest first; the other way where the list is read from its end. */
  backward: boolean;
  from: { createdAt: Date; id: string } | null;
  take: number;
}

/** Comments of a person or of a forum but those deleted, by time. */
export async function commentsByTime(
  reader: Reader,
  of: 'personId' | 'forumId',
  id: string,
  { backward, from, take }: TimePage,
): Promise<CommentRow[]> {
  const [than, way] = backward ? ['>', 'ASC'] : ['<', 'DESC'];
  const text = `
    SELECT ${commentColumns} FROM (
      SELECT * FROM comment WHERE "${of}" = $1 AND "deletedAt" IS NULL AND ("createdAt", id) ${than} ($2, $3)
      ORDER BY "createdAt" ${way}, id ${way} LIMIT $4) c
    ${authorOfComment} ORDER BY c."createdAt" ${way}, c.id ${way}`;
  const { createdAt, id: fromId } = from ?? (backward ? beginning : end);
  const values = [id, createdAt, fromId, take];
  return (await reader.query<CommentRow>({ name: `comments-of-${of}-${way}`, text, values })).rows;
}

const beginning = { createdAt: '-infinity', id: '00000000-0000-0000-0000-000000000000' };
const end = { createdAt: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** How many those are. */
export async function countComments(reader: Reader, of: 'personId' | 'forumId', id: string): Promise<number> {
  const text = `SELECT count(*)::int AS count FROM comment WHERE "${of}" = $1 AND "deletedAt" IS NULL`;
  const { rows } = await reader.query<{ count: number }>({ name: `comment-count-of-${of}`, text, values: [id] });
  return rows[0]?.count ?? 0;
}
