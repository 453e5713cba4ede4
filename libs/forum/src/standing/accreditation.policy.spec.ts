import type { AccreditationState, Schema, Viewer } from '@plenary/kernel';
import { describe, expect, it } from 'vitest';
import { decisions, mayNotDecide, mayNotRequestAccreditation, maySeeAccreditation } from './accreditation.policy.ts';

const forumId = 'f';
const person: Viewer = {
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
const organizer: Viewer = {
  ...person,
  personId: 'olga',
  standings: {
    [forumId]: {
      accreditation: null,
      offices: ['ORGANIZER'],
      mandates: [],
      endedAccreditations: [],
      mandateTerms: [],
      organizerSince: null,
    },
  },
};
const subject = (state: AccreditationState, personId = 'ben') => ({ forumId, personId, state });

it('asks for accreditation once, with a confirmed address', () => {
  expect(mayNotRequestAccreditation(null, forumId)).toBe('NOT_SIGNED_IN');
  expect(mayNotRequestAccreditation({ ...person, emailConfirmedAt: null }, forumId)).toBe('EMAIL_NOT_CONFIRMED');
  expect(mayNotRequestAccreditation(person, forumId)).toBeNull();
  expect(mayNotRequestAccreditation(organizer, forumId)).toBeNull();
});

describe('a decision', () => {
  it('is taken by organizers, not about themselves', () => {
    expect(mayNotDecide(null, subject('REQUESTED'), 'APPROVE', '')).toBe('NOT_SIGNED_IN');
    expect(mayNotDecide(person, subject('REQUESTED'), 'APPROVE', '')).toBe('NOT_ORGANIZER');
    expect(mayNotDecide(organizer, subject('REQUESTED', 'olga'), 'APPROVE', '')).toBe('OWN_CASE');
    expect(mayNotDecide(organizer, subject('REQUESTED'), 'APPROVE', '')).toBeNull();
  });

  const states: AccreditationState[] = ['REQUESTED', 'APPROVED', 'DECLINED', 'SUSPENDED', 'ENDED'];
  it.each(Object.keys(decisions) as Schema.AccreditationDecision[])(
    'to %s is taken from its states alone',
    (decision) => {
      const open = states.filter((state) => mayNotDecide(organizer, subject(state), decision, 'A reason.') === null);
      expect(open).toEqual(states.filter((state) => decisions[decision].from.includes(state)));
    },
  );

  it('needs a reason unless it is welcome', () => {
    expect(mayNotDecide(organizer, subject('REQUESTED'), 'DECLINE', '')).toBe('REASON_REQUIRED');
    expect(mayNotDecide(organizer, subject('APPROVED'), 'SUSPEND', '')).toBe('REASON_REQUIRED');
    expect(mayNotDecide(organizer, subject('APPROVED'), 'END', '')).toBe('REASON_REQUIRED');
    expect(mayNotDecide(organizer, subject('SUSPENDED'), 'REINSTATE', '')).toBeNull();
  });
});

it('shows an accreditation to the person and to organizers', () => {
  expect(maySeeAccreditation(organizer, subject('REQUESTED'))).toBe(true);
  expect(maySeeAccreditation(person, subject('REQUESTED', 'amina'))).toBe(true);
  expect(maySeeAccreditation(person, subject('REQUESTED'))).toBe(false);
  expect(maySeeAccreditation({ ...person, administrator: true }, subject('REQUESTED'))).toBe(false);
});
