import { describe, expect, it } from 'vitest';
import type { CountSettings, Round } from '../index.ts';
import { Seating } from './seating.ts';

const among = (options: number, settings: CountSettings) => new Seating(new Uint8Array(options).fill(1), settings);
const rounds = (...votes: bigint[][]): Round[] =>
  votes.map((each) => ({ votes: each, exhausted: 0n, lost: 0n, transfers: [], elected: [], excluded: [] }));
const lot: CountSettings = { tieBreak: { by: 'LOT', order: [2, 0, 1, 3] } };

describe('seats while votes are transferred', () => {
  it('go to those who have the quota, the most votes first', () => {
    const seating = among(4, { seats: 3 });
    expect(seating.electReaching(5n, [5n, 4n, 7n, 0n], 0)).toEqual([2, 0]);
    expect(seating).toMatchObject({ elected: [2, 0], vacancies: 1, ties: [], stopped: false, isOver: false });
    expect(seating.hopefuls()).toEqual([1, 3]);
    expect(seating.electReaching(5n, [5n, 4n, 7n, 0n], 1)).toEqual([]);
    expect(seating.electReaching(5n, [5n, 4n, 7n, 6n], 2)).toEqual([3]);
    expect(seating).toMatchObject({ elected: [2, 0, 3], vacancies: 0, isOver: true });
  });

  it('are one where none is set, and go to nobody while a tie over them is open', () => {
    const seating = among(2, {});
    expect(seating.electReaching(5n, [5n, 5n], 3)).toEqual([]);
    expect(seating.ties).toEqual([{ over: 'SEAT', round: 3, options: [0, 1], brokenBy: null, taken: [] }]);
    expect(seating).toMatchObject({ seats: 1, stopped: true, isOver: true, isOrdered: true });
  });

  it('go to the rest where not more are left than seats, and not before', () => {
    const seating = among(3, { seats: 2 });
    expect(seating.electRest([1n, 2n, 3n], 0)).toEqual([]);
    seating.excludeLast([1n, 2n, 3n], 0, 0n, []);
    expect(seating.electRest([null, 2n, 3n], 1)).toEqual([2, 1]);
    expect(seating.electRest([null, 2n, 3n], 1)).toEqual([]);
    expect(among(1, { seats: 2 }).electRest([0n], 0)).toEqual([0]);
  });

  it('keep to the limit of a class, whose others are then excluded together', () => {
    const limits = [{ most: 1, classOf: ['Acme', 'Acme', null, 'Acme'] }];
    const seating = among(4, { seats: 3, limits });
    expect(seating.excludeBarred()).toBeNull();
    expect(seating.electReaching(5n, [6n, 5n, 1n, 0n], 0)).toEqual([0]);
    expect(seating.excludeBarred()).toEqual({ elected: [], excluded: [1, 3], barred: true });
    expect(seating.hopefuls()).toEqual([2]);
    expect(seating.excludeBarred()).toBeNull();
    const full = among(2, { limits: [{ most: 1, classOf: ['Acme', 'Acme'] }] });
    full.electReaching(5n, [5n, 0n], 0);
    expect(full.excludeBarred()).toBeNull();
  });
});

