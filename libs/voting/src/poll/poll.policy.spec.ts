import type { OfficeName, Viewer } from '@plenary/kernel';
import { describe, expect, it } from 'vitest';
import { mayNotAdministrate, mayNotClose, mayNotPublish, mayNotVoid } from './poll.policy.ts';
import { stateOf } from './poll-state.ts';

const noon = new Date('2026-12-04T12:00:00Z');
const one = new Date('2026-12-04T13:00:00Z');
const holding = (offices: OfficeName[], forumId = 'forum'): Viewer => ({
  ...{ personId: 'olga', displayName: 'Olga', email: 'olga@example.org', emailConfirmedAt: new Date(0), locale: 'en' },
  ...{ administrator: true, pseudonymKey: new Uint8Array(), sessionHash: null },
  standings: {
    [forumId]: {
      accreditation: null,
      offices,
      mandates: [],
      endedAccreditations: [],
      mandateTerms: [],
      organizerSince: null,
    },
  },
});
const organizer = holding(['ORGANIZER']);
const times = { opensAt: noon, closesAt: one, openedAt: null, closedAt: null, publishedAt: null, voidedAt: null };
const scheduled = { forumId: 'forum', ...times };
const open = { ...scheduled, openedAt: noon };
const closed = { ...open, closedAt: one };
const published = { ...closed, publishedAt: one };
const voided = { ...closed, voidedAt: one };

describe('administrating a poll', () => {
  it('is for organizers of its forum, whatever else somebody is', () => {
    for (const ask of [mayNotAdministrate, mayNotClose, mayNotPublish, mayNotVoid]) {
      expect(ask(null, open)).toBe('NOT_SIGNED_IN');
      expect(ask(holding(['MODERATOR', 'CHAIR', 'AUDITOR']), open)).toBe('NOT_ORGANIZER');
      expect(ask(holding(['ORGANIZER'], 'elsewhere'), open)).toBe('NOT_ORGANIZER');
    }
    expect(mayNotAdministrate(organizer, open)).toBeNull();
  });

  it('closes what is open', () => {
    expect(mayNotClose(organizer, scheduled)).toEqual({ code: 'POLL_NOT_OPEN', until: noon });
    expect([open, closed, published, voided].map((poll) => mayNotClose(organizer, poll))).toEqual([
      ...[null, 'POLL_CLOSED', 'POLL_CLOSED', 'POLL_VOIDED'],
    ]);
  });

  it('publishes what is closed', () => {
    expect([scheduled, open, closed, published, voided].map((poll) => mayNotPublish(organizer, poll))).toEqual([
      ...['WRONG_STATE', 'WRONG_STATE', null, 'WRONG_STATE', 'POLL_VOIDED'],
    ]);
  });

  it('voids what is not published', () => {
    expect([scheduled, open, closed, published, voided].map((poll) => mayNotVoid(organizer, poll))).toEqual([
      ...[null, null, null, 'WRONG_STATE', 'POLL_VOIDED'],
    ]);
  });
});

describe('the state of a poll', () => {
  it('follows from what happened, and from the time: voting is over when its time is', () => {
    expect([scheduled, open, closed, published, voided].map((poll) => stateOf(poll, noon))).toEqual([
      ...['SCHEDULED', 'OPEN', 'CLOSED', 'PUBLISHED', 'VOIDED'],
    ]);
    expect(stateOf(open, new Date(one.getTime() - 1))).toBe('OPEN');
    expect(stateOf(open, one)).toBe('CLOSED');
    expect(stateOf(scheduled, one)).toBe('SCHEDULED');
  });
});
