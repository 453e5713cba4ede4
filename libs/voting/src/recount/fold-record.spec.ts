import { POSITIONS, type Position, tallyPositions } from '@plenary/tally';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFold, foldRecord, type PollEntry } from './fold-record.ts';

const opened = (subjectId: string, roll: { group: string; eligible: number }[]): PollEntry => ({
  act: 'POLL_OPENED',
  subjectId,
  content: { roll: roll.map((size) => ({ ...size, region: null, organisationType: null })) },
});
const cast = (subjectId: string, ballot: string, group: string, position: Position, reason: string | null = null) => ({
  act: 'BALLOT_CAST',
  subjectId,
  content: { ballot, group, region: null, organisationType: null, position, reason },
});
const cellsOf = (entries: PollEntry[]) => [...foldRecord(emptyFold(), entries).cells.values()];

describe('a fold of the record', () => {
  it('counts the roll, and of each ballot what it said last', () => {
    const entries = [
      opened('p', [{ group: 'government', eligible: 3 }]),
      cast('p', 'b1', 'government', 'SUPPORT'),
      cast('p', 'b2', 'government', 'OPPOSE', 'a hash'),
      cast('p', 'b1', 'government', 'OPPOSE'),
      { act: 'POLL_CLOSED', subjectId: 'p', content: {} },
    ];
    expect(cellsOf(entries)).toEqual([
      expect.objectContaining({ pollId: 'p', eligible: 3, support: 0, oppose: 1, opposeWithoutReason: 1 }),
    ]);
  });

  it('keeps polls apart, also where their ballots come by turns', () => {
    const entries = [
      ...['p', 'q'].map((id) => opened(id, [{ group: 'media', eligible: 1 }])),
      cast('p', 'b1', 'media', 'SUPPORT'),
      cast('q', 'b2', 'media', 'ABSTAIN'),
      cast('p', 'b1', 'media', 'ABSTAIN'),
    ];
    expect(cellsOf(entries).map(({ pollId, support, abstain }) => ({ pollId, support, abstain }))).toEqual([
      { pollId: 'p', support: 0, abstain: 1 },
      { pollId: 'q', support: 0, abstain: 1 },
    ]);
  });

  it('is the tally of the last ballots, in whatever pieces it is made', () => {
    const ballot = fc.record({
      voter: fc.integer({ min: 0, max: 9 }),
      position: fc.constantFrom(...POSITIONS),
      reasoned: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (ballots, piece) => {
        const groupOf = (voter: number) => (voter % 2 === 0 ? 'government' : 'industry');
        const roll = ['government', 'industry'].map((group) => ({ group, eligible: 5 }));
        const entries = ballots.map(({ voter, position, reasoned }) =>
          cast('p', `b${voter}`, groupOf(voter), position, reasoned ? 'a hash' : null),
        );
        const last = new Map(ballots.map((each) => [each.voter, { ...each, group: groupOf(each.voter) }]));
        const fold = foldRecord(emptyFold(), [opened('p', roll)]);
        for (let from = 0; from < entries.length; from += piece) foldRecord(fold, entries.slice(from, from + piece));
        const folded = [...fold.cells.values()].map(
          ({ pollId: _poll, groupId, region: _r, organisationType: _t, ...counts }) => ({
            group: groupId,
            ...counts,
          }),
        );
        expect(folded).toEqual(tallyPositions(last.values(), roll));
      }),
    );
  });
});
