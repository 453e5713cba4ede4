import type { Standing, StandingAccreditation, Viewer } from '@plenary/kernel';
import { describe, expect, it } from 'vitest';
import { mayNotAdminister, mayNotOrganize, mayNotParticipate } from './standing.policy.ts';

const forumId = '01900000-0000-7000-8000-000000000001';
const elsewhere = '01900000-0000-7000-8000-000000000002';
const approved: StandingAccreditation = {
  id: 'a',
  groupId: 'g',
  capacity: 'PERSONAL',
  state: 'APPROVED',
  organisationId: null,
  organisationType: null,
  country: 'KE',
  region: 'AFRICA',
};
const amina: Viewer = {
  personId: 'amina',
  displayName: 'Amina',
  email: 'amina@example.org',
  emailConfirmedAt: new Date(0),
  locale: 'en',
  administrator: false,
  pseudonymKey: new Uint8Array(),
  sessionHash: null,
  standings: {},
};
const as = (standing: Partial<Standing>, forum = forumId): Viewer => ({
  ...amina,
  standings: {
    [forum]: {
      accreditation: null,
      offices: [],
      mandates: [],
      endedAccreditations: [],
      mandateTerms: [],
      organizerSince: null,
      ...standing,
    },
  },
});

describe('taking part in a forum', () => {
  it('is for an accredited person with a confirmed address', () => {
    expect(mayNotParticipate(as({ accreditation: approved }), forumId)).toBeNull();
  });
  it.each([
    ['NOT_SIGNED_IN', null],
    ['EMAIL_NOT_CONFIRMED', { ...as({ accreditation: approved }), emailConfirmedAt: null }],
    ['NOT_ACCREDITED', amina],
    ['NOT_ACCREDITED', as({ accreditation: approved }, elsewhere)],
    ['NOT_ACCREDITED', as({ accreditation: { ...approved, state: 'ENDED' } })],
    ['NOT_ACCREDITED', { ...as({ offices: ['ORGANIZER'] }), administrator: true }],
    ['ACCREDITATION_PENDING', as({ accreditation: { ...approved, state: 'REQUESTED' } })],
    ['ACCREDITATION_SUSPENDED', as({ accreditation: { ...approved, state: 'SUSPENDED' } })],
    ['OBSERVER', as({ accreditation: { ...approved, capacity: 'OBSERVER' } })],
  ])('is refused as %s', (code, viewer) => {
    expect(mayNotParticipate(viewer, forumId)).toBe(code);
  });
  it('asks no address of somebody who stands in an import', () => {
    const imported = { ...as({ accreditation: approved }), email: null, emailConfirmedAt: null };
    expect(mayNotParticipate(imported, forumId)).toBeNull();
  });
});

describe('organizing a forum', () => {
  it('is for its organizers, not for those of another forum, other offices or administrators', () => {
    expect(mayNotOrganize(as({ offices: ['ORGANIZER'] }), forumId)).toBeNull();
    expect(mayNotOrganize(as({ offices: ['ORGANIZER'] }, elsewhere), forumId)).toBe('NOT_ORGANIZER');
    expect(mayNotOrganize(as({ offices: ['MODERATOR', 'CHAIR', 'AUDITOR'] }), forumId)).toBe('NOT_ORGANIZER');
    expect(mayNotOrganize({ ...amina, administrator: true }, forumId)).toBe('NOT_ORGANIZER');
    expect(mayNotOrganize(null, forumId)).toBe('NOT_SIGNED_IN');
  });
});

describe('administering the installation', () => {
  it('is for administrators alone', () => {
    expect(mayNotAdminister({ ...amina, administrator: true })).toBeNull();
    expect(mayNotAdminister(as({ offices: ['ORGANIZER'] }))).toBe('NOT_ADMINISTRATOR');
    expect(mayNotAdminister(null)).toBe('NOT_SIGNED_IN');
  });
});
