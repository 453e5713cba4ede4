import type { OfficeName, Viewer } from '@plenary/kernel';
import { describe, expect, it } from 'vitest';
import { mayNotDecide, mayNotModerate, mayReadReason } from './decision.policy.ts';

const forumId = 'forum';
const comment = { forumId, personId: 'author', deletedAt: null, hiddenAt: null };
const hidden = { ...comment, hiddenAt: new Date(0) };

function person(personId: string, offices: OfficeName[] = [], administrator = false): Viewer {
  const standing = {
    accreditation: null,
    offices,
    mandates: [],
    endedAccreditations: [],
    mandateTerms: [],
    organizerSince: null,
  };
  return {
    personId,
    displayName: personId,
    email: `${personId}@cast.example`,
    emailConfirmedAt: new Date(0),
    locale: 'en',
    administrator,
    pseudonymKey: new Uint8Array(),
    sessionHash: null,
    standings: { [forumId]: standing },
  };
}
const moderator = person('moderator', ['MODERATOR']);

describe('moderating a forum', () => {
  it('is for its moderators, whatever else others are', () => {
    expect(mayNotModerate(moderator, forumId)).toBeNull();
    expect(mayNotModerate(moderator, 'another')).toBe('NOT_MODERATOR');
    expect(mayNotModerate(person('p', ['ORGANIZER', 'CHAIR', 'AUDITOR'], true), forumId)).toBe('NOT_MODERATOR');
    expect(mayNotModerate(null, forumId)).toBe('NOT_SIGNED_IN');
  });
});

describe('a decision', () => {
  it('must change something', () => {
    expect([mayNotDecide(moderator, comment, 'HIDE'), mayNotDecide(moderator, hidden, 'RESTORE')]).toEqual([
      null,
      null,
    ]);
    expect(mayNotDecide(moderator, hidden, 'HIDE')).toBe('NOTHING_TO_CHANGE');
    expect(mayNotDecide(moderator, comment, 'RESTORE')).toBe('NOTHING_TO_CHANGE');
  });
  it('is about another’s words, and words that are there', () => {
    expect(mayNotDecide(person('author', ['MODERATOR']), comment, 'HIDE')).toBe('OWN_CASE');
    expect(mayNotDecide(moderator, { ...comment, deletedAt: new Date(0) }, 'HIDE')).toBe('COMMENT_DELETED');
  });
});

describe('the reason of a decision', () => {
  it('is read by the author and moderators', () => {
    expect([moderator, person('author')].map((viewer) => mayReadReason(viewer, comment))).toEqual([true, true]);
    expect([null, person('other')].map((viewer) => mayReadReason(viewer, comment))).toEqual([false, false]);
  });
});
