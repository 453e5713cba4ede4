import { describe, expect, it } from 'vitest';
import { connect, cursorValues, keyset, type OrderField, pageOf } from './connection.ts';
import { Refusal } from './refusal.ts';

const order: OrderField[] = [
  ['number', 'asc', 'number'],
  ['id', 'asc', 'text'],
];
const rows = Array.from({ length: 7 }, (_, index) => ({ number: index, id: `r${index}` }));
const keyOf = (row: { number: number; id: string }) => [row.number, row.id];

/** Reads rows as the database would for a keyset of this order. */
function read(page: ReturnType<typeof pageOf>) {
  const asked = keyset(page, order).where as { OR?: [{ number: { gt?: number; lt?: number } }] };
  const bound = asked.OR?.[0].number;
  const sorted = page.backward ? rows.toReversed() : rows;
  return sorted
    .filter((row) => !bound || (bound.gt !== undefined ? row.number > bound.gt : row.number < (bound.lt ?? 0)))
    .slice(0, page.take);
}
const list = (args: Parameters<typeof pageOf>[0]) => {
  const page = pageOf(args);
  return connect(page, read(page), keyOf, rows.length);
};

describe('a connection', () => {
  it('pages forward to the end without a gap or a repeat', () => {
    const one = list({ first: 3 });
    const two = list({ first: 3, after: one.pageInfo.endCursor });
    const three = list({ first: 3, after: two.pageInfo.endCursor });
    expect([one, two, three].flatMap((each) => each.nodes.map((row) => row.number))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect([one, two, three].map((each) => each.pageInfo.hasNextPage)).toEqual([true, true, false]);
  });

  it('pages backward in the same reading order', () => {
    const last = list({ last: 3 });
    expect(last.nodes.map((row) => row.number)).toEqual([4, 5, 6]);
    expect(list({ last: 3, before: last.pageInfo.startCursor }).nodes.map((row) => row.number)).toEqual([1, 2, 3]);
  });

  it.each([{ first: 0 }, { first: 101 }, { last: -1 }, { after: 'not a cursor' }])('refuses %o', (args) => {
    expect(() => list(args)).toThrow(Refusal);
  });

  it('refuses a cursor of another list', () => {
    const foreign = Buffer.from('["x"]').toString('base64url');
    expect(() => list({ after: foreign })).toThrow(Refusal);
  });

  it.each([
    ['number', '1e30'],
    ['number', '2147483648'],
    ['number', ''],
    ['bigint', '9007199254740993'],
    ['date', '+275760-09-13T00:00:00.000Z'],
    ['date', '2026-13-01T00:00:00.000Z'],
    ['date', '0000-01-01T00:00:00.000Z'],
    ['text', 'a\0b'],
    ['uuid', 'not one'],
  ] as const)('refuses a cursor that says %s %j, which no database holds', (kind, value) => {
    expect(() => cursorValues([value], [['it', 'asc', kind]])).toThrow('INVALID cursor');
  });

  it('gives the values of its own cursors back', () => {
    const at = new Date('2026-12-04T09:00:00.123Z');
    const fields: OrderField[] = [
      ['at', 'desc', 'date'],
      ['number', 'asc', 'number'],
      ['name', 'asc', 'text'],
    ];
    expect(cursorValues([at.toISOString(), '-7', '名'], fields)).toEqual([at, -7, '名']);
  });
});
