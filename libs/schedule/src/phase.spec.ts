import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS, type Act, mayNotYet, nextDeadline, nextPhase, type Phase, phasesAt } from './index.ts';

const day = (date: string) => new Date(`${date}T00:00:00Z`);
const consultation: Phase = {
  name: 'Consultation',
  grants: ['PROPOSE', 'COMMENT'],
  startsAt: day('2021-09-01'),
  endsAt: day('2021-10-01'),
};
const amendment: Phase = {
  name: 'Amendment',
  grants: ['COMMENT', 'AMEND', 'OBJECT'],
  startsAt: day('2021-09-20'),
  endsAt: day('2021-11-01'),
};
const voting: Phase = { name: 'Voting', grants: ['VOTE'], startsAt: day('2021-12-04'), endsAt: day('2021-12-05') };
const phases = [consultation, amendment, voting];
const namesAt = (now: Date) => phasesAt(phases, now).map(({ name }) => name);

describe('a phase', () => {
  it('has begun at its start and is over at its end', () => {
    expect(namesAt(new Date(voting.startsAt.getTime() - 1))).toEqual([]);
    expect(namesAt(voting.startsAt)).toEqual(['Voting']);
    expect(namesAt(new Date(voting.endsAt.getTime() - 1))).toEqual(['Voting']);
    expect(namesAt(voting.endsAt)).toEqual([]);
  });

  it('may overlap with another', () => {
    expect(namesAt(day('2021-09-25'))).toEqual(['Consultation', 'Amendment']);
  });

  it('that ends before it starts is never open, and not waited for', () => {
    const backwards = { ...voting, startsAt: voting.endsAt, endsAt: voting.startsAt };
    const empty = { ...voting, endsAt: voting.startsAt };
    expect(phasesAt([backwards, empty], voting.startsAt)).toEqual([]);
    expect(mayNotYet([backwards, empty], 'VOTE', day('2021-12-01'))).toEqual({ reason: 'NO_PHASE', until: null });
    expect(nextPhase([backwards, empty], day('2021-12-01'))).toBeNull();
  });
});

describe('an act', () => {
  it('is granted by any open phase', () => {
    expect(mayNotYet(phases, 'COMMENT', day('2021-09-25'))).toBeNull();
    expect(mayNotYet(phases, 'COMMENT', day('2021-10-15'))).toBeNull();
    expect(mayNotYet(phases, 'VOTE', voting.startsAt)).toBeNull();
  });

  it('waits for the next phase that grants it', () => {
    expect(mayNotYet(phases, 'VOTE', day('2021-09-25'))).toEqual({ reason: 'PHASE_NOT_YET', until: voting.startsAt });
  });

  it('may be over now and come again', () => {
    const again = { ...consultation, name: 'Again', startsAt: day('2021-12-10'), endsAt: day('2021-12-20') };
    const later = { ...again, name: 'Later', startsAt: day('2022-01-01'), endsAt: day('2022-02-01') };
    const denial = mayNotYet([later, ...phases, again], 'PROPOSE', day('2021-11-01'));
    expect(denial).toEqual({ reason: 'PHASE_NOT_YET', until: again.startsAt });
  });

  it('is over once the last phase that grants it has ended', () => {
    expect(mayNotYet(phases, 'PROPOSE', consultation.endsAt)).toEqual({ reason: 'PHASE_OVER', until: null });
  });

  it('that no phase grants will not come', () => {
    expect(mayNotYet([voting], 'OBJECT', day('2021-09-25'))).toEqual({ reason: 'NO_PHASE', until: null });
    expect(mayNotYet([], 'OBJECT', day('2021-09-25'))).toEqual({ reason: 'NO_PHASE', until: null });
  });
});

it('names what closes next and what opens next', () => {
  expect(nextDeadline(phases, day('2021-09-25'))).toBe(consultation);
  expect(nextDeadline(phases, day('2021-10-01'))).toBe(amendment);
  expect(nextDeadline(phases, day('2021-11-01'))).toBeNull();
  expect(nextPhase(phases, day('2021-08-01'))).toBe(consultation);
  expect(nextPhase(phases, voting.startsAt)).toBeNull();
});

it('refuses a time that is none', () => {
  const never = new Date(Number.NaN);
  expect(() => phasesAt(phases, never)).toThrow('now is no valid date');
  expect(() => phasesAt([{ ...voting, startsAt: never }], day('2021-09-25'))).toThrow('start of phase "Voting"');
  expect(() => mayNotYet([{ ...voting, endsAt: never }], 'VOTE', day('2021-09-25'))).toThrow('end of phase "Voting"');
});

describe('at every instant', () => {
  const instant = fc.integer({ min: 0, max: 40 }).map((hours) => new Date(hours * 3_600_000));
  const schedule = fc.array(
    fc.record({ name: fc.string(), grants: fc.subarray<Act>([...ACTS]), startsAt: instant, endsAt: instant }),
    { maxLength: 6 },
  );

  it('an act is granted, or comes at the time that is named and not before, or never comes', () => {
    fc.assert(
      fc.property(schedule, fc.constantFrom(...ACTS), instant, (phases, act, now) => {
        const denial = mayNotYet(phases, act, now);
        const granted = (at: Date) => phasesAt(phases, at).some(({ grants }) => grants.includes(act));
        expect(denial === null).toBe(granted(now));
        if (denial === null) return;
        const until = denial.until?.getTime() ?? new Date(41 * 3_600_000).getTime();
        for (let at = now.getTime(); at < until; at += 3_600_000) expect(granted(new Date(at))).toBe(false);
        if (denial.until) expect([denial.reason, granted(denial.until)]).toEqual(['PHASE_NOT_YET', true]);
        else expect(denial.reason).not.toBe('PHASE_NOT_YET');
      }),
      { numRuns: 500 },
    );
  });

  it('nothing changes before the next deadline or the next phase', () => {
    fc.assert(
      fc.property(schedule, instant, (phases, now) => {
        const ends = nextDeadline(phases, now)?.endsAt.getTime() ?? Number.POSITIVE_INFINITY;
        const starts = nextPhase(phases, now)?.startsAt.getTime() ?? Number.POSITIVE_INFINITY;
        const open = phasesAt(phases, now);
        for (let at = now.getTime(); at < Math.min(ends, starts, 41 * 3_600_000); at += 3_600_000)
          expect(phasesAt(phases, new Date(at))).toEqual(open);
      }),
    );
  });
});
