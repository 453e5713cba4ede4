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
  standings: { forum: { accreditation, offices: [], mandates: [], ...standing } },
});
const poll: VotingTerms = {
  ...{ forumId: 'forum', unit: 'PERSON', method: 'SUPPORT_SCALE', electorate: ['government', 'industry'] },
  ...{ opensAt: noon, closesAt: later(60), openedAt: noon, closedAt: null, publishedAt: null, voidedAt: null },
  phases: [{ name: 'Voting', grants: ['VOTE'], startsAt: later(-60), endsAt: later(120) }],
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
    ['NOT_ACCREDITED', as({ accreditation: null, offices: ['ORGANIZER'] }), {}, true],
    ['ACCREDITATION_PENDING', as({ accreditation: { ...accreditation, state: 'REQUESTED' } }), {}, true],
    ['ACCREDITATION_SUSPENDED', as({ accreditation: { ...accreditation, state: 'SUSPENDED' } }), {}, true],
    ['OBSERVER', as({ accreditation: { ...accreditation, capacity: 'OBSERVER' } }), {}, true],
    ['POLL_VOIDED', as(), { voidedAt: noon, closedAt: noon }, true],
    ['POLL_CLOSED', as(), { closedAt: noon }, true],
    ['NOT_IN_ELECTORATE', as(), { electorate: ['industry'] }, true],
    ['NOT_ON_ROLL', as(), {}, false],
    ['NOT_ON_ROLL', as(), { unit: 'ORGANISATION', electorate: ['industry'] }, false],
  ])('is refused as %s', (code, viewer, terms, onRoll) => {
    expect(mayNotVote(viewer, { ...poll, ...terms }, onRoll, noon)).toBe(code);
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
  const mandates = ['agency', 'ministry', 'agency'].map((organisationId) => ({
    organisationId,
    role: 'HEAD' as const,
  }));
  it('is the person, by their accreditation', () => {
    expect(votersFor(as({ mandates }), poll)).toEqual(['accreditation']);
    expect(votersFor(as({ accreditation: { ...accreditation, state: 'REQUESTED' } }), poll)).toEqual([]);
    expect(votersFor(as(), { ...poll, forumId: 'elsewhere' })).toEqual([]);
  });
  it('is an organisation whose mandate the person holds, their own before others', () => {
    expect(votersFor(as({ mandates }), { ...poll, unit: 'ORGANISATION' })).toEqual(['ministry', 'agency']);
    expect(votersFor(as(), { ...poll, unit: 'ORGANISATION' })).toEqual([]);
  });
});
