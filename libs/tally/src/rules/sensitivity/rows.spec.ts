import { describe, expect, it } from 'vitest';
import { overdrawn, partedOf, rowOf, rowOfSupply } from './rows.ts';

const moves = [
  { group: 0, from: 0, to: 1 },
  { group: 0, from: 1, to: 0 },
  { group: 1, from: 0, to: 1 },
];
const amount = (now: bigint, ...gains: bigint[][]) => ({ now, gains });

describe('constraints', () => {
  it('have what each move adds', () => {
    expect(rowOf(amount(-4n, [0n, 3n], [1n, 2n]), moves)).toEqual({ now: -4n, coefficients: [3n, -3n, 1n] });
  });
  it('are divided by what all moves share, and what is left over falls away', () => {
    expect(rowOf(amount(-5n, [0n, 2n], [4n, 0n]), moves)).toEqual({ now: -3n, coefficients: [1n, -1n, -2n] });
    expect(rowOf(amount(5n, [0n, 2n], [4n, 0n]), moves).now).toBe(2n);
    expect(rowOf(amount(4n, [0n, 2n], [4n, 0n]), moves).now).toBe(2n);
    expect(rowOf(amount(-4n, [0n, 2n], [4n, 0n]), moves).now).toBe(-2n);
  });
  it('are not divided by what only some moves share', () => {
    expect(rowOf(amount(-5n, [0n, 2n], [1n, 0n]), moves)).toEqual({ now: -5n, coefficients: [2n, -2n, -1n] });
  });
  it('that no move changes stay as they are', () => {
    expect(rowOf(amount(-5n, [1n, 1n], [1n, 1n]), moves)).toEqual({ now: -5n, coefficients: [0n, 0n, 0n] });
  });
  it('keep voters from leaving where they are not', () => {
    const supply = [[2n, 0n], [1n]];
    const point = { moves, values: [5n, 1n, 2n], over: 2n };
    const found = overdrawn(point, supply);
    expect(found).toEqual([
      { group: 0, from: 0, supply: 2n },
      { group: 0, from: 1, supply: 0n },
    ]);
    const unknown = { moves: [...moves, { group: 9, from: 0, to: 1 }], values: [...point.values, 1n], over: 2n };
    expect(overdrawn(unknown, supply)).toEqual(found);
    expect(rowOfSupply({ group: 1, from: 0, supply: 1n }, moves)).toEqual({ now: 1n, coefficients: [0n, 0n, -1n] });
  });
});

describe('a point', () => {
  it('is split first where a group’s moves in all are not whole, then at one kind of move', () => {
    expect(partedOf({ moves, values: [1n, 2n, 4n], over: 2n })).toEqual({ value: 3n, coefficients: [1n, 1n, 0n] });
    expect(partedOf({ moves, values: [1n, 2n, 3n], over: 2n })).toEqual({ value: 3n, coefficients: [1n, 1n, 0n] });
    expect(partedOf({ moves, values: [1n, 1n, 4n], over: 2n })).toEqual({ value: 1n, coefficients: [1n, 0n, 0n] });
    expect(partedOf({ moves, values: [2n, 4n, 4n], over: 2n })).toBeNull();
  });
});
