import type { AccreditationState, OfficeName, ProposalState, Viewer } from '@plenary/kernel';
import { describe, expect, it } from 'vitest';
import {
  mayNotDecide,
  mayNotDraft,
  mayNotEdit,
  mayNotImport,
  mayNotPropose,
  mayNotSpeakForOrganisation,
  mayNotSubmit,
  mayNotWithdraw,
  maySee,
} from './proposal.policy.ts';

const forumId = 'forum';
const noon = new Date('2026-12-04T12:00:00Z');
const one = new Date('2026-12-04T13:00:00Z');
const two = new Date('2026-12-04T14:00:00Z');
const phases = [
  { name: 'Call', grants: ['PROPOSE' as const], startsAt: noon, endsAt: one },
  { name: 'Discussion', grants: ['COMMENT' as const], startsAt: one, endsAt: two },
];
const proposal = (state: ProposalState) => ({ forumId, personId: 'amina', state });

interface Made {
  state?: AccreditationState | null;
  offices?: OfficeName[];
  mandates?: string[];
  administrator?: boolean;
}
function person(
  personId: string,
  { state = 'APPROVED', offices = [], mandates = [], administrator = false }: Made = {},
): Viewer {
  const place = {
    groupId: 'g',
    organisationId: 'union',
    organisationType: 'NGO' as const,
    country: null,
    region: null,
  };
  const accreditation = state && { id: 'a', capacity: 'ORGANISATIONAL' as const, state, ...place };
  const held = mandates.map((organisationId) => ({ organisationId, role: 'HEAD' as const }));
  return {
    personId,
    displayName: personId,
    email: `${personId}@cast.example`,
    emailConfirmedAt: noon,
    locale: 'en',
    administrator,
    pseudonymKey: new Uint8Array(),
    sessionHash: null,
    standings: {
      [forumId]: {
        accreditation,
        offices,
        mandates: held,
        endedAccreditations: [],
        mandateTerms: [],
        organizerSince: null,
      },
    },
  };
}
const amina = person('amina');
const olga = person('olga', { state: null, offices: ['ORGANIZER'] });

describe('proposing', () => {
  it('needs a phase that grants it; a draft needs none', () => {
    expect(mayNotPropose(amina, forumId, phases, noon)).toBeNull();
    expect(mayNotPropose(amina, forumId, phases, one)).toMatchObject({ code: 'PHASE_OVER' });
    expect(mayNotDraft(amina, forumId)).toBeNull();
    expect(mayNotDraft(person('bo', { state: 'REQUESTED' }), forumId)).toBe('ACCREDITATION_PENDING');
  });

  it('for an organisation needs the mandate of one’s own', () => {
    expect(mayNotSpeakForOrganisation(person('bo', { mandates: ['union'] }), forumId)).toBeNull();
    expect(mayNotSpeakForOrganisation(person('bo', { mandates: ['another'] }), forumId)).toBe('NO_MANDATE');
    expect(mayNotSpeakForOrganisation(amina, forumId)).toBe('NO_MANDATE');
  });
});

describe('the submitter', () => {
  it.each([
    ['DRAFT', null, null, null],
    ['SUBMITTED', null, 'WRONG_STATE', null],
    ['RETURNED', null, null, null],
    ['OPEN', null, 'WRONG_STATE', null],
    ['CONSOLIDATION', 'WRONG_STATE', 'WRONG_STATE', 'WRONG_STATE'],
    ['ADOPTED', 'WRONG_STATE', 'WRONG_STATE', 'WRONG_STATE'],
    ['WITHDRAWN', 'PROPOSAL_WITHDRAWN', 'PROPOSAL_WITHDRAWN', 'PROPOSAL_WITHDRAWN'],
  ] as const)(
    'of a proposal that is %s: editing %s, submitting %s, withdrawing %s',
    (state, edit, submit, withdraw) => {
      expect(mayNotEdit(amina, proposal(state), phases, noon)).toBe(edit);
      expect(mayNotSubmit(amina, proposal(state), phases, noon)).toBe(submit);
      expect(mayNotWithdraw(amina, proposal(state))).toBe(withdraw);
    },
  );

  it('is the only one who may', () => {
    for (const [viewer, code] of [
      [person('bo'), 'NOT_AUTHOR'],
      [olga, 'NOT_AUTHOR'],
      [null, 'NOT_SIGNED_IN'],
    ] as const) {
      expect(mayNotEdit(viewer, proposal('DRAFT'), phases, noon)).toBe(code);
      expect(mayNotSubmit(viewer, proposal('DRAFT'), phases, noon)).toBe(code);
      expect(mayNotWithdraw(viewer, proposal('DRAFT'))).toBe(code);
    }
  });

  it('edits an open proposal while proposing or discussing is granted, any other at any time', () => {
    expect([noon, one].map((now) => mayNotEdit(amina, proposal('OPEN'), phases, now))).toEqual([null, null]);
    expect(mayNotEdit(amina, proposal('OPEN'), phases, two)).toMatchObject({ code: 'PHASE_OVER' });
    expect(mayNotEdit(amina, proposal('RETURNED'), phases, two)).toBeNull();
    expect(mayNotSubmit(amina, proposal('RETURNED'), phases, two)).toMatchObject({ code: 'PHASE_OVER' });
  });
});

describe('opening and returning', () => {
  it('is for organizers, of what was submitted by another', () => {
    expect(mayNotDecide(olga, proposal('SUBMITTED'))).toBeNull();
    expect(mayNotDecide(olga, proposal('OPEN'))).toBe('WRONG_STATE');
    expect(mayNotDecide(olga, proposal('WITHDRAWN'))).toBe('PROPOSAL_WITHDRAWN');
    expect(mayNotDecide(person('amina', { offices: ['ORGANIZER'] }), proposal('SUBMITTED'))).toBe('OWN_CASE');
    expect(mayNotDecide(amina, proposal('SUBMITTED'))).toBe('NOT_ORGANIZER');
    expect(mayNotDecide(null, proposal('SUBMITTED'))).toBe('NOT_SIGNED_IN');
  });
});

describe('importing', () => {
  it('is for administrators', () => {
    expect(mayNotImport(person('root', { administrator: true }))).toBeNull();
    expect(mayNotImport(olga)).toBe('NOT_ADMINISTRATOR');
  });
});

describe('what was never opened', () => {
  it('is seen by its submitter alone until it is submitted, and by organizers until it is opened', () => {
    const readers = [null, person('bo'), person('mona', { offices: ['MODERATOR'] }), amina, olga];
    const seen = (submittedAt: Date | null, openedAt: Date | null) =>
      readers.map((reader) => maySee(reader, { forumId, personId: 'amina', submittedAt, openedAt }));
    expect(seen(null, null)).toEqual([false, false, false, true, false]);
    expect(seen(noon, null)).toEqual([false, false, false, true, true]);
    expect(seen(noon, one)).toEqual([true, true, true, true, true]);
    expect(maySee(null, { forumId, personId: null, submittedAt: null, openedAt: null })).toBe(false);
  });
});
