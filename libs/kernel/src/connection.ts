import { isUuid } from './id.ts';
import { Refusal } from './refusal.ts';

/** Arguments of every list (Relay's cursor connections specification). */
export interface ConnectionArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** One page of a list: what to ask the database for. */
export interface Page {
  /** Rows to fetch: one more than the page holds, to know whether there is another. */
  take: number;
  /** Values of the order's fields at the cursor, null at the list's beginning (or end, backwards). */
  from: string[] | null;
  /** Read from the list's end. */
  backward: boolean;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number | (() => number | Promise<number>);
}

const most = 100;

/** Reads a connection's arguments; `first` or `last` of 1 to 100, one of them. Refuses others (INVALID, TOO_LONG). */
export function pageOf({ first, after, last, before }: ConnectionArguments): Page {
  const backward = last != null;
  const size = backward ? last : (first ?? 50);
  if (size < 1) throw new Refusal({ code: 'INVALID', field: backward ? 'last' : 'first' });
  if (size > most) throw new Refusal({ code: 'TOO_LONG', field: backward ? 'last' : 'first', limit: most });
  const cursor = backward ? before : after;
  return { take: size + 1, from: cursor ? readCursor(cursor) : null, backward };
}

/** Makes the answer from the rows fetched for a page (in the direction they were read) and the fields of its order. */
export function connect<T>(
  page: Page,
  fetched: readonly T[],
  orderOf: (node: T) => readonly (string | number | Date)[],
  totalCount: Connection<T>['totalCount'],
): Connection<T> {
  const more = fetched.length === page.take;
  const nodes = more ? fetched.slice(0, -1) : [...fetched];
  if (page.backward) nodes.reverse();
  const cursorOf = (node: T | undefined) => (node === undefined ? null : writeCursor(orderOf(node)));
  return {
    /** Written when they are asked for: most readers ask for the nodes. */
    get edges() {
      return nodes.map((node) => ({ cursor: writeCursor(orderOf(node)), node }));
    },
    nodes,
    pageInfo: {
      hasNextPage: page.backward ? page.from !== null : more,
      hasPreviousPage: page.backward ? more : page.from !== null,
      startCursor: cursorOf(nodes[0]),
      endCursor: cursorOf(nodes.at(-1)),
    },
    totalCount,
  };
}

type Direction = 'asc' | 'desc';
type Kind = 'date' | 'text' | 'uuid' | 'number' | 'bigint';
/** A field of a list's order: its name, its direction, and what stands in it. */
export type OrderField = readonly [name: string, direction: Direction, kind: Kind];

/**
 * Prisma's `take`, `orderBy` and `where` for one page of a list ordered by `fields`, the last of which is unique.
 * (a, b) after (x, y) is: a > x, or a = x and b > y. Refuses a cursor that is not of this list (INVALID).
 */
export function keyset(page: Page, fields: readonly OrderField[]) {
  const order = fields.map(([name, way]) => ({ name, way: page.backward ? opposite[way] : way }));
  const from = page.from && cursorValues(page.from, fields);
  const where = from && {
    OR: order.map(({ name, way }, index) => ({
      ...Object.fromEntries(order.slice(0, index).map((earlier, at) => [earlier.name, from[at]])),
      [name]: { [way === 'asc' ? 'gt' : 'lt']: from[index] },
    })),
  };
  return { take: page.take, orderBy: order.map(({ name, way }) => ({ [name]: way })), where: where ?? {} };
}

const opposite = { asc: 'desc', desc: 'asc' } as const;

/** The values at a cursor, each of the kind its field has. Refuses a cursor that is not of this list (INVALID). */
export function cursorValues(from: readonly string[], fields: readonly OrderField[]): (string | number | Date)[] {
  return fields.map(([, , kind], index) => {
    const text = from[index] ?? '';
    if (from.length !== fields.length || !fits[kind](text)) throw new Refusal({ code: 'INVALID', field: 'cursor' });
    if (kind === 'date') return new Date(text);
    return kind === 'number' || kind === 'bigint' ? Number(text) : text;
  });
}

/** Whether a text names a value that a column of this kind can hold. */
const fits: Record<Kind, (text: string) => boolean> = {
  date: (text) =>
    /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !text.startsWith('0000') && !Number.isNaN(Date.parse(text)),
  text: (text) => !text.includes('\0') && text.isWellFormed(),
  uuid: isUuid,
  number: (text) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31,
  bigint: (text) => /^-?\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)),
};

const writeCursor = (values: readonly (string | number | Date)[]): string =>
  Buffer.from(
    JSON.stringify(values.map((each) => (each instanceof Date ? each.toISOString() : String(each)))),
  ).toString('base64url');

function readCursor(cursor: string): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.every((each) => typeof each === 'string')) return values;
  } catch {
    // Not a cursor at all.
  }
  throw new Refusal({ code: 'INVALID', field: 'cursor' });
}