describe('who is excluded', () => {
  it('is the one with the fewest votes', () => {
    const seating = among(3, {});
    expect(seating.excludeLast([3n, 1n, 2n], 0, 0n, [])).toEqual({ elected: [], excluded: [1] });
    expect(seating.hopefuls()).toEqual([0, 2]);
    expect(seating.ties).toEqual([]);
  });

  it('is tied with those not more than so many votes ahead', () => {
    const votes = [30n, 10n, 12n, 13n];
    expect(among(4, lot).excludeLast(votes, 0, 1n, []).excluded).toEqual([1]);
    const seating = among(4, lot);
    expect(seating.excludeLast(votes, 0, 2n, []).excluded).toEqual([1]);
    expect(seating.ties).toEqual([{ over: 'EXCLUSION', round: 0, options: [1, 2], brokenBy: 'LOT', taken: [1] }]);
    expect(among(4, lot).excludeLast(votes, 0, 3n, []).excluded).toEqual([3]);
  });

  it('is who had the fewest in the latest earlier round in which the tied differ', () => {
    const seating = among(4, lot);
    const earlier = rounds([9n, 0n, 1n, 2n], [9n, 2n, 1n, 1n], [9n, 3n, 3n, 3n]);
    expect(seating.excludeLast([9n, 3n, 3n, 3n], 3, 0n, earlier).excluded).toEqual([2]);
    expect(seating.ties).toEqual([
      { over: 'EXCLUSION', round: 3, options: [1, 2, 3], brokenBy: 'EARLIER_ROUND', taken: [2] },
    ]);
    expect(seating).toMatchObject({ stopped: false, isOrdered: true });
  });

  it('is the last of several tiers of an earlier round', () => {
    expect(among(4, {}).excludeLast([9n, 3n, 3n, 3n], 1, 0n, rounds([9n, 3n, 2n, 1n])).excluded).toEqual([3]);
    expect(among(4, {}).largest([0, 1, 2], [3n, 3n, 3n, 0n], 1, rounds([1n, 2n, 3n, 9n]))).toBe(2);
  });

  it('is nobody where nothing tells the tied apart and nobody was asked', () => {
    const seating = among(4, { seats: 2 });
    expect(seating.excludeLast([9n, 3n, 3n, 3n], 1, 0n, rounds([9n, 2n, 3n, 2n]))).toEqual({
      elected: [],
      excluded: [],
    });
    expect(seating.ties).toEqual([{ over: 'EXCLUSION', round: 1, options: [1, 3], brokenBy: null, taken: [] }]);
    expect(seating).toMatchObject({ stopped: true, isOver: true, isOrdered: false });
    expect(seating.hopefuls()).toEqual([0, 1, 2, 3]);
  });

  it('is everybody without a vote at once, as long as enough are left for the seats', () => {
    const seating = among(4, { seats: 2 });
    expect(seating.excludeLast([2n, 0n, 1n, 0n], 0, 0n, [])).toEqual({ elected: [], excluded: [1, 3] });
    expect(seating.ties).toEqual([]);
    const few = among(4, { seats: 3, tieBreak: { by: 'LOT', order: [3, 2, 1, 0] } });
    expect(few.excludeLast([2n, 0n, 1n, 0n], 0, 0n, [])).toEqual({ elected: [0, 2, 3], excluded: [] });
    expect(few.ties).toEqual([{ over: 'SEAT', round: 0, options: [1, 3], brokenBy: 'LOT', taken: [3] }]);
  });

  it('is one alone where only some of the tied have no vote', () => {
    expect(among(3, lot).excludeLast([5n, 1n, 0n], 0, 1n, [])).toEqual({ elected: [], excluded: [1] });
  });
});

describe('whose surplus goes first', () => {
  it('is the one with the most votes, then who had more in the latest earlier round that differs', () => {
    const seating = among(4, lot);
    expect(seating.largest([0, 3], [7n, 9n, 0n, 8n], 0, [])).toBe(3);
    expect(seating.ties).toEqual([]);
    expect(seating.largest([0, 2, 3], [8n, 9n, 8n, 8n], 2, rounds([1n, 0n, 9n, 2n], [4n, 0n, 3n, 4n]))).toBe(3);
    expect(seating.ties).toEqual([
      { over: 'SURPLUS', round: 2, options: [0, 2, 3], brokenBy: 'EARLIER_ROUND', taken: [3] },
    ]);
  });

  it('is who stands first in the order of a tie-break, and nobody where there is none', () => {
    expect(among(4, lot).largest([0, 2], [8n, 0n, 8n, 0n], 1, rounds([8n, 0n, 8n, 0n]))).toBe(2);
    const seating = among(4, {});
    expect(seating.largest([0, 2], [8n, 0n, 8n, 0n], 1, [])).toBeUndefined();
    expect(seating.ties).toEqual([{ over: 'SURPLUS', round: 1, options: [0, 2], brokenBy: null, taken: [] }]);
    expect(seating.isOrdered).toBe(false);
  });
});
