import type { Standing, StandingAccreditation, Viewer } from '@plenary/kernel';
import { describe, expect, it } from 'vitest';
import { mayNotTake, mayNotVote, positionsOf, type VotingTerms, votersFor } from './ballot.policy.ts';

const noon = new Date('2026-12-04T12:00:00Z');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const accreditation: StandingAccreditation = {
  ...{ id: 'accreditation', groupId: 'government', capacity: 'PERSONAL', state: 'APPROVED' },
  ...{ organisationId: 'ministry', organisationType: 'GOVERNMENT', country: 'KE', region: 'AFRICA' },
};
const as = (standing: Partial<Standing> = {}): Viewer => ({
  ...{
    personId: 'amina',
    displayName: 'Amina',
    email: 'amina@example.org',
    emailConfirmedAt: new Date(0),
    locale: 'en',
  },
  ...{ administrator: false, pseudonymKey: new Uint8Array(), sessionHash: null },
  standings: {
    forum: {
      accreditation,
      offices: [],
      mandates: [],
      endedAccreditations: [],
      mandateTerms: [],
      organizerSince: null,
      ...standing,
    },
  },
});
const poll: VotingTerms = {
  ...{ forumId: 'forum', unit: 'PERSON', method: 'SUPPORT_SCALE', electorate: ['government', 'industry'] },
  ...{ opensAt: noon, closesAt: later(60), openedAt: noon, closedAt: null, publishedAt: null, voidedAt: null },
  phases: [{ name: 'Voting', grants: ['VOTE'], startsAt: later(-60), endsAt: later(120) }],
  enrolled: [],
};

describe('voting', () => {
  it('is for who is on the roll, from the opening until just before the closing', () => {
    expect(mayNotVote(as(), poll, true, noon)).toBeNull();
    expect(mayNotVote(as(), poll, true, new Date(later(60).getTime() - 1))).toBeNull();
    expect(mayNotVote(as(), poll, true, later(60))).toBe('POLL_CLOSED');
  });

  it.each<[string, Viewer | null, Partial<VotingTerms>, boolean]>([
    ['NOT_SIGNED_IN', null, {}, false],
    ['EMAIL_NOT_CONFIRMED', { ...as(), emailConfirmedAt: null }, {}, true],
    ['NOT_ACCREDITED', as({ accreditation: null, offices: ['ORGANIZER'] }), {}, false],
    ['ACCREDITATION_PENDING', as({ accreditation: { ...accreditation, state: 'REQUESTED' } }), {}, false],
    ['ACCREDITATION_SUSPENDED', as({ accreditation: { ...accreditation, state: 'SUSPENDED' } }), {}, false],
    ['OBSERVER', as({ accreditation: { ...accreditation, capacity: 'OBSERVER' } }), {}, false],
    ['POLL_VOIDED', as(), { voidedAt: noon, closedAt: noon }, true],
    ['POLL_CLOSED', as(), { closedAt: noon }, true],
    ['NOT_IN_ELECTORATE', as(), { electorate: ['industry'] }, false],
    ['NOT_ON_ROLL', as(), {}, false],
    ['NOT_ON_ROLL', as(), { unit: 'ORGANISATION', electorate: ['industry'] }, false],
  ])('is refused as %s', (code, viewer, terms, onRoll) => {
    expect(mayNotVote(viewer, { ...poll, ...terms }, onRoll, noon)).toBe(code);
  });

  it('stays open to who is on the roll, whatever an organizer decided since about their accreditation', () => {
    const states = (['SUSPENDED', 'ENDED'] as const).map((state) => as({ accreditation: { ...accreditation, state } }));
    for (const viewer of [...states, as({ accreditation: null })])
      expect(mayNotVote(viewer, poll, true, noon)).toBeNull();
  });

  it('says from when it will be possible', () => {
    expect(mayNotVote(as(), { ...poll, openedAt: null }, false, later(-1))).toEqual({
      code: 'POLL_NOT_OPEN',
      until: noon,
    });
    const phases = [{ name: 'Voting', grants: ['VOTE' as const], startsAt: later(30), endsAt: later(60) }];
    expect(mayNotVote(as(), { ...poll, phases }, true, noon)).toEqual({ code: 'PHASE_NOT_YET', until: later(30) });
    expect(mayNotVote(as(), { ...poll, phases: [] }, true, noon)).toEqual({ code: 'NO_PHASE', until: null });
  });

  it('for an organisation asks no group of the person, for the roll has the organisation’s', () => {
    const terms: VotingTerms = { ...poll, unit: 'ORGANISATION', electorate: ['industry'] };
    expect(mayNotVote(as(), terms, true, noon)).toBeNull();
  });
});

describe('a position', () => {
  it('belongs to the method', () => {
    for (const method of ['SUPPORT_SCALE', 'CONSENT'] as const)
      for (const position of ['SUPPORT', 'OPPOSE', 'ABSTAIN', 'RECUSED', 'STAND_ASIDE', 'BLOCK'] as const) {
        const refusal = mayNotTake(position, 'For a reason.', { method });
        expect(refusal).toEqual(
          positionsOf[method].includes(position) ? null : { code: 'POSITION_NOT_IN_METHOD', field: 'position' },
        );
      }
  });
  it('that blocks needs a reason, and no other does', () => {
    expect(mayNotTake('BLOCK', '', { method: 'CONSENT' })).toEqual({ code: 'REASON_REQUIRED', field: 'reason' });
    expect(mayNotTake('STAND_ASIDE', '', { method: 'CONSENT' })).toBeNull();
    expect(mayNotTake('OPPOSE', '', { method: 'SUPPORT_SCALE' })).toBeNull();
  });
});

describe('who votes', () => {
  const suspended = { ...accreditation, state: 'SUSPENDED' as const };
  it('is the person, by their accreditation, also by one that was suspended or ended since', () => {
    expect(votersFor(as(), poll)).toEqual(['accreditation']);
    expect(votersFor(as({ accreditation: suspended }), poll)).toEqual(['accreditation']);
    expect(votersFor(as({ accreditation: null, endedAccreditations: ['ended'] }), poll)).toEqual(['ended']);
    expect(votersFor(as({ accreditation: { ...accreditation, state: 'REQUESTED' } }), poll)).toEqual([]);
    expect(votersFor(as(), { ...poll, forumId: 'elsewhere' })).toEqual([]);
  });

  const term = (organisationId: string, from: number, to: number | null = null) => ({
    ...{ organisationId, startsAt: later(from).toISOString() },
    endsAt: to === null ? null : later(to).toISOString(),
  });
  const organisations: VotingTerms = { ...poll, unit: 'ORGANISATION' };
  it('is an organisation whose mandate the person held when the poll opened, their own before others', () => {
    const mandateTerms = [term('agency', -60), term('ministry', -60, 5), term('agency', -90, -60)];
    expect(votersFor(as({ mandateTerms }), organisations)).toEqual(['ministry', 'agency']);
    expect(votersFor(as({ mandateTerms: [term('agency', 1), term('ministry', -9, -1)] }), organisations)).toEqual([]);
    expect(votersFor(as(), organisations)).toEqual([]);
  });
  it('is an organisation that came onto the roll later by the mandate held then', () => {
    const enrolled = [{ voterId: 'agency', at: later(10).toISOString() }];
    const voters = (...mandateTerms: ReturnType<typeof term>[]) =>
      votersFor(as({ mandateTerms }), { ...organisations, enrolled });
    expect([voters(term('agency', 5)), voters(term('agency', -60, 9)), voters(term('agency', 11))]).toEqual([
      ...[['agency'], [], []],
    ]);
  });
});
