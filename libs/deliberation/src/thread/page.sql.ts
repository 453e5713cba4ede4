import type { Alignment } from '@plenary/kernel';
import { authorOfComment, commentColumns } from '../comment/comment.sql.ts';

/** Which comments of a thread, in which order, from where. */
export interface PageTerms {
  threadId: string;
  /** Branches from the newest to the oldest; within a branch always in the order of reading. */
  newestFirst: boolean;
  /** Of the branch's start. */
  alignment: Alignment | null;
  groupId: string | null;
  /** Read towards the beginning. */
  backward: boolean;
  from: Place | null;
  take: number;
}

/** Where a comment stands in the order of reading. */
export interface Place {
  rootNumber: number;
  place: string;
}

export interface Statement {
  name: string;
  text: string;
  values: unknown[];
}

type Way = 'ASC' | 'DESC';
const beyond = { ASC: '>', DESC: '<' };
/** Before and after every path and every number. */
const edge = { ASC: { place: '', rootNumber: 0 }, DESC: { place: '~', rootNumber: 2 ** 31 - 1 } };
/** Each is a statement of its own, since a plan for an unknown LIMIT reads the whole thread. */
const sizes = [21, 51, 101];

/**
 * The prepared statement for one page: it gives up to 101 rows, at least as many as are asked for where there are as many.
 * It touches as many rows as it gives, however long the thread is.
 */
export function pageStatement(terms: PageTerms): Statement {
  const root: Way = terms.newestFirst === terms.backward ? 'ASC' : 'DESC';
  const path: Way = terms.backward ? 'DESC' : 'ASC';
  const limit = sizes.find((size) => size >= terms.take) ?? 101;
  const asked = filterOf(terms, 4);
  const whole = root === path && asked.values.length === 0;
  const text = `
    SELECT ${commentColumns} FROM (${whole ? inOrder(path, limit) : byBranch(root, path, limit, asked.text)}) c
    ${authorOfComment} ORDER BY c."rootNumber" ${root}, c.path ${path}`;
  const from = terms.from ?? { rootNumber: edge[root].rootNumber, place: edge[path].place };
  return {
    name: `thread-page-${root}-${path}-${limit}${asked.name}`,
    text,
    values: [terms.threadId, from.rootNumber, from.place, ...asked.values],
  };
}

/** Every comment beyond the cursor, as the index has them. */
const inOrder = (way: Way, limit: number): string => `
  SELECT * FROM comment WHERE "threadId" = $1 AND ("rootNumber", path) ${beyond[way]} ($2, $3)
  ORDER BY "rootNumber" ${way}, path ${way} LIMIT ${limit}`;

/** Walks the starts of branches in their order, and takes of each branch what lies beyond the cursor. */
const byBranch = (root: Way, path: Way, limit: number, filter: string): string => `
  SELECT b.* FROM comment r CROSS JOIN LATERAL (
    SELECT * FROM comment b WHERE b."threadId" = r."threadId" AND b."rootNumber" = r.number
      AND b.path ${beyond[path]} CASE WHEN r.number = $2 THEN $3 ELSE '${edge[path].place}' END
    ORDER BY b.path ${path} LIMIT ${limit}) b
  WHERE r."threadId" = $1 AND r."parentId" IS NULL AND r.number ${beyond[root]}= $2${filter}
  ORDER BY r.number ${root}, b.path ${path} LIMIT ${limit}`;

/** How many comments are shown before the one that was asked for. */
const before = 15;

/** The prepared statement for the place after which a page shows a comment and a few that stand before it; no row: the first page does. */
export const placeStatement = (threadId: string, number: number): Statement => ({
  name: 'thread-place',
  text: `
    SELECT c."rootNumber", c.path AS place FROM comment t JOIN comment c ON c."threadId" = t."threadId"
      AND (c."rootNumber", c.path) < (t."rootNumber", t.path)
    WHERE t."threadId" = $1 AND t.number = $2 ORDER BY c."rootNumber" DESC, c.path DESC LIMIT 1 OFFSET ${before}`,
  values: [threadId, number],
});

/** The prepared statement for the number of comments in the branches that are asked for. */
export function countStatement(terms: PageTerms): Statement {
  const asked = filterOf(terms, 2);
  const text = `
    SELECT count(*)::int AS count FROM comment r JOIN comment b ON b."threadId" = r."threadId" AND b."rootNumber" = r.number
    WHERE r."threadId" = $1 AND r."parentId" IS NULL${asked.text}`;
  return { name: `thread-count${asked.name}`, text, values: [terms.threadId, ...asked.values] };
}

/** Conditions on the start of a branch, their parameters counted from `next`. */
function filterOf({ alignment, groupId }: PageTerms, next: number) {
  const filters = [
    ...(alignment ? [{ column: 'alignment', type: '"Alignment"', value: alignment }] : []),
    ...(groupId ? [{ column: 'groupId', type: 'uuid', value: groupId }] : []),
  ];
  return {
    name: filters.map(({ column }) => `-${column}`).join(''),
    text: filters.map(({ column, type }, index) => ` AND r."${column}" = $${next + index}::${type}`).join(''),
    values: filters.map(({ value }) => value),
  };
}
