import type { OfficeName, Viewer } from '@plenary/kernel';
import { describe, expect, it } from 'vitest';
import { mayNotEdit, mayNotRemove } from './programme.policy.ts';

const forumId = 'forum';

function person(offices: OfficeName[]): Viewer {
  return {
    personId: 'olga',
    displayName: 'Olga',
    email: 'olga@cast.example',
    emailConfirmedAt: new Date(0),
    locale: 'en',
    administrator: true,
    pseudonymKey: new Uint8Array(),
    sessionHash: null,
    standings: {
      [forumId]: {
        accreditation: null,
        endedAccreditations: [],
        offices,
        mandates: [],
        mandateTerms: [],
        organizerSince: null,
      },
    },
  };
}

describe('a session or an agenda item', () => {
  it('is changed by organizers alone', () => {
    expect(mayNotEdit(null, forumId)).toBe('NOT_SIGNED_IN');
    expect(mayNotEdit(person(['MODERATOR', 'CHAIR']), forumId)).toBe('NOT_ORGANIZER');
    expect(mayNotEdit(person(['ORGANIZER']), 'another')).toBe('NOT_ORGANIZER');
    expect(mayNotEdit(person(['ORGANIZER']), forumId)).toBeNull();
  });

  it('is removed by organizers where nothing depends on it; to others it is not told what does', () => {
    expect(mayNotRemove(person(['ORGANIZER']), forumId, null)).toBeNull();
    expect(mayNotRemove(person(['ORGANIZER']), forumId, 'SESSION_HAS_ITEMS')).toBe('SESSION_HAS_ITEMS');
    expect(mayNotRemove(null, forumId, 'SESSION_HAS_ITEMS')).toBe('NOT_SIGNED_IN');
    expect(mayNotRemove(person([]), forumId, 'SESSION_HAS_ITEMS')).toBe('NOT_ORGANIZER');
  });
});
