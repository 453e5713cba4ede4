import { describe, expect, it } from 'vitest';
import { flowLayout, type RoundParts } from './flow-layout.ts';

const round = (votes: (string | null)[], more: Partial<RoundParts> = {}): RoundParts => ({
  votes,
  exhausted: '0',
  lost: '0',
  transfers: [],
  elected: [],
  excluded: [],
  ...more,
});

const rounds = [
  round(['50', '30', '20'], { excluded: [2] }),
  round(['55', '40', null], {
    exhausted: '5',
    transfers: [
      { from: 2, to: 0, votes: '5' },
      { from: 2, to: 1, votes: '10' },
      { from: 2, to: null, votes: '5' },
    ],
  }),
];

describe('the flow of votes', () => {
  it('lays every round on a line of the same length, in the order given', () => {
    const [first, second] = flowLayout(rounds, [1, 0, 2]);
    expect(first?.bands).toEqual([
      { option: 1, start: 0, length: 30 },
      { option: 0, start: 30, length: 50 },
      { option: 2, start: 80, length: 20 },
      { option: null, start: 100, length: 0 },
    ]);
    expect(second?.bands.map(({ length }) => length)).toEqual([40, 55, 0, 5]);
    expect(second?.ribbons).toEqual([]);
  });

  it('leads what is kept straight on, and what is moved behind it', () => {
    const [first] = flowLayout(rounds, [0, 1, 2]);
    expect(first?.ribbons).toEqual([
      { from: 0, to: 0, above: 0, below: 0, length: 50 },
      { from: 1, to: 1, above: 50, below: 55, length: 30 },
      { from: 2, to: 0, above: 80, below: 50, length: 5 },
      { from: 2, to: 1, above: 85, below: 85, length: 10 },
      { from: 2, to: null, above: 95, below: 95, length: 5 },
    ]);
  });

  it('stays empty where nobody voted', () => {
    expect(flowLayout([], [])).toEqual([]);
    expect(flowLayout([round(['0', '0'])], [0, 1])[0]?.bands.map(({ length }) => length)).toEqual([0, 0, 0]);
  });
});
