import { expect, it } from 'vitest';
import { principalPoll } from './poll-state.tsx';

const poll = (number: number, state: 'SCHEDULED' | 'OPEN' | 'CLOSED' | 'PUBLISHED' | 'VOIDED') => ({
  number,
  state,
  verdict: null,
});

it('puts the open poll first, then the last decided, then whatever there is', () => {
  expect(principalPoll([poll(1, 'PUBLISHED'), poll(2, 'OPEN'), poll(3, 'SCHEDULED')])?.number).toBe(2);
  expect(principalPoll([poll(1, 'PUBLISHED'), poll(2, 'CLOSED'), poll(3, 'SCHEDULED')])?.number).toBe(2);
  expect(principalPoll([poll(1, 'VOIDED'), poll(3, 'SCHEDULED')])?.number).toBe(3);
  expect(principalPoll([])).toBeNull();
});
