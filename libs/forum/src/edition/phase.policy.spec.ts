import { expect, it } from 'vitest';
import { mayNotAct } from './phase.policy.ts';

const noon = new Date('2026-12-04T12:00:00Z');
const one = new Date('2026-12-04T13:00:00Z');
const phases = [{ name: 'Call for proposals', grants: ['PROPOSE' as const], startsAt: noon, endsAt: one }];

it('grants an act from the beginning of its phase until just before its end', () => {
  expect(mayNotAct(phases, 'PROPOSE', noon)).toBeNull();
  expect(mayNotAct(phases, 'PROPOSE', new Date(one.getTime() - 1))).toBeNull();
});

it('says from when an act will be granted', () => {
  expect(mayNotAct(phases, 'PROPOSE', new Date(noon.getTime() - 1))).toEqual({ code: 'PHASE_NOT_YET', until: noon });
});

it('says that the phase is over, or that there is none', () => {
  expect(mayNotAct(phases, 'PROPOSE', one)).toEqual({ code: 'PHASE_OVER', until: null });
  expect(mayNotAct(phases, 'VOTE', noon)).toEqual({ code: 'NO_PHASE', until: null });
});
