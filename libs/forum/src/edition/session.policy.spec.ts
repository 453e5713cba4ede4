import { expect, it } from 'vitest';
import { maySeePlace } from './session.policy.ts';

const forumId = 'f';
const closed = { kind: 'CLOSED' as const, forumId };

it('shows where an open session sits to anybody, and a closed one to no visitor', () => {
  expect(maySeePlace(null, { kind: 'PLENARY', forumId })).toBe(true);
  expect(maySeePlace(null, { kind: 'THEMATIC', forumId })).toBe(true);
  expect(maySeePlace(null, closed)).toBe(false);
});
