/** Whole numbers by group and place. */
export type Table = readonly (readonly bigint[])[];

/** What a table says of a group and place; 0 where it says nothing. */
export const entryOf = (table: Table, group: number, place: number): bigint => table[group]?.[place] ?? 0n;

export const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
export const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** The sum; 0 of nothing. */
export const total = (numbers: readonly bigint[]): bigint => numbers.reduce((sum, number) => sum + number, 0n);
