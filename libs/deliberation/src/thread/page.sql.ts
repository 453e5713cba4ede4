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
  from: { rootNumber: number; place: string } | null;
  take: number;
}

type Way = 'ASC' | 'DESC';
const sizes = [21, 51, 101];
/** After and before every path. */
const last = '~';
const first = '';

/**
 * The prepared statement for one page; it gives up to 101 rows, at least as many as are asked for where there are as many.
 * It walks the starts of branches in their order and takes of each what lies beyond the cursor, so that it touches as many
 * rows as it gives, however long the thread is. Each size is a statement of its own, since a plan for an unknown LIMIT
 * reads the whole thread.
 */
export function pageStatement(terms: PageTerms): { name: string; text: string; values: unknown[] } {
  const rootWay: Way = terms.newestFirst === terms.backward ? 'ASC' : 'DESC';
  const pathWay: Way = terms.backward ? 'DESC' : 'ASC';
  const limit = sizes.find((size) => size >= terms.take) ?? 101;
  const asked = filterOf(terms, 4);
  const text = `
    SELECT ${commentColumns} FROM (
      SELECT b.* FROM comment r CROSS JOIN LATERAL (
        SELECT * FROM comment b WHERE b."threadId" = r."threadId" AND b."rootNumber" = r.number
          AND b.path ${pathWay === 'ASC' ? '>' : '<'} CASE WHEN r.number = $2 THEN $3 ELSE '${pathWay === 'ASC' ? first : last}' END
        ORDER BY b.path ${pathWay} LIMIT ${limit}) b
      WHERE r."threadId" = $1 AND r."parentId" IS NULL AND r.number ${rootWay === 'ASC' ? '>=' : '<='} $2${asked.text}
      ORDER BY r.number ${rootWay}, b.path ${pathWay} LIMIT ${limit}) c
    ${authorOfComment} ORDER BY c."rootNumber" ${rootWay}, c.path ${pathWay}`;
  const from = terms.from ?? {
    rootNumber: rootWay === 'ASC' ? 0 : 2 ** 31 - 1,
    place: pathWay === 'ASC' ? first : last,
  };
  return {
    name: `thread-page-${rootWay}-${pathWay}-${limit}${asked.name}`,
    text,
    values: [terms.threadId, from.rootNumber, from.place, ...asked.values],
  };
}

/** The prepared statement for the number of comments in the branches that are asked for. */
export function countStatement(terms: PageTerms): { name: string; text: string; values: unknown[] } {
  const asked = filterOf(terms, 2);
  const text = `
    SELECT count(*)::int AS count FROM comment r JOIN comment b ON b."threadId" = r."threadId" AND b."rootNumber" = r.number
    WHERE r."threadId" = $1 AND r."parentId" IS NULL${asked.text}`;
  return { name: `thread-count${asked.name}`, text, values: [terms.threadId, ...asked.values] };
}

/** Conditions on the start of a branch, their parameters counted from `$next`. */
function filterOf({ alignment, groupId }: PageTerms, next: number) {
  const filters = [
    ...(alignment ? [{ column: '"alignment"', type: '"Alignment"', value: alignment }] : []),
    ...(groupId ? [{ column: '"groupId"', type: 'uuid', value: groupId }] : []),
  ];
  return {
    name: filters.map(({ column }) => `-${column}`).join(''),
    text: filters.map(({ column, type }, index) => ` AND r.${column} = $${next + index}::${type}`).join(''),
    values: filters.map(({ value }) => value),
  };
}
