import type { AccreditationState, OfficeName, Viewer } from '@plenary/kernel';
import { describe, expect, it } from 'vitest';
import { mayNotComment, mayNotDelete, mayNotDiscuss, mayNotEdit, mayNotReply, mayRead } from './comment.policy.ts';

const forumId = 'forum';
const noon = new Date('2026-12-04T12:00:00Z');
const one = new Date('2026-12-04T13:00:00Z');
const phases = [{ name: 'Discussion', grants: ['COMMENT' as const], startsAt: noon, endsAt: one }];
const discussion = { forumId, proposalState: 'OPEN' as const, phases };
const comment = { forumId, personId: 'amina', deletedAt: null, hiddenAt: null };
const hidden = { ...comment, hiddenAt: noon };
const deleted = { ...comment, deletedAt: noon };

function person(personId: string, state: AccreditationState | null = 'APPROVED', offices: OfficeName[] = []): Viewer {
  const standing = { groupId: 'g', organisationId: null, organisationType: null, country: null, region: null };
  const accreditation = state && { id: 'a', capacity: 'PERSONAL' as const, state, ...standing };
  return {
    personId,
    displayName: personId,
    email: `${personId}@cast.example`,
    emailConfirmedAt: noon,
    locale: 'en',
    administrator: false,
    pseudonymKey: new Uint8Array(),
    sessionHash: null,
    standings: {
      [forumId]: {
        accreditation,
        offices,
        mandates: [],
        endedAccreditations: [],
        mandateTerms: [],
        organizerSince: null,
      },
    },
  };
}
const amina = person('amina');
const bo = person('bo');

describe('commenting', () => {
  it('is for stakeholders, while a phase grants it', () => {
    expect(mayNotComment(bo, discussion, noon)).toBeNull();
    expect(mayNotComment(bo, discussion, new Date(noon.getTime() - 1))).toEqual({ code: 'PHASE_NOT_YET', until: noon });
    expect(mayNotComment(bo, discussion, one)).toEqual({ code: 'PHASE_OVER', until: null });
    expect(mayNotComment(null, discussion, noon)).toBe('NOT_SIGNED_IN');
    expect(mayNotComment(person('olga', null, ['ORGANIZER', 'MODERATOR']), discussion, noon)).toBe('NOT_ACCREDITED');
  });

  it.each([
    ['DRAFT', 'PROPOSAL_NOT_OPEN'],
    ['SUBMITTED', 'PROPOSAL_NOT_OPEN'],
    ['RETURNED', 'PROPOSAL_NOT_OPEN'],
    ['CONSOLIDATION', 'PROPOSAL_NOT_OPEN'],
    ['ADOPTED', 'PROPOSAL_NOT_OPEN'],
    ['WITHDRAWN', 'PROPOSAL_WITHDRAWN'],
  ] as const)('is over where the proposal is %s', (proposalState, code) => {
    expect(mayNotDiscuss({ ...discussion, proposalState }, noon)).toBe(code);
  });

  it('needs no proposal where an agenda item is discussed', () => {
    expect(mayNotDiscuss({ ...discussion, proposalState: null }, noon)).toBeNull();
  });
});

describe('a comment', () => {
  it('is answered, changed and deleted as long as its words are there', () => {
    expect([mayNotReply(comment, null), mayNotEdit(amina, comment, null), mayNotDelete(amina, comment, null)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(mayNotReply(hidden, null)).toBe('COMMENT_HIDDEN');
    expect(mayNotEdit(amina, hidden, null)).toBe('COMMENT_HIDDEN');
    expect(mayNotDelete(amina, deleted, null)).toBe('COMMENT_DELETED');
  });

  it('is changed and deleted by its author alone, and while the discussion allows it', () => {
    for (const ask of [mayNotEdit, mayNotDelete]) {
      expect(ask(bo, comment, null)).toBe('NOT_AUTHOR');
      expect(ask(null, comment, null)).toBe('NOT_SIGNED_IN');
      expect(ask(amina, comment, 'PROPOSAL_WITHDRAWN')).toBe('PROPOSAL_WITHDRAWN');
    }
  });

  it('is read by nobody once deleted, and once hidden by its author and the forum’s moderators', () => {
    const readers = [null, bo, amina, person('mona', null, ['MODERATOR']), person('olga', null, ['ORGANIZER'])];
    expect(readers.map((reader) => mayRead(reader, comment))).toEqual([true, true, true, true, true]);
    expect(readers.map((reader) => mayRead(reader, hidden))).toEqual([false, false, true, true, false]);
    expect(readers.map((reader) => mayRead(reader, deleted))).toEqual([false, false, false, false, false]);
    expect(mayRead(person('mona', null, ['MODERATOR']), { ...hidden, forumId: 'another' })).toBe(false);
  });
});
