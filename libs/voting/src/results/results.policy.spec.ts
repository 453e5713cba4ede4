import { describe, expect, it } from 'vitest';
import { showsBallots, showsResults, tellsBallots } from './results.policy.ts';

const noon = new Date('2026-12-04T12:00:00Z');
const times = { opensAt: noon, closesAt: noon, openedAt: noon, closedAt: null, publishedAt: null, voidedAt: null };
const named = { ...times, secrecy: 'NAMED' as const, resultsShown: 'ALWAYS' as const };
const pseudonymous = { ...named, secrecy: 'PSEUDONYMOUS' as const };
const after = { ...named, resultsShown: 'AFTER_CLOSING' as const };

describe('results', () => {
  it('are shown while voting goes on only where the poll is named and says so', () => {
    expect([named, after, pseudonymous].map(showsResults)).toEqual([true, false, false]);
  });
  it('are shown of every closed poll, and of none that is voided or never opened', () => {
    expect([named, after, pseudonymous].map((poll) => showsResults({ ...poll, closedAt: noon }))).toEqual([
      true,
      true,
      true,
    ]);
    expect(showsResults({ ...named, closedAt: noon, voidedAt: noon })).toBe(false);
    expect(showsResults({ ...named, openedAt: null })).toBe(false);
  });
});

describe('ballots', () => {
  it('are shown of a closed named poll, never beside a running count, never of a pseudonymous one', () => {
    expect(showsBallots({ ...named, closedAt: noon })).toBe(true);
    expect(showsBallots(named)).toBe(false);
    expect(showsBallots({ ...pseudonymous, closedAt: noon })).toBe(false);
  });
  it('are not shown of a poll that was voided after closing, though the record told them then', () => {
    const voided = { ...named, closedAt: noon, voidedAt: noon };
    expect([showsBallots(voided), tellsBallots(voided)]).toEqual([false, true]);
    expect(tellsBallots(named)).toBe(false);
  });
});
