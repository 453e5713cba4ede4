import { describe, expect, it } from 'vitest';
import { drawLot, type TieBreak, whyNotCountable } from '../index.ts';
import { fillSeats } from './seats.ts';

const casting: TieBreak = { by: 'CASTING_VOTE', order: [3, 2, 1, 0] };

describe('filling seats from an order', () => {
  it('seats tied options together where there is room for all', () => {
    expect(fillSeats([[0], [1, 2], [3]], { seats: 3 })).toEqual({ winners: [0, 1, 2], ties: [] });
  });

  it('leaves a tie over the last seat open, and seats nobody after it', () => {
    const { winners, ties } = fillSeats([[0], [1, 2], [3]], { seats: 2 });
    expect(winners).toEqual([0]);
    expect(ties).toEqual([{ over: 'SEAT', round: null, options: [1, 2], brokenBy: null, taken: [] }]);
  });

  it('breaks it by a recorded casting vote, and says so', () => {
    const { winners, ties } = fillSeats([[0], [1, 2], [3]], { seats: 2, tieBreak: casting });
    expect(winners).toEqual([0, 2]);
    expect(ties).toEqual([{ over: 'SEAT', round: null, options: [1, 2], brokenBy: 'CASTING_VOTE', taken: [2] }]);
  });

  it('passes over a class that has its share', () => {
    const limits = [{ most: 1, classOf: ['Acme', 'Acme', 'Bolt', null] }];
    expect(fillSeats([[0], [1], [2], [3]], { seats: 3, limits }).winners).toEqual([0, 2, 3]);
    expect(fillSeats([[3], [0, 1]], { seats: 3, limits }).ties[0]?.options).toEqual([0, 1]);
    expect(fillSeats([[3], [0, 1], [2]], { seats: 3, limits, tieBreak: casting }).winners).toEqual([3, 1, 2]);
    expect(fillSeats([[0, 1, 2]], { seats: 2, limits, tieBreak: casting }).winners).toEqual([2, 1]);
    expect(fillSeats([[0], [3]], { limits: [{ most: 0, classOf: ['Acme', 'Acme', 'Bolt', null] }] }).winners).toEqual([
      3,
    ]);
  });

  describe('where a class has room for one of two that are tied', () => {
    const limits = [{ most: 1, classOf: ['Acme', 'Acme', null, null, 'Acme'] }];
    const open = { over: 'SEAT', round: null, brokenBy: null, taken: [] };

    it('seats with them who is seated whoever of them is, and leaves the tie open between them alone', () => {
      expect(fillSeats([[0, 1, 2]], { seats: 2, limits })).toEqual({
        winners: [2],
        ties: [{ ...open, options: [0, 1] }],
      });
      expect(fillSeats([[0, 1, 2]], { seats: 1, limits }).ties).toEqual([{ ...open, options: [0, 1, 2] }]);
    });
    it('seats those after them whose seat does not depend on it', () => {
      const { winners, ties } = fillSeats([[0, 1], [4], [3], [2]], { seats: 2, limits });
      expect([winners, ties]).toEqual([[3], [{ ...open, options: [0, 1] }]]);
    });
    it('meets further ties', () => {
      const { winners, ties } = fillSeats(
        [
          [0, 1],
          [2, 3],
        ],
        { seats: 2, limits },
      );
      expect([winners, ties.map(({ options }) => options)]).toEqual([
        [],
        [
          [0, 1],
          [2, 3],
        ],
      ]);
    });
    it('seats nobody beside or after them where another limit may depend on it', () => {
      const crossing = [...limits, { most: 1, classOf: ['here', 'there', 'there', null, null] }];
      const tie = { ...open, options: [0, 1, 2] };
      expect(fillSeats([[0, 1, 2], [3]], { seats: 3, limits: crossing })).toEqual({ winners: [], ties: [tie] });
      expect(fillSeats([[0, 2], [1], [3]], { seats: 3, limits: crossing })).toEqual({ winners: [0, 2, 3], ties: [] });
      const { winners } = fillSeats([[0, 1, 2], [3]], { seats: 3, limits: crossing, tieBreak: casting });
      expect(winners).toEqual([2, 0, 3]);
    });
  });
});

describe('a seeded lot', () => {
  const reversed = (text: string) => [...text].reverse().join('');

  it('orders options by the hash of seed and name, whatever their order', () => {
    expect(drawLot('2026', ['ab', 'aa', 'ba'], reversed)).toEqual({ by: 'LOT', order: [1, 2, 0] });
    expect(drawLot('2026', ['ba', 'ab', 'aa'], reversed)).toEqual({ by: 'LOT', order: [2, 0, 1] });
  });

  it('hashes the seed, a line feed and the name', () => {
    const asked: string[] = [];
    drawLot('seed', ['Ada'], (text) => `${asked.push(text)}`);
    expect(asked).toEqual(['seed\nAda']);
  });
});

describe('what may be set', () => {
  it('is a sentence where it is wrong', () => {
    expect(whyNotCountable(2, {})).toBeNull();
    expect(whyNotCountable(2, { seats: 0 })).toBe('seats: they are a whole number from 1, not 0');
    expect(whyNotCountable(2, { seats: 1.5 })).toContain('not 1.5');
    expect(whyNotCountable(2, { statusQuo: 2 })).toBe('status quo: there is no option 2');
    expect(whyNotCountable(2, { statusQuo: 1 })).toBeNull();
    expect(whyNotCountable(2, { statusQuo: -1 })).toBe('status quo: there is no option -1');
    expect(whyNotCountable(2, { statusQuo: 0.5 })).toBe('status quo: there is no option 0.5');
    for (const order of [
      [0, 5],
      [0.5, 1],
      [-1, 0],
    ])
      expect(whyNotCountable(2, { tieBreak: { by: 'LOT', order } })).toBe('tie-break: it must name each option once');
    expect(whyNotCountable(2, { limits: [{ most: -1, classOf: [null, null] }] })).toContain('limit');
    expect(whyNotCountable(2, { limits: [{ most: 1, classOf: [null] }] })).toBe('limit: it classes 1 of 2 options');
    expect(whyNotCountable(2, { tieBreak: { by: 'LOT', order: [0, 0] } })).toBe(
      'tie-break: it must name each option once',
    );
    expect(whyNotCountable(2, { tieBreak: { by: 'LOT', order: [1, 0, 2] } })).toBe(
      'tie-break: it must name each option once',
    );
    expect(whyNotCountable(2, { tieBreak: { by: 'LOT', order: [1, 0] } })).toBeNull();
  });
});
